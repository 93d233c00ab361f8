// Puts codes elsewhere and says to screen readers where they stand now.
import { codeName } from '@/components/pieces/code-label';
import { labelIn } from '@/lib/base/language';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import { chosenCode, type CodebookWorkbench } from './chosen-code';
import { codesViewOf } from './codes-view.svelte';
import { messages } from './messages';
import type { MoveTarget } from './move-target';

/** Moves a code and says where it stands now. */
export async function place(workbench: CodebookWorkbench, code: CodeRow, target: MoveTarget): Promise<void> {
  const { codes } = workbench.services;
  await codes.move(code.id, target);
  const { language } = workbench;
  const text = messages[language];
  const all = await codes.all();
  const siblings = all.filter((each) => each.parentId === target.parentId);
  const parent = all.find((each) => each.id === target.parentId);
  const where = parent === undefined ? text.atTop : text.under(labelIn(parent.labels, language));
  const position = text.position(siblings.findIndex((each) => each.id === code.id) + 1, siblings.length);
  if (target.parentId !== null) codesViewOf(workbench).closedIds.delete(target.parentId);
  workbench.announce(`${text.moved(codeName(code, language), where)}, ${position}`);
}

/** Moves codes, one after the other, as one change. */
export async function placeAll(
  workbench: CodebookWorkbench,
  ids: readonly Id[],
  target: MoveTarget,
): Promise<void> {
  const [only] = ids;
  if (ids.length === 1) {
    const chosen = await chosenCode(workbench, only);
    if (chosen !== null) await place(workbench, chosen.code, target);
    return;
  }
  const moved = await workbench.services.codes.moveAll(ids, target);
  const view = codesViewOf(workbench);
  const text = messages[workbench.language];
  if (target.parentId !== null) view.closedIds.delete(target.parentId);
  const { rows } = await workbench.services.codebook.snapshot();
  const parent = rows.find((row) => row.id === target.parentId);
  const where = parent === undefined ? text.atTop : text.under(labelIn(parent.labels, workbench.language));
  workbench.announce(text.movedMany(moved.length, where));
}
