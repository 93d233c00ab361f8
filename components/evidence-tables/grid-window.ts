// How a grid of many rows and columns is laid out and walked through, without a screen.
import { headingOf } from '@/lib/domain/evidence/cell-text';
import type { EvidenceColumn } from '@/lib/domain/evidence/evidence-table';

/** Which columns after the first are drawn: from `from` up to but not `to`, and the pixels on both sides of them. */
export type ColumnWindow = {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
};

const least: Readonly<Record<EvidenceColumn['kind'], number>> = {
  label: 180,
  number: 76,
  text: 110,
  lines: 220,
};
const widestLabel = 320;

/** Gives the width of each column in pixels: its share where there is room, and never less than it needs. */
export function columnWidths(
  columns: readonly Pick<EvidenceColumn, 'kind' | 'width'>[],
  room: number,
): number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0) || 1;
  return columns.map(({ kind, width }, at) => {
    // The first column stays in view: in a narrow editor it leaves room for the others.
    const small = at === 0 ? Math.min(least[kind], Math.max(110, room * 0.4)) : least[kind];
    const wide = Math.max(small, Math.floor((width / shares) * room));
    return at === 0 ? Math.min(wide, widestLabel) : wide;
  });
}

/** Gives the columns after the first that stand in `room` pixels at `scrolled`, with `beyond` pixels more on both sides. */
export function columnWindow(
  widths: readonly number[],
  { scrolled, room, beyond = 300 }: { scrolled: number; room: number; beyond?: number },
): ColumnWindow {
  const [first = 0, ...others] = widths;
  const start = scrolled - beyond;
  const end = scrolled + Math.max(0, room - first) + beyond;
  let offset = 0;
  let from = others.length;
  let to = others.length;
  let before = 0;
  let after = 0;
  for (const [at, width] of others.entries()) {
    const right = offset + width;
    if (right <= start) before += width;
    else if (offset >= end) {
      to = Math.min(to, at);
      after += width;
    } else from = Math.min(from, at);
    offset = right;
  }
  return { from: Math.min(from, to) + 1, to: to + 1, before, after };
}

/** Gives how far to scroll so that a column stands in view beside the first one; `null` when it does. */
export function scrollToColumn(
  widths: readonly number[],
  column: number,
  { scrolled, room }: { scrolled: number; room: number },
): number | null {
  if (column === 0) return null;
  const left = widths.slice(1, column).reduce((sum, width) => sum + width, 0);
  const width = widths[column] ?? 0;
  const free = room - (widths[0] ?? 0);
  if (left < scrolled) return left;
  return left + width > scrolled + free ? Math.min(left, left + width - free) : null;
}

/** A cell by its place. */
export type GridPlace = { readonly row: number; readonly column: number };

/** Gives the cell that a key goes to; `null` for keys that go nowhere. */
export function cellAfterKey(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: GridPlace,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const plain: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + size.page, column },
    PageUp: { row: row - size.page, column },
    Home: { row, column: 0 },
    End: { row, column: last.column },
  };
  const withCtrl: Readonly<Record<string, GridPlace>> = { Home: { row: 0, column: 0 }, End: last };
  const targets = ctrlKey ? withCtrl : plain;
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  if (target === undefined || size.rows === 0 || size.columns === 0) return null;
  const within = (at: number, most: number): number => Math.max(0, Math.min(most, at));
  return { row: within(target.row, last.row), column: within(target.column, last.column) };
}

/** Headings that stand over several columns. */
export type GroupSpan = { readonly label: string; readonly from: number; readonly to: number };

/** Gives the groups among the columns from `from` up to but not `to`; empty where no column has one. */
export function groupSpans(
  columns: readonly Pick<EvidenceColumn, 'group'>[],
  { from, to }: { readonly from: number; readonly to: number },
): GroupSpan[] {
  const spans: { label: string; from: number; to: number }[] = [];
  for (let at = from; at < to; at += 1) {
    const label = columns[at]?.group ?? '';
    const last = spans.at(-1);
    if (last !== undefined && last.label === label) last.to = at + 1;
    else spans.push({ label, from: at, to: at + 1 });
  }
  return spans;
}

/** Gives the heading of a column, with the one over it where another column is called the same. */
export function nameOfColumn(
  columns: readonly Pick<EvidenceColumn, 'group' | 'label'>[],
  at: number,
): string {
  const column = columns[at];
  if (column === undefined) return '';
  const isAlone = columns.every(({ label }, other) => other === at || label !== column.label);
  return isAlone ? column.label : headingOf(column);
}
