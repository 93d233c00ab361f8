// Makes operations; an edit that would change nothing makes none.
import type { AddOperation, SetOperation } from './change';
import type { Noun, RecordByNoun } from './records';

/** Gives the operation by which a record comes into being. */
export function added<N extends Noun>(noun: N, record: RecordByNoun[N]): AddOperation {
  // The compiler cannot follow that one N types both halves of the pair.
  return { op: 'add', noun, record } as unknown as AddOperation;
}

/**
 * Gives the operations that give `record` these values: one for each field that differs. A field that
 * the record lacks is as good as `null`, which is what undo sets it back to.
 */
export function edited<N extends Noun>(
  noun: N,
  record: RecordByNoun[N],
  values: Partial<RecordByNoun[N]>,
): SetOperation[] {
  const before: Readonly<Record<string, unknown>> = record;
  return Object.entries(values)
    .filter(([field, value]) => value !== undefined && !isEqual(before[field], value))
    .map(([field, value]) => ({
      ...{ op: 'set', noun, id: record.id, field },
      ...{ value, before: before[field] ?? null },
    }));
}

/** Gives the operation that withdraws a record, or brings it back; none when it already is so. */
export function removedSet<N extends Noun>(noun: N, record: RecordByNoun[N], removed = true): SetOperation[] {
  if (record.removed === removed) return [];
  return [{ op: 'set', noun, id: record.id, field: 'removed', value: removed, before: record.removed }];
}

/** Values of fields are plain data of a few keys, always written in one order. */
function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
