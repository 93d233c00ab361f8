// The columns of the extraction table that say what is known of a document: its attributes, each with its rule beside it.
import { labelIn, type Language } from '@/lib/base/language';
import { printValues } from '@/lib/domain/attributes/entries';
import type { ProjectValues } from '@/lib/domain/attributes/project-values';
import { ruleName, ruleOf, ruleOutcome, ruleOutcomes, ruleText } from '@/lib/domain/attributes/rule';
import type { Attribute, AttributeEntry, AttributeRule, Id } from '@/lib/domain/records';
import type { EvidenceColumn } from './evidence-table';
import { extractionWords } from './extraction-words';

/** A column with what it says of a document. */
export type DocumentColumn = {
  readonly column: EvidenceColumn;
  readonly text: (sourceId: Id) => string;
  /** Says of how many of some documents it is not known, or what came of its rule. */
  readonly note: (sourceIds: readonly Id[]) => string;
};

/** Gives the columns of attributes of documents, those of rules right after their attribute. */
export function documentColumns(
  values: ProjectValues,
  attributes: readonly Attribute[],
  language: Language,
): DocumentColumn[] {
  return attributes.flatMap((attribute) => {
    const rule = ruleOf(attribute);
    const entriesOf = (sourceId: Id) => values.of(sourceId, attribute.id)?.entries ?? null;
    const own = valuesColumn(attribute, entriesOf, language);
    return rule === null ? [own] : [own, ruleColumn({ attribute, rule }, entriesOf, language)];
  });
}

type EntriesOf = (sourceId: Id) => readonly AttributeEntry[] | null;

const plain = { group: null, kind: 'text' } as const;

function valuesColumn(attribute: Attribute, entriesOf: EntriesOf, language: Language): DocumentColumn {
  const label = labelIn(attribute.labels, language);
  const width = attribute.kind === 'text' || attribute.several ? 3 : 1;
  return {
    column: { ...plain, key: `attribute ${attribute.id}`, label, width },
    text: (sourceId) => printValues(attribute, entriesOf(sourceId), language),
    note: (sourceIds) => {
      const found = sourceIds.map(entriesOf);
      const notReported = found.filter((entries) => entries?.length === 0).length;
      const notLooked = found.filter((entries) => entries === null).length;
      return extractionWords[language].missing(label, notReported, notLooked);
    },
  };
}

function ruleColumn(
  { attribute, rule }: { readonly attribute: Attribute; readonly rule: AttributeRule },
  entriesOf: EntriesOf,
  language: Language,
): DocumentColumn {
  const label = ruleName(attribute, rule, language);
  return {
    column: { ...plain, key: `rule ${attribute.id}`, label, width: 1 },
    text: (sourceId) => ruleText(attribute, { rule, entries: entriesOf(sourceId) }, language),
    note: (sourceIds) => {
      const found = sourceIds.map((id) => ruleOutcome(attribute, rule, entriesOf(id)));
      const [yes = 0, no = 0, notKnown = 0] = ruleOutcomes.map(
        (outcome) => found.filter((each) => each === outcome).length,
      );
      const asks = { atLeast: rule.atLeast, of: attribute.choices.length };
      const about = { name: label, attribute: labelIn(attribute.labels, language) };
      return extractionWords[language].rule(about, asks, { yes, no, notKnown });
    },
  };
}
