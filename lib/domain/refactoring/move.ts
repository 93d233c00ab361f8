import { checkSystemPlace } from '@/lib/domain/code-systems/system-of';
import { treeNodes } from '@/lib/domain/code-tree';
import type { Code, Id } from '@/lib/domain/records';
import type { RefactoringDraft } from './draft';
import type { Refactoring, RefactoringPlace } from './refactoring';

/**
 * Puts codes elsewhere, one after the other; a code under another of them goes along.
 * @throws AppError `code-move-cycle`, `system-not-at-top`
 */
export function planMove(
  draft: RefactoringDraft,
  { codeIds, place }: Extract<Refactoring, { kind: 'move' }>,
): void {
  if (place.parentId !== null) draft.code(place.parentId);
  const moving = withoutDescendants(draft, codeIds);
  for (const id of moving) {
    const code = draft.code(id);
    checkSystemPlace(code, place.parentId);
    if (!isThereAlready(draft, code, place)) draft.moveCode(code, place.parentId, place.beforeId);
  }
  draft.showsNames(moving.flatMap((id) => draft.subtree(id)));
}

/** Gives those of the codes that are under none of the others. */
export function withoutDescendants(draft: RefactoringDraft, codeIds: readonly Id[]): Id[] {
  const ids = new Set(codeIds);
  return [...ids].filter((id) => {
    let above = draft.code(id).parentId;
    while (above !== null && !ids.has(above)) above = draft.state.code.get(above)?.parentId ?? null;
    return above === null;
  });
}

/** Under the same parent and before the same visible sibling: nothing to move. */
function isThereAlready(
  draft: RefactoringDraft,
  code: Code,
  { parentId, beforeId }: RefactoringPlace,
): boolean {
  if (code.parentId !== parentId) return false;
  if (beforeId === code.id) return true;
  const siblings = treeNodes(draft.childrenOf(parentId).map((each) => ({ ...each, parentId: null }))).map(
    (node) => node.code.id,
  );
  return (siblings[siblings.indexOf(code.id) + 1] ?? null) === beforeId;
}
