// What evidence can be split by: its polarity, the values that its documents or fragments have of an attribute, or its rule.
import { labelIn, type Language } from '@/lib/base/language';
import { writeEntry } from '@/lib/domain/attributes/entries';
import { projectValues } from '@/lib/domain/attributes/project-values';
import { ruleName, ruleOf, ruleOutcome, ruleOutcomes, ruleOutcomeWords } from '@/lib/domain/attributes/rule';
import { polarityKeyOf, polarityKeys } from '@/lib/domain/codebook-view';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Attribute, AttributeEntry, Id } from '@/lib/domain/records';
import { polarityWords } from '@/lib/domain/thematic-words';

/** What to split by. */
export type SplitBy = 'polarity' | { readonly attributeId: Id } | { readonly ruleOf: Id };

/** Evidence in parts. */
export type EvidenceSplit = {
  /** What it is split by. */
  readonly label: string;
  /** Every part that evidence of the project can be in, in their order. */
  readonly parts: readonly { readonly key: string; readonly label: string }[];
  /** Gives the parts that a coding counts in: at least one, several where there are several values. */
  readonly keysOf: (evidence: Evidence) => readonly string[];
};

const none = 'value';
const noneWords: Readonly<Record<Language, string>> = { en: 'not known', nl: 'niet bekend' };
const polarityLabel: Readonly<Record<Language, string>> = { en: 'Polarity', nl: 'Polariteit' };

/** Gives the parts; none when the attribute is not there. */
export function evidenceSplit(project: CodebookProjection, by: SplitBy, language: Language): EvidenceSplit {
  if (by === 'polarity') {
    return {
      label: polarityLabel[language],
      parts: polarityKeys.map((key) => ({ key: `polarity ${key}`, label: polarityWords[key][language] })),
      keysOf: ({ coding }) => [`polarity ${polarityKeyOf(coding)}`],
    };
  }
  const attribute = project.records.attribute.get('ruleOf' in by ? by.ruleOf : by.attributeId);
  if (attribute === undefined || attribute.removed) return noSplit;
  return 'ruleOf' in by
    ? ruleSplit(project, attribute, language)
    : attributeSplit(project, attribute, language);
}

const noSplit: EvidenceSplit = { label: '', parts: [], keysOf: () => [] };

function ruleSplit(project: CodebookProjection, attribute: Attribute, language: Language): EvidenceSplit {
  const rule = ruleOf(attribute);
  if (rule === null) return noSplit;
  const values = projectValues(project);
  return {
    label: ruleName(attribute, rule, language),
    parts: ruleOutcomes.map((key) => ({ key: `rule ${key}`, label: ruleOutcomeWords[key][language] })),
    keysOf: ({ source, fragment }) => {
      const value = values.of(attribute.about === 'source' ? source.id : fragment.id, attribute.id);
      return [`rule ${ruleOutcome(attribute, rule, value?.entries ?? null)}`];
    },
  };
}

function attributeSplit(
  project: CodebookProjection,
  attribute: Attribute,
  language: Language,
): EvidenceSplit {
  const values = projectValues(project);
  const entriesOf = ({ source, fragment }: Evidence): readonly AttributeEntry[] =>
    values.of(attribute.about === 'source' ? source.id : fragment.id, attribute.id)?.entries ?? [];
  const found = new Map<
    string,
    { readonly key: string; readonly label: string; readonly entry: AttributeEntry }
  >();
  const all = project.nodes.flatMap(({ code }) => [...project.ownEvidence(code.id)].map(entriesOf));
  const isMissing = all.some((entries) => entries.length === 0);
  for (const entry of all.flat()) {
    const key = keyOf(entry);
    if (!found.has(key)) found.set(key, { key, label: writeEntry(attribute, entry, language), entry });
  }
  const rank = new Map(attribute.choices.map(({ key }, at) => [key, at]));
  const collator = new Intl.Collator(language, { numeric: true });
  const place = (entry: AttributeEntry): number =>
    entry.kind === 'choice'
      ? (rank.get(entry.key) ?? rank.size)
      : entry.kind === 'number'
        ? entry.low
        : rank.size;
  const parts = [...found.values()]
    .sort((a, b) => place(a.entry) - place(b.entry) || collator.compare(a.label, b.label))
    .map(({ key, label }) => ({ key, label }));
  return {
    label: labelIn(attribute.labels, language),
    parts: isMissing ? [...parts, { key: none, label: noneWords[language] }] : parts,
    keysOf: (evidence) => {
      const keys = [...new Set(entriesOf(evidence).map(keyOf))];
      return keys.length === 0 ? [none] : keys;
    },
  };
}

function keyOf(entry: AttributeEntry): string {
  return `${none} ${JSON.stringify(entry)}`;
}
