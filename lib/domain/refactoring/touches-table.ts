import type { FoldState } from '@/lib/domain/fold';
import type { CodeKind, Coding, Id } from '@/lib/domain/records';

/** Tells whether a thematic table would read differently: a theme, characteristic or code system is among what changes, or above it. */
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
  return [...ids].some((id) => isInTable(before, id) || isInTable(after, id));
}

const inTable: ReadonlySet<CodeKind> = new Set(['theme', 'characteristic', 'system']);

function isInTable({ code: codes }: FoldState, id: Id): boolean {
  for (let code = codes.get(id); code !== undefined; code = codes.get(code.parentId ?? '')) {
    if (inTable.has(code.kind)) return true;
  }
  return false;
}
