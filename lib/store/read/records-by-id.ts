import type { Table } from 'dexie';
import type { Id } from '@/lib/domain/records';

/** Gives those of these records that are in a table, removed ones too, by id. */
export async function recordsById<R extends { readonly id: Id }>(
  table: Table<R, Id>,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, R>> {
  const found = await table.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((record) => (record === undefined ? [] : [[record.id, record] as const])));
}
