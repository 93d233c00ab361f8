import type { RefactoringDraft } from './draft';
import type { Refactoring } from './refactoring';

/** Makes codes another kind of code, where they stand. */
export function planConvert(
  draft: RefactoringDraft,
  { codeIds, to }: Extract<Refactoring, { kind: 'convert' }>,
): void {
  const changing = [...new Set(codeIds)].map((id) => draft.code(id)).filter(({ kind }) => kind !== to);
  for (const code of changing) draft.edit('code', code, { kind: to });
  draft.showsNames(changing.map(({ id }) => id));
}
