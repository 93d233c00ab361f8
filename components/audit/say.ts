// Saying something of a code, and going on to the next one.
import { codeName } from '@/components/pieces/code-label';
import { needsText, type CodeRemark } from '@/lib/domain/audit/review-questions';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { auditViewOf } from './audit-view.svelte';
import { messages } from './messages';

/** The key of each remark, while the list has the focus. */
export const remarkKeys: Readonly<Record<CodeRemark, string>> = {
  accept: 'A',
  rename: 'R',
  split: 'S',
  merge: 'M',
  question: 'Q',
  comment: 'C',
};

/** Begins a remark on the focused code: accepting is done at once, the others ask for words first. */
export async function beginRemark(workbench: Workbench<Services>, remark: CodeRemark): Promise<void> {
  const view = auditViewOf(workbench);
  if (view.focused === undefined) return;
  view.setDraft(view.focused.id, { remark });
  if (remark === 'accept') await saveRemark(workbench);
  else view.requestFocus('field');
}

/** Saves the remark that was begun on the focused code. @throws AppError `review-without-words` */
export async function saveRemark(workbench: Workbench<Services>): Promise<void> {
  const view = auditViewOf(workbench);
  const { focused, versionId } = view;
  if (focused === undefined) return;
  const draft = view.draftOf(focused.id);
  const { language, services } = workbench;
  const { remark, text } = draft;
  await services.reviews.write({ codeId: focused.id, verdict: remark, text, milestoneId: versionId });
  // Somebody quick may have begun the next one.
  if (view.draftOf(focused.id) === draft) view.setDraft(focused.id, null);
  const words = messages[language];
  workbench.announce(words.said(words.remarks[remark], codeName(focused, language)));
}

/** Saves what stands in the field; the keys go to the list at once, unless there are words missing. */
export async function saveFromField(workbench: Workbench<Services>): Promise<void> {
  const view = auditViewOf(workbench);
  if (view.focused === undefined) return;
  const { remark, text } = view.draftOf(view.focused.id);
  if (!needsText(remark) || text.trim() !== '') view.requestFocus('list');
  await saveRemark(workbench);
}
