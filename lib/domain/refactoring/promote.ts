import { AppError } from '@/lib/base/errors';
import type { CodeKind, Id } from '@/lib/domain/records';
import type { RefactoringDraft } from './draft';
import type { Refactoring } from './refactoring';

/** What a code of each kind can become; a group and a theme are as high as it goes. */
export const promotedKinds: Readonly<Partial<Record<CodeKind, CodeKind>>> = {
  openCode: 'characteristic',
  characteristic: 'theme',
};

/** Makes an open code a characteristic, or a characteristic a theme, last under `parentId`. @throws AppError */
export function planPromote(
  draft: RefactoringDraft,
  { codeId, parentId }: Extract<Refactoring, { kind: 'promote' }>,
): void {
  const code = draft.code(codeId);
  const kind = promotedKinds[code.kind];
  if (kind === undefined) {
    throw new AppError('refactoring-impossible', `A ${code.kind} cannot be promoted`, { id: codeId });
  }
  if (parentId !== null) draft.code(parentId);
  draft.edit('code', code, { kind });
  if (code.parentId !== parentId) draft.moveCode(draft.code(codeId), parentId, null);
  draft.showsNames(draft.subtree(codeId));
}

/** Gives the kind of code that one of this kind stands under; kinds that may stand anywhere are not in it. */
export const parentKinds: Readonly<Partial<Record<CodeKind, CodeKind>>> = {
  theme: 'polarityGroup',
  characteristic: 'theme',
  openCode: 'characteristic',
};

/** Gives where a promoted code would stand by itself: under the nearest code above it of the kind that fits. */
export function promotedParent(draft: Pick<RefactoringDraft, 'state'>, codeId: Id): Id | null {
  const { code: codes } = draft.state;
  const code = codes.get(codeId);
  const kind = code === undefined ? undefined : promotedKinds[code.kind];
  if (code === undefined || kind === undefined) return code?.parentId ?? null;
  for (
    let above = codes.get(code.parentId ?? '');
    above !== undefined;
    above = codes.get(above.parentId ?? '')
  ) {
    if (above.kind === parentKinds[kind]) return above.id;
  }
  return kind === 'theme' ? null : code.parentId;
}
