// One row a coding with everything that is known of it, for statistics: the same variables in both languages.
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import { writeValues } from '@/lib/domain/attributes/entries';
import { projectValues } from '@/lib/domain/attributes/project-values';
import { ruleName, ruleOf, ruleOutcome, ruleOutcomeWords } from '@/lib/domain/attributes/rule';
import { polarityKeyOf, polarityKeys } from '@/lib/domain/codebook-view';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { Evidence } from '@/lib/domain/evidence-index';
import { pageOf, quoteEntry } from '@/lib/domain/evidence-views';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Attribute, AttributeEntry, AttributeRule, Id, NetworkType } from '@/lib/domain/records';
import { polarityWords, typeWords } from '@/lib/domain/thematic-words';
import { dataLabels } from './coding-data-words';
import type { EvidenceCell, EvidenceRow, EvidenceTable } from './evidence-table';

/** A variable of the data: a column of its table. */
export type DataVariable = {
  /** Letters, digits and `_`, at most 60, the same in both languages as long as the project has it. */
  readonly name: string;
  /** What it is, in words. */
  readonly label: string;
  readonly kind: 'text' | 'number' | 'quote';
  /** Its values with what they mean; empty where they speak for themselves. */
  readonly values: readonly { readonly value: string; readonly label: string }[];
};

/** The data: a table whose columns have the names of the variables as keys and labels. */
export type CodingData = { readonly variables: readonly DataVariable[]; readonly table: EvidenceTable };

type Row = { readonly node: CodeNode; readonly evidence: Evidence };
type Field = DataVariable & { readonly cell: (row: Row) => EvidenceCell };

const types: readonly NetworkType[] = ['structural', 'interaction', 'person'];

/** Gives the codings on all visible codes, in tree order. */
export function codingData(project: CodebookProjection, language: Language): CodingData {
  const fields = [...fixedFields(project, language), ...attributeFields(project, language)];
  const rows = project.nodes.flatMap((node) =>
    [...project.ownEvidence(node.code.id)].map((evidence): EvidenceRow => {
      const row = { node, evidence };
      return { key: evidence.coding.id, depth: 0, role: 'plain', cells: fields.map(({ cell }) => cell(row)) };
    }),
  );
  const columns = fields.map(({ name, kind }) => ({
    ...{ key: name, label: name, group: null, width: 1 },
    kind: kind === 'quote' ? ('lines' as const) : kind,
  }));
  return { variables: fields, table: { title: 'data', notes: [], columns, rows } };
}

function fixedFields(project: CodebookProjection, language: Language): Field[] {
  const labels = dataLabels[language];
  const citation = ({ source }: Evidence): string => project.cited.get(source.id)?.citation ?? '';
  const namesOf = ({ path }: CodeNode): string[] => path.map((id) => codeName(project, id, language));
  const deepest = project.nodes.reduce((depth, { path }) => Math.max(depth, path.length), 1);
  const text = (
    name: keyof typeof labels,
    of: (row: Row) => string,
    values: DataVariable['values'] = [],
  ): Field => ({
    ...{ name, label: labels[name], kind: 'text', values },
    cell: (row) => textCell(of(row)),
  });
  const number = (name: keyof typeof labels, of: (row: Row) => number | null): Field => ({
    ...{ name, label: labels[name], kind: 'number', values: [] },
    cell: (row) => ({ kind: 'number', value: of(row), opens: false }),
  });
  const wordsOf = (keys: readonly string[], words: Readonly<Record<string, Labels>>) =>
    keys.map((value) => ({ value, label: words[value]?.[language] ?? value }));
  return [
    text('coding_id', ({ evidence }) => evidence.coding.id),
    text('fragment_id', ({ evidence }) => evidence.fragment.id),
    text('document_id', ({ evidence }) => evidence.source.id),
    text('citation', ({ evidence }) => citation(evidence)),
    number('year', ({ evidence }) => evidence.source.year),
    text('title', ({ evidence }) => evidence.source.title),
    text('code_id', ({ node }) => node.code.id),
    text('code', ({ node }) => codeName(project, node.code.id, language)),
    text('code_path', ({ node }) => namesOf(node).join(' > ')),
    ...Array.from({ length: deepest }, (_, at): Field => ({
      ...{ name: `level_${at + 1}`, label: `${labels.level} ${at + 1}`, kind: 'text', values: [] },
      cell: ({ node }) => textCell(namesOf(node)[at] ?? ''),
    })),
    text('code_kind', ({ node }) => node.code.kind),
    text('type', ({ node }) => node.code.type ?? '', wordsOf(types, typeWords)),
    text('polarity', ({ evidence }) => polarityKeyOf(evidence.coding), wordsOf(polarityKeys, polarityWords)),
    number('absence', ({ evidence }) => (evidence.coding.absence ? 1 : 0)),
    text('page', ({ evidence }) => pageOf(evidence.anchor) ?? ''),
    {
      ...{ name: 'quote', label: labels.quote, kind: 'quote', values: [] },
      cell: ({ evidence }) => {
        const quote = quoteEntry(evidence, { citation: citation(evidence) });
        return { kind: 'lines', lines: [{ text: quote.text, quote }] };
      },
    },
    text('coder', ({ evidence }) => evidence.coding.coder),
    text('note', ({ evidence }) => evidence.coding.note),
    text('coded_at', ({ evidence }) => evidence.coding.createdAt),
  ];
}

function attributeFields(project: CodebookProjection, language: Language): Field[] {
  const values = projectValues(project);
  const taken = new Set<string>();
  return values.attributes.flatMap((attribute) => {
    const entriesOf = ({ evidence: { source, fragment } }: Row): readonly AttributeEntry[] =>
      values.of(attribute.about === 'source' ? source.id : fragment.id, attribute.id)?.entries ?? [];
    const own = valuesField(attribute, { name: freeName(attribute, taken), entriesOf }, language);
    const rule = ruleOf(attribute);
    if (rule === null) return [own];
    const name = freeName(attribute, taken, '_rule');
    return [own, ruleField({ attribute, rule }, { name, entriesOf }, language)];
  });
}

type FieldOf = { readonly name: string; readonly entriesOf: (row: Row) => readonly AttributeEntry[] };

function valuesField(attribute: Attribute, { name, entriesOf }: FieldOf, language: Language): Field {
  const isPlainNumber = attribute.kind === 'number' && !attribute.several;
  return {
    ...{ name, label: labelIn(attribute.labels, language), values: [] },
    kind: isPlainNumber ? 'number' : 'text',
    cell: (row) => {
      const entries = entriesOf(row);
      const [first] = entries;
      if (!isPlainNumber)
        return textCell(entries.length === 0 ? '' : writeValues(attribute, entries, language));
      // A range stands for its middle; what is no number is missing.
      const value = first?.kind === 'number' ? (first.low + first.high) / 2 : null;
      return { kind: 'number', value, opens: false };
    },
  };
}

/** What is not known is missing. */
function ruleField(
  { attribute, rule }: { readonly attribute: Attribute; readonly rule: AttributeRule },
  { name, entriesOf }: FieldOf,
  language: Language,
): Field {
  return {
    ...{ name, label: ruleName(attribute, rule, language), kind: 'text' },
    values: (['yes', 'no'] as const).map((value) => ({ value, label: ruleOutcomeWords[value][language] })),
    cell: (row) => {
      const outcome = ruleOutcome(attribute, rule, entriesOf(row));
      return textCell(outcome === 'notKnown' ? '' : outcome);
    },
  };
}

function freeName({ about, origin, labels, id }: Attribute, taken: Set<string>, ending = ''): string {
  const words = (origin ?? (labels.en || labels.nl || id)).replace(/^(?:study|fragment)\./, '');
  const plain = words
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();
  const base =
    `${about === 'source' ? 'doc' : 'frg'}_${plain || 'attribute'}`.slice(0, 56 - ending.length) + ending;
  let name = base;
  for (let again = 2; taken.has(name); again += 1) name = `${base}_${again}`;
  taken.add(name);
  return name;
}

function codeName(project: CodebookProjection, id: Id, language: Language): string {
  const code = project.records.code.get(id);
  return code === undefined ? '' : labelIn(code.labels, language);
}

function textCell(text: string): EvidenceCell {
  return { kind: 'text', text };
}
