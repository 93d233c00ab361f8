// The thematic table as a table of evidence: ordered, counted, split and shortened as a reader needs it.
import type { Language } from '@/lib/base/language';
import {
  polarityKeyOf,
  type CodeRow,
  type ThematicRow,
  type ThematicTable,
} from '@/lib/domain/codebook-view';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import {
  inMarks,
  isHeading,
  numberedLabel,
  otherPolarities,
  polarityWords,
  quotePlace,
  scopeInWords,
  tableWords,
  typeWords,
  unionInWords,
} from '@/lib/domain/thematic-words';
import { behindEvidence } from './behind';
import type {
  CellBehind,
  CellPlace,
  EvidenceCell,
  EvidenceColumn,
  EvidenceRow,
  EvidenceTable,
} from './evidence-table';
import { keptRowsOf } from './kept-rows';
import { keptThematicMaker } from './kept-thematic';
import type { TableMaker } from './table-makers';
import { evidenceSplit, type EvidenceSplit, type SplitBy } from './evidence-split';
import { thematicEvidenceWords } from './thematic-evidence-words';

/** What is counted. */
export type CountUnit = 'documents' | 'fragments' | 'codings';

/** The columns behind the name of a code, in the order in which they can stand. */
export const thematicColumns = [
  'type',
  'polarity',
  'documents',
  'fragments',
  'codings',
  'publications',
  'quotes',
] as const;

/** One of them. */
export type ThematicColumn = (typeof thematicColumns)[number];

/** A thematic table. */
export type ThematicRequest = {
  readonly table: 'thematic';
  readonly scope: TreeScope;
  /** Of codes under the same code: as in the tree, by n with the greatest first, or by name. */
  readonly order: 'tree' | 'count' | 'alphabetical';
  readonly columns: readonly ThematicColumn[];
  /** What the split columns count, and what the order goes by. */
  readonly unit: CountUnit;
  readonly quotesPerRow: number | 'all';
  /** Whether codes with n = 0 are left out. */
  readonly hidesEmpty: boolean;
  /** A column for each polarity, for each value of an attribute of documents or fragments, or for what its rule can come to. */
  readonly split: SplitBy | null;
};

/** The table as it is made when nobody says otherwise: every code, every quote. */
export const usualThematicRequest: ThematicRequest = {
  ...{ table: 'thematic', scope: 'own', order: 'tree', unit: 'documents' },
  columns: ['type', 'polarity', 'documents', 'publications', 'quotes'],
  ...{ quotesPerRow: 'all', hidesEmpty: false, split: null },
};

/** Makes the table; every number opens what it counts. */
export const thematicEvidence: TableMaker<ThematicRequest> = { make, behind };

function make(project: CodebookProjection, request: ThematicRequest, language: Language): EvidenceTable {
  const { scope, quotesPerRow, hidesEmpty, order, unit } = request;
  const limit = quotesPerRow === 'all' ? Infinity : quotesPerRow;
  const table = keptThematicMaker(project, { scope, quotesPerRow: limit }).table();
  const shown = hidesEmpty ? table.rows.filter(({ code }) => code.union.documents > 0) : table.rows;
  const split = request.split === null ? null : evidenceSplit(project, request.split, language);
  const least = Math.min(...shown.map(({ code }) => code.depth));
  const maker = new RowMaker(project, request, { split, language });
  const kept = keptRowsOf<EvidenceRow>(project, `thematic ${language} ${JSON.stringify(request)}`);
  const rows = inOrder(shown, order, { unit, language }).flatMap((row) => {
    const depth = row.code.depth - least;
    // A row is another object as soon as its codings are other ones; values of attributes change without them.
    const values = request.split === 'polarity' ? [] : maker.parts(row.code.id).map(({ value }) => value);
    return kept.of(row.code.id, [row, depth, ...values], () => [maker.row(row, depth)]);
  });
  kept.settle();
  return {
    title: [thematicEvidenceWords[language].title, ...(split === null ? [] : [split.label])].join(': '),
    notes: notesOf(table, request, language),
    columns: columnsOf(request, split, language),
    rows,
  };
}

function behind(
  project: CodebookProjection,
  request: ThematicRequest,
  { row, column }: CellPlace,
): CellBehind {
  const node = project.node(row);
  if (node === undefined) return [];
  const all = [...project.evidence(node)];
  if (column === 'documents' || column === 'fragments' || column === 'codings')
    return behindEvidence(project, all);
  if (request.split === null) return [];
  const split = evidenceSplit(project, request.split, 'en');
  return behindEvidence(
    project,
    all.filter((each) => split.keysOf(each).includes(column)),
  );
}

function notesOf(
  table: ThematicTable,
  { unit, split, hidesEmpty }: ThematicRequest,
  language: Language,
): string[] {
  const words = tableWords(language);
  const own = thematicEvidenceWords[language];
  const { documents, fragments, uncertainFragments, lostFragments } = table;
  return [
    scopeInWords(table, language),
    `${words.totals(documents, fragments)} ${words.counted}`,
    uncertainFragments + lostFragments > 0 ? words.doubts(uncertainFragments, lostFragments) : '',
    split === null ? '' : own.split(own.units[unit]),
    hidesEmpty ? own.emptyHidden : '',
  ].filter((note) => note !== '');
}

function columnsOf(
  { columns, unit }: ThematicRequest,
  split: EvidenceSplit | null,
  language: Language,
): EvidenceColumn[] {
  const words = tableWords(language);
  const own = thematicEvidenceWords[language];
  const of = (key: string, label: string, rest: Pick<EvidenceColumn, 'kind' | 'width'>): EvidenceColumn => ({
    ...{ key, label, group: null },
    ...rest,
  });
  const known: Readonly<Record<ThematicColumn, EvidenceColumn>> = {
    type: of('type', words.type, { kind: 'text', width: 2 }),
    polarity: of('polarity', words.polarity, { kind: 'text', width: 2 }),
    documents: of('documents', 'n', { kind: 'number', width: 0.8 }),
    fragments: of('fragments', own.units.fragments, { kind: 'number', width: 1 }),
    codings: of('codings', own.units.codings, { kind: 'number', width: 1 }),
    publications: of('publications', words.publications, { kind: 'text', width: 3 }),
    quotes: of('quotes', words.quotes, { kind: 'lines', width: 5 }),
  };
  const parts = (split?.parts ?? []).map(({ key, label }): EvidenceColumn => ({
    ...{ key, label, kind: 'number', width: 1 },
    group: `${split?.label ?? ''} (${unit === 'documents' ? 'n' : own.units[unit].toLowerCase()})`,
  }));
  const { before, after } = placed(columns);
  return [
    of('code', words.characteristic, { kind: 'label', width: 4 }),
    ...before.map((key) => known[key]),
    ...parts,
    ...after.map((key) => known[key]),
  ];
}

/** Columns that stand before those of a split, and after them. */
function placed(columns: ThematicRequest['columns']) {
  const asked = thematicColumns.filter((key) => columns.includes(key));
  const isWordy = (key: ThematicColumn): boolean => key === 'publications' || key === 'quotes';
  return { before: asked.filter((key) => !isWordy(key)), after: asked.filter(isWordy) };
}

/** Siblings in an order, each with what is below it. */
function inOrder(
  rows: readonly ThematicRow[],
  order: ThematicRequest['order'],
  { unit, language }: { readonly unit: CountUnit; readonly language: Language },
): readonly ThematicRow[] {
  if (order === 'tree') return rows;
  const shownIds = new Set(rows.map(({ code }) => code.id));
  const children = new Map<string | null, ThematicRow[]>();
  for (const row of rows) {
    const { parentId } = row.code;
    const over = parentId !== null && shownIds.has(parentId) ? parentId : null;
    children.set(over, [...(children.get(over) ?? []), row]);
  }
  const collator = new Intl.Collator(language, { numeric: true });
  const byName = (a: ThematicRow, b: ThematicRow): number =>
    collator.compare(numberless(a.code, language), numberless(b.code, language));
  const compare = (a: ThematicRow, b: ThematicRow): number =>
    order === 'count' ? b.code.union[unit] - a.code.union[unit] : byName(a, b);
  const below = (parentId: string | null): ThematicRow[] =>
    [...(children.get(parentId) ?? [])].sort(compare).flatMap((row) => [row, ...below(row.code.id)]);
  return below(null);
}

function numberless({ labels }: CodeRow, language: Language): string {
  return numberedLabel({ number: null, labels }, language);
}

class RowMaker {
  constructor(
    private readonly project: CodebookProjection,
    private readonly request: ThematicRequest,
    private readonly how: { readonly split: EvidenceSplit | null; readonly language: Language },
  ) {}

  row(row: ThematicRow, depth: number): EvidenceRow {
    const { code } = row;
    const { language } = this.how;
    const label: EvidenceCell = { kind: 'text', text: numberedLabel(code, language), codeId: code.id };
    const isOver = isHeading(code);
    const cells: Readonly<Record<ThematicColumn, () => EvidenceCell>> = {
      type: () =>
        code.type === null
          ? text('')
          : { kind: 'text', text: typeWords[code.type][language], type: code.type },
      polarity: () => text(polarityOf(code, language)),
      documents: () => count(code.union.documents),
      fragments: () => count(code.union.fragments),
      codings: () => count(code.union.codings),
      publications: () =>
        text(isOver ? unionInWords(row, language) : row.documents.map(({ citation }) => citation).join('; ')),
      quotes: () => ({ kind: 'lines', lines: row.quotes.map((quote) => quoteLine(quote, language)) }),
    };
    const { before, after } = placed(this.request.columns);
    return {
      ...{ key: code.id, depth, role: isOver ? 'heading' : 'plain' },
      cells: [
        label,
        ...before.map((key) => cells[key]()),
        ...this.parts(code.id),
        ...after.map((key) => cells[key]()),
      ],
    };
  }

  /** Gives the numbers of a code in the columns of the split. */
  parts(codeId: string): NumberCell[] {
    const { split } = this.how;
    const node = this.project.node(codeId);
    if (split === null || node === undefined) return [];
    const ids = new Map(split.parts.map(({ key }) => [key, new Set<string>()]));
    for (const each of this.project.evidence(node)) {
      for (const key of split.keysOf(each)) ids.get(key)?.add(idOf(each, this.request.unit));
    }
    return split.parts.map(({ key }) => count(ids.get(key)?.size ?? 0));
  }
}

function idOf({ source, fragment, coding }: Evidence, unit: CountUnit): string {
  return { documents: source.id, fragments: fragment.id, codings: coding.id }[unit];
}

function polarityOf(code: CodeRow, language: Language): string {
  const own = code.polarity === null ? '' : polarityWords[code.polarity][language];
  const others = isHeading(code) ? '' : otherPolarities(code, language);
  return [own, others].filter((part) => part !== '').join('\n');
}

function quoteLine(quote: ThematicRow['quotes'][number], language: Language) {
  const absence = quote.absence ? ` ${polarityWords[polarityKeyOf(quote)][language]}` : '';
  const words = `${inMarks(quote.text, tableWords(language))} (${quotePlace(quote, language)})${absence}`;
  return { text: words, quote };
}

function text(words: string): EvidenceCell {
  return { kind: 'text', text: words };
}

type NumberCell = Extract<EvidenceCell, { kind: 'number' }>;

function count(value: number): NumberCell {
  return { kind: 'number', value, opens: value > 0 };
}
