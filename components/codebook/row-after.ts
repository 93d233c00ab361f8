// Where the focus goes when codes go.
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';

/** Gives the row that stands where codes stood once they are gone with all below them, else the one before; or `null`. */
export function rowAfter(rows: readonly CodeRow[], going: ReadonlySet<Id>): Id | null {
  const gone = new Set<Id>();
  for (const { id, parentId } of rows)
    if (going.has(id) || (parentId !== null && gone.has(parentId))) gone.add(id);
  const last = rows.findLastIndex(({ id }) => gone.has(id));
  const isLeft = ({ id }: CodeRow): boolean => !gone.has(id);
  return (rows.slice(last + 1).find(isLeft) ?? rows.slice(0, last).findLast(isLeft))?.id ?? null;
}
