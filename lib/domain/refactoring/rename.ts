import { AppError } from '@/lib/base/errors';
import { withVariants } from './code-names';
import type { RefactoringDraft } from './draft';
import type { Refactoring } from './refactoring';

/** Gives a code other names; the old ones can stay as variants. @throws AppError `code-has-no-label` */
export function planRename(
  draft: RefactoringDraft,
  { codeId, labels: given, keepsName }: Extract<Refactoring, { kind: 'rename' }>,
): void {
  const code = draft.code(codeId);
  const labels = { en: given.en.trim(), nl: given.nl.trim() };
  if (labels.en === '' && labels.nl === '') {
    throw new AppError('code-has-no-label', 'A code needs a label in one language');
  }
  const old = keepsName ? { en: [code.labels.en], nl: [code.labels.nl] } : { en: [], nl: [] };
  draft.edit('code', code, { labels, variants: withVariants(code, labels, old) });
  draft.showsNames([codeId]);
}
