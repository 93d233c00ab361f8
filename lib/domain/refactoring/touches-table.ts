import type { FoldState } from '@/lib/domain/fold';
import type { Coding, Id } from '@/lib/domain/records';

/** Tells whether a thematic table would read differently: each code that is there has a row in one, a loose one too. */
export function touchesTable(
  before: FoldState,
  after: FoldState,
  { codeIds, codings }: { readonly codeIds: ReadonlySet<Id>; readonly codings: readonly Coding[] },
): boolean {
  const ids = new Set([...codeIds, ...codings.map(({ codeId }) => codeId)]);
  for (const { id } of codings) {
    const coding = before.coding.get(id);
    if (coding !== undefined) ids.add(coding.codeId);
  }
  return [...ids].some((id) => hasRow(before, id) || hasRow(after, id));
}

function hasRow({ code: codes }: FoldState, id: Id): boolean {
  for (let at: Id | null = id; at !== null;) {
    const code = codes.get(at);
    if (code === undefined || code.removed) return false;
    at = code.parentId;
  }
  return true;
}
