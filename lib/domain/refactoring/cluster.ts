import { AppError } from '@/lib/base/errors';
import type { RefactoringDraft } from './draft';
import { withoutDescendants } from './move';
import type { Refactoring } from './refactoring';

/** Makes a code, last under a parent, and puts codes under it in the order given. @throws AppError */
export function planCluster(
  draft: RefactoringDraft,
  { codeIds, into }: Extract<Refactoring, { kind: 'cluster' }>,
): void {
  const { parentId, kind, type } = into;
  const labels = { en: into.labels.en.trim(), nl: into.labels.nl.trim() };
  if (labels.en === '' && labels.nl === '') throw new AppError('code-has-no-label', 'A code needs a label');
  if (parentId !== null) draft.code(parentId);
  const moving = withoutDescendants(draft, codeIds);
  const group = {
    ...draft.making.newRecord(),
    ...{ parentId, kind, type, labels },
    order: draft.making.orderBefore(draft.childrenOf(parentId), null),
    definition: { en: '', nl: '' },
    ...{ polarity: null, digit: null, origin: null },
  };
  draft.addCode(group);
  for (const id of moving) draft.moveCode(draft.code(id), group.id, null);
  draft.showsNames(moving.flatMap((id) => draft.subtree(id)));
}
