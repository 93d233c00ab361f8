// Tables that are wider than a page: their columns in parts, each behind the columns that name the rows.
import type { EvidenceColumn, EvidenceRow, EvidenceTable } from '@/lib/domain/evidence/evidence-table';

/** A stretch of a table's columns that fits on a page. */
export type ColumnPart = {
  readonly columns: readonly EvidenceColumn[];
  /** Where they stand in the table. */
  readonly at: readonly number[];
  /** The width of each, together the width that was given. */
  readonly widths: readonly number[];
};

/** How wide a column must be to be read, as parts of the width of a page: by its kind, and by its longest word. */
const narrowest: Readonly<Record<EvidenceColumn['kind'], number>> = {
  label: 0.12,
  number: 0.035,
  text: 0.05,
  lines: 0.12,
};
const letter = 0.0074;
const padding = 0.014;

/** Letters of a word that is not cut, and rows that are looked at to find one. */
const looked = { letters: 13, rows: 200 } as const;

/** Gives the columns of a table in parts that fit into `width`; one part unless there are very many. */
export function columnParts(table: EvidenceTable, width: number): ColumnPart[] {
  const { columns } = table;
  const least = columns.map((column, at) => leastOf(column, at, table.rows));
  const leastAt = (at: number): number => least[at] ?? 0;
  const labels = leadingLabels(columns);
  const places = columns.map((_, at) => at);
  const groups: number[][] = [[]];
  const room = 1 - sum(labels.map(leastAt));
  let left = room;
  for (const at of places.slice(labels.length)) {
    if (leastAt(at) > left && (groups.at(-1)?.length ?? 0) > 0) {
      groups.push([]);
      left = room;
    }
    groups.at(-1)?.push(at);
    left -= leastAt(at);
  }
  return groups.map((group) => partOf(columns, [...labels, ...group], { width, leastAt }));
}

/** Gives the cells of a row in a part of the columns. */
export function cellsIn({ cells }: EvidenceRow, { at }: ColumnPart): EvidenceRow['cells'] {
  return at.flatMap((place) => cells[place] ?? []);
}

/** Stretches of neighbouring columns that stand under one heading; `null` for those under none. */
export function headingGroups(
  columns: readonly EvidenceColumn[],
): { readonly group: string | null; readonly count: number }[] {
  const groups: { group: string | null; count: number }[] = [];
  for (const { group } of columns) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === group && group !== null) last.count += 1;
    else groups.push({ group, count: 1 });
  }
  return groups;
}

/** The columns that name a row and stand before the others, never all of them. */
function leadingLabels(columns: readonly EvidenceColumn[]): number[] {
  const end = columns.findIndex(({ kind }) => kind !== 'label');
  const count = Math.min(columns.length, Math.max(1, Math.min(end, 2)));
  return Array.from({ length: count }, (_, at) => at);
}

function partOf(
  columns: readonly EvidenceColumn[],
  at: readonly number[],
  { width, leastAt }: { readonly width: number; readonly leastAt: (at: number) => number },
): ColumnPart {
  const chosen = at.flatMap((place) => columns[place] ?? []);
  const shares = sharesOf(
    chosen.map((column) => column.width),
    at.map(leastAt),
  );
  const all = sum(shares) || 1;
  return { columns: chosen, at, widths: shares.map((share) => Math.floor((share / all) * width)) };
}

/** What is too narrow by its width gets the least; the rest is shared out again among the others, until all have enough. */
function sharesOf(asked: readonly number[], least: readonly number[]): number[] {
  const narrow = new Set<number>();
  for (;;) {
    const kept = sum([...narrow].map((index) => least[index] ?? 0));
    const others = sum(asked.filter((_, index) => !narrow.has(index))) || 1;
    const shares = asked.map((width, index) =>
      narrow.has(index) ? (least[index] ?? 0) : (width / others) * Math.max(0.1, 1 - kept),
    );
    const found = shares.flatMap((share, index) =>
      !narrow.has(index) && share < (least[index] ?? 0) ? [index] : [],
    );
    if (found.length === 0) return shares;
    for (const index of found) narrow.add(index);
  }
}

function leastOf({ kind, label }: EvidenceColumn, at: number, rows: readonly EvidenceRow[]): number {
  const texts = rows.slice(0, looked.rows).flatMap(({ cells }) => {
    const cell = cells[at];
    return cell?.kind === 'text' ? [cell.text] : [];
  });
  const words = [label, ...texts].flatMap((text) => text.split(/\s+/));
  const longest = words.reduce((most, word) => Math.max(most, Math.min(looked.letters, word.length)), 0);
  return Math.max(narrowest[kind], longest * letter + padding);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
