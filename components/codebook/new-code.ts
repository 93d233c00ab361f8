import { systemOf } from '@/lib/domain/code-systems/system-of';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { CodeKind, Id } from '@/lib/domain/records';

/** An open code goes under the focused code; the others under the nearest code that holds their kind, in the same code system. */
export function parentFor(rows: readonly CodeRow[], from: CodeRow | undefined, kind: CodeKind): Id | null {
  const holder: CodeKind | null =
    kind === 'characteristic' ? 'theme' : kind === 'theme' ? 'polarityGroup' : null;
  if (holder === null) return from?.id ?? null;
  const byId = new Map(rows.map((row) => [row.id, row]));
  let above = from;
  while (above !== undefined && above.kind !== holder) {
    above = above.parentId === null ? undefined : byId.get(above.parentId);
  }
  const system = systemOf(byId, from?.id ?? '');
  const last = rows.findLast((row) => row.kind === holder && systemOf(byId, row.id) === system);
  return above?.id ?? last?.id ?? system?.id ?? null;
}
