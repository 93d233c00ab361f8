// The list of fragments as flat rows: a source, then its fragments.
import type { FragmentGroup, FragmentList } from '@/lib/domain/fragment-list';
import type { Id } from '@/lib/domain/records';

/** A row of the list. */
export type FragmentRow =
  | { readonly kind: 'source'; readonly id: Id; readonly group: FragmentGroup }
  | { readonly kind: 'fragment'; readonly id: Id };

/** Gives the rows of a list. */
export function fragmentRows(list: FragmentList | null): FragmentRow[] {
  return (list?.groups ?? []).flatMap((group): FragmentRow[] => [
    { kind: 'source', id: `source ${group.sourceId}`, group },
    ...group.fragmentIds.map((id) => ({ kind: 'fragment', id }) as const),
  ]);
}

/** Gives the index of the next fragment from a row, or of the one before it; -1 at the ends. */
export function nextFragment(rows: readonly FragmentRow[], from: number, by: 1 | -1): number {
  for (let index = from + by; index >= 0 && index < rows.length; index += by) {
    if (rows[index]?.kind === 'fragment') return index;
  }
  return -1;
}

/** Gives the fragments between two rows, both included. */
export function fragmentsBetween(rows: readonly FragmentRow[], one: number, other: number): Id[] {
  return rows
    .slice(Math.min(one, other), Math.max(one, other) + 1)
    .flatMap((row) => (row.kind === 'fragment' ? [row.id] : []));
}
