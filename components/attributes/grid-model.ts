// Rows and cells of the extraction table as they are shown.
import { labelIn, type Language } from '@/lib/base/language';
import { articlesOf } from '@/lib/domain/article';
import { isFit, printValues, writeEntry } from '@/lib/domain/attributes/entries';
import { foldWords } from '@/lib/domain/attributes/fold-words';
import type { ProjectValues } from '@/lib/domain/attributes/project-values';
import { ruleName, ruleOf, ruleText } from '@/lib/domain/attributes/rule';
import { citations, compareSources } from '@/lib/domain/citation';
import type { ExtractionOrder } from '@/lib/domain/evidence/extraction-table';
import type { Attribute, AttributeEntry, AttributeRule, Id, Source } from '@/lib/domain/records';

/** A row: a document. */
export type DocumentRow = { readonly source: Source; readonly citation: string };

/** A cell: nobody looked, looked and not reported, or values. */
export type ShownCell = {
  readonly state: 'missing' | 'notReported' | 'values';
  readonly text: string;
  /** Values that do not fit their attribute. */
  readonly unfit: readonly string[];
  /** The passages that say so. */
  readonly fragmentIds: readonly Id[];
};

/** Gives the documents of some sources in an order. */
export function documentRows(sources: readonly Source[], order: ExtractionOrder): DocumentRow[] {
  const articles = articlesOf(sources).map(({ article }) => article);
  const cited = citations(articles);
  const byAuthor = articles.toSorted(compareSources);
  const inOrder = {
    author: byAuthor,
    number: articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    year: byAuthor.toSorted((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0),
  }[order];
  return inOrder.map((source) => ({ source, citation: cited.get(source.id) ?? source.title }));
}

/** A column: what documents have of an attribute, or what its rule comes to, which nobody writes. */
export type GridColumn = {
  /** The attribute's id when its values are written here. */
  readonly key: string;
  readonly attribute: Attribute;
  /** `null` where values are written. */
  readonly rule: AttributeRule | null;
};

const ruleKey = 'rule ';

/** Gives the columns, each rule right after its attribute. */
export function gridColumns(values: ProjectValues): GridColumn[] {
  return values.about('source').flatMap((attribute) => {
    const rule = ruleOf(attribute);
    const own: GridColumn = { key: attribute.id, attribute, rule: null };
    return rule === null ? [own] : [own, { key: `${ruleKey}${attribute.id}`, attribute, rule }];
  });
}

/** Says whether the column with this key follows from another one. */
export function isDerived(key: GridColumn['key']): boolean {
  return key.startsWith(ruleKey);
}

/** Gives a cell as it is shown. */
export function shownCell(
  values: ProjectValues,
  { column, aboutId }: { readonly column: Omit<GridColumn, 'key'>; readonly aboutId: Id },
  language: Language,
): ShownCell {
  const { attribute, rule } = column;
  const value = values.of(aboutId, attribute.id);
  if (value === null) return { state: 'missing', text: '', unfit: [], fragmentIds: [] };
  const { entries, fragmentIds } = value;
  if (rule !== null) {
    const text = ruleText(attribute, { rule, entries }, language);
    return { state: entries.length === 0 ? 'notReported' : 'values', text, unfit: [], fragmentIds: [] };
  }
  const unfit = entries.filter((entry) => !isFit(attribute, entry));
  return {
    state: entries.length === 0 ? 'notReported' : 'values',
    text: printValues(attribute, entries, language),
    unfit: unfit.map((entry) => writeEntry(attribute, entry, language)),
    fragmentIds,
  };
}

/** What is left of the rows. */
export type RowFilter = { readonly typed: string; readonly onlyGaps: boolean; readonly language: Language };

/** Gives the rows that a filter leaves: all its words stand in the row, and it has a gap when only those are wanted. */
export function filteredRows(
  rows: readonly DocumentRow[],
  values: ProjectValues,
  { typed, onlyGaps, language }: RowFilter,
): DocumentRow[] {
  const columns = gridColumns(values);
  const wanted = foldWords(typed).split(' ').filter(Boolean);
  if (wanted.length === 0 && !onlyGaps) return [...rows];
  return rows.filter(({ source, citation }) => {
    const cells = columns.map((column) => shownCell(values, { column, aboutId: source.id }, language));
    if (onlyGaps && !cells.some(({ state }) => state === 'missing')) return false;
    const words = foldWords([citation, source.title, ...cells.map(({ text }) => text)].join(' '));
    return wanted.every((word) => words.includes(word));
  });
}

/** Gives the name of an attribute with its unit. */
export function columnName({ labels, unit }: Attribute, language: Language): string {
  const of = labelIn(unit, language);
  return of === '' ? labelIn(labels, language) : `${labelIn(labels, language)} (${of})`;
}

/** Gives what stands at the head of a column. */
export function headOf({ attribute, rule }: GridColumn, language: Language): string {
  return rule === null ? columnName(attribute, language) : ruleName(attribute, rule, language);
}

/** The column of documents, in pixels. */
const documentWidth = 220;

/** Gives the columns of the grid as CSS has them, and how wide they are together in pixels. */
export function gridSizes(columns: readonly GridColumn[]): {
  readonly template: string;
  readonly width: number;
} {
  const widths = [documentWidth, ...columns.map(columnWidth)];
  const template = widths
    .map((width, at) => (at === 0 ? `${width}px` : `minmax(${width}px, ${width}fr)`))
    .join(' ');
  return { template, width: widths.reduce((sum, width) => sum + width, 0) };
}

function columnWidth({ attribute: { kind, several }, rule }: GridColumn): number {
  if (rule !== null) return 150;
  if (kind === 'text') return 240;
  return { number: 110, date: 120, country: 150, choice: 170 }[kind] + (several ? 30 : 0);
}

/** A cell that is written into, with what it holds: `null` for nothing. */
export type WrittenCell = {
  readonly attribute: Attribute;
  readonly aboutId: Id;
  readonly entries: readonly AttributeEntry[] | null;
};

/** Gives a cell to write into; `null` where there is none, or where nobody writes. */
export function writtenCell(
  values: ProjectValues,
  row: DocumentRow | undefined,
  column: GridColumn | undefined,
): WrittenCell | null {
  if (row === undefined || column === undefined || column.rule !== null) return null;
  const { attribute } = column;
  const aboutId = row.source.id;
  return { attribute, aboutId, entries: values.of(aboutId, attribute.id)?.entries ?? null };
}
