// Cut, copy and paste of codes: the keyboard's way to move several at once.
import { codeName } from '@/components/pieces/code-label';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import {
  chosenCodes,
  onCode,
  type ChosenCode,
  type CodebookCommand,
  type CodebookWorkbench,
} from './chosen-code';
import { codesViewOf } from './codes-view.svelte';
import { messages } from './messages';
import { canLand } from './move-target';
import { placeAll } from './place-codes';

/** Cut, copy as text, paste. */
export const clipboardCommands: readonly CodebookCommand[] = [
  {
    id: 'code.cut',
    title: { en: 'Code: cut, to paste elsewhere', nl: 'Code: knippen, om elders te plakken' },
    menus: [{ menu: 'codes/context', group: '4_move', order: 2 }],
    run: onCodes(cut),
  },
  {
    id: 'code.copy',
    title: { en: 'Code: copy names as text', nl: 'Code: namen als tekst kopiëren' },
    menus: [{ menu: 'codes/context', group: '4_move', order: 3 }],
    run: onCodes(copy),
  },
  {
    id: 'code.paste',
    title: { en: 'Code: paste cut codes here', nl: 'Code: geknipte codes hier plakken' },
    menus: [{ menu: 'codes/context', group: '4_move', order: 4 }],
    run: onCode(paste),
  },
];

function onCodes(
  act: (workbench: CodebookWorkbench, codes: readonly CodeRow[]) => void | Promise<void>,
): CodebookCommand['run'] {
  return async (workbench, argument) => {
    const codes = await chosenCodes(workbench, argument);
    if (codes.length > 0) await act(workbench, codes);
  };
}

function cut(workbench: CodebookWorkbench, codes: readonly CodeRow[]): void {
  codesViewOf(workbench).cutIds = new Set(codes.map(({ id }) => id));
  workbench.announce(messages[workbench.language].cut(codes.length));
}

async function copy(workbench: CodebookWorkbench, codes: readonly CodeRow[]): Promise<void> {
  const least = Math.min(...codes.map(({ depth }) => depth));
  const lines = codes.map((code) => '\t'.repeat(code.depth - least) + codeName(code, workbench.language));
  await navigator.clipboard.writeText(lines.join('\n'));
  workbench.announce(messages[workbench.language].copied(codes.length));
}

async function paste(workbench: CodebookWorkbench, { rows, code }: ChosenCode): Promise<void> {
  const view = codesViewOf(workbench);
  const text = messages[workbench.language];
  const ids: Id[] = rows.filter(({ id }) => view.cutIds.has(id)).map(({ id }) => id);
  if (ids.length === 0) return workbench.announce(text.nothingToPaste);
  const target = { parentId: code.id, beforeId: null };
  if (!ids.every((id) => canLand(rows, id, target.parentId))) return workbench.announce(text.cannotMove);
  await placeAll(workbench, ids, target);
  view.cutIds = new Set();
  view.selection.clear();
}
