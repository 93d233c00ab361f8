// The rule of a checklist as a side of a cross table: each document, or fragment, is in one of three categories.
import type { Language } from '@/lib/base/language';
import { projectValues } from '@/lib/domain/attributes/project-values';
import { ruleName, ruleOf, ruleOutcome, ruleOutcomes, ruleOutcomeWords } from '@/lib/domain/attributes/rule';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { Dimension, Split } from './cross-dimensions';

/** Splits codings by a rule; no categories when it is not there. */
export function byRule(
  project: CodebookProjection,
  { attributeId }: Extract<Dimension, { by: 'rule' }>,
  language: Language,
): Split {
  const values = projectValues(project);
  const attribute = values.attributes.find(({ id }) => id === attributeId);
  const rule = attribute === undefined ? null : ruleOf(attribute);
  if (attribute === undefined || rule === null) return { title: '', categories: [], of: () => [] };
  const known = new Map<Id, readonly number[]>();
  const placesOf = (id: Id): readonly number[] => [
    ruleOutcomes.indexOf(ruleOutcome(attribute, rule, values.of(id, attributeId)?.entries ?? null)),
  ];
  return {
    title: ruleName(attribute, rule, language),
    categories: ruleOutcomes.map((key) => ({
      ...{ key, label: ruleOutcomeWords[key][language], depth: 0, isHeading: false },
    })),
    of: ({ source, fragment }) => {
      const id = attribute.about === 'source' ? source.id : fragment.id;
      const places = known.get(id) ?? placesOf(id);
      known.set(id, places);
      return places;
    },
  };
}
