import { systemOf } from '@/lib/domain/code-systems/system-of';
import type { FoldState } from '@/lib/domain/fold';
import type { Code, Coding, Id } from '@/lib/domain/records';
import type { CrossedSystems } from './refactoring';

/** Gives from which code system to which one codes and codings go; each pair once, the first one first. */
export function crossedSystems(
  before: FoldState,
  after: FoldState,
  { codeIds, codings }: { readonly codeIds: ReadonlySet<Id>; readonly codings: readonly Coding[] },
): CrossedSystems[] {
  const crossed = new Map<string, CrossedSystems>();
  const add = (fromCode: Id, toCode: Id): void => {
    const from = systemOf(before.code, fromCode);
    const to = systemOf(after.code, toCode);
    if (from?.id === to?.id) return;
    crossed.set(`${from?.id} ${to?.id}`, { from, to });
  };
  for (const id of codeIds) {
    const code = before.code.get(id);
    if (code !== undefined && !code.removed) add(id, standsAs(after, id));
  }
  for (const { id, codeId } of codings) {
    const coding = before.coding.get(id);
    if (coding !== undefined) add(coding.codeId, codeId);
  }
  return [...crossed.values()];
}

/** A code that was merged stands as the one that took its place. */
function standsAs(after: FoldState, id: Id): Id {
  const code: Code | undefined = after.code.get(id);
  return code?.removed === true && code.mergedInto ? code.mergedInto : id;
}
