import { AppError } from '@/lib/base/errors';
import type { Coding, Id } from '@/lib/domain/records';
import type { RefactoringDraft } from './draft';
import { withoutDescendants } from './move';
import { recodeCodings } from './recode-codings';
import type { Refactoring } from './refactoring';

/** Deletes codes with all below them, and does with the codings what was chosen. @throws AppError `refactoring-impossible` */
export function planRemove(
  draft: RefactoringDraft,
  { codeIds, codings: choice }: Extract<Refactoring, { kind: 'remove' }>,
): void {
  const going = withoutDescendants(draft, codeIds);
  const all = going.flatMap((id) => draft.subtree(id));
  draft.showsNames(all);
  const codings = draft.codingsOf(all);
  if (choice.kind === 'recode') {
    if (all.includes(choice.toId)) {
      throw new AppError('refactoring-impossible', 'Codings cannot go to a code that is deleted with it');
    }
    draft.touched.code.add(draft.code(choice.toId).id);
    recodeCodings(draft, codings, { toId: choice.toId });
  }
  if (choice.kind === 'remove') withdrawCodings(draft, codings);
  for (const id of going) draft.withdraw('code', draft.code(id));
}

/** A passage goes with its last coding, unless a memo is about it. */
function withdrawCodings(draft: RefactoringDraft, codings: readonly Coding[]): void {
  for (const coding of codings) {
    draft.removed.add(coding.id);
    draft.withdraw('coding', coding);
  }
  const standing = new Set<Id>();
  for (const { fragmentId, removed } of draft.state.coding.values()) if (!removed) standing.add(fragmentId);
  for (const { about } of draft.memos()) if (about.noun === 'fragment') standing.add(about.id);
  for (const id of new Set(codings.map(({ fragmentId }) => fragmentId))) {
    const fragment = draft.state.fragment.get(id);
    if (fragment !== undefined && !standing.has(id)) draft.withdraw('fragment', fragment);
  }
}
