// What figures read from tables.
import type { EvidenceRow, EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { total } from '@/lib/domain/evidence/cross-table';
import type { NetworkType } from '@/lib/domain/records';
import { typeWords } from '@/lib/domain/thematic-words';

/** A row of a table as figures need it. */
export type Row = {
  readonly key: string;
  readonly label: string;
  readonly depth: number;
  readonly type: NetworkType | null;
  readonly isHeading: boolean;
  /** The number in a column, 0 where there is none. */
  readonly number: (column: string) => number;
};

/** Gives what a row is called beside its colour, which never says the type alone. */
export function lettered({ label, type }: Row): string {
  return type === null ? label : `${typeWords[type].letter} · ${label}`;
}

/** Gives the rows that stand for something: no totals. */
export function rowsOf({ columns, rows }: EvidenceTable): Row[] {
  const at = new Map(columns.map(({ key }, index) => [key, index]));
  return rows.filter(({ role }) => role !== 'total').map((row) => rowOf(row, at));
}

function rowOf({ key, depth, role, cells }: EvidenceRow, at: ReadonlyMap<string, number>): Row {
  const [first] = cells;
  const isText = first?.kind === 'text';
  return {
    key,
    depth,
    label: isText ? first.text : '',
    type: isText ? (first.type ?? null) : null,
    isHeading: role === 'heading',
    number: (column) => {
      const cell = cells[at.get(column) ?? -1];
      return cell?.kind === 'number' ? (cell.value ?? 0) : 0;
    },
  };
}

/** Gives the columns of numbers, without totals. */
export function columnsOf({ columns }: EvidenceTable): { readonly key: string; readonly label: string }[] {
  return columns.filter(({ key, kind }) => kind === 'number' && key !== total);
}

/** Gives the biggest of these numbers, at least 1. */
export function most(numbers: Iterable<number>): number {
  let biggest = 1;
  for (const each of numbers) biggest = Math.max(biggest, each);
  return biggest;
}
