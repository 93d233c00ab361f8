// What travels of a table that its asker has already.
import type { EvidenceRow, EvidenceTable } from './evidence-table';

/** A table as it differs from what the asker has. */
export type TableUpdate = Omit<EvidenceTable, 'rows'> & {
  /** Goes up by one with each making of this table; 0 is that of an asker that has nothing. */
  readonly making: number;
  /** Keys of all rows in their order; `null` when it is the one that the asker has. */
  readonly order: readonly string[] | null;
  /** Rows that are new or other than those of the making that was asked with. */
  readonly changed: readonly EvidenceRow[];
};

/** Gives the table that an asker has now, who had `before` and got an update. */
export function updatedTable(before: EvidenceTable | null, update: TableUpdate): EvidenceTable {
  const { making: _making, order, changed, ...head } = update;
  const rows = new Map((before?.rows ?? []).map((row) => [row.key, row]));
  for (const row of changed) rows.set(row.key, row);
  return {
    ...head,
    rows: order === null ? [...rows.values()] : order.flatMap((key) => rows.get(key) ?? []),
  };
}
