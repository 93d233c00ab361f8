import type { RefactoringDraft } from './draft';
import { recodeCodings } from './recode-codings';
import type { Refactoring } from './refactoring';

/** Gives chosen codings another code; those that are gone are left out. */
export function planReplace(
  draft: RefactoringDraft,
  { codingIds, toId }: Extract<Refactoring, { kind: 'replace' }>,
): void {
  draft.code(toId);
  const codings = [...new Set(codingIds)]
    .flatMap((id) => draft.state.coding.get(id) ?? [])
    .filter(({ removed }) => !removed);
  for (const { codeId } of codings) draft.touched.code.add(codeId);
  draft.touched.code.add(toId);
  recodeCodings(draft, codings, { toId });
}
