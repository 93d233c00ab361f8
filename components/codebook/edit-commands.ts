// Changing one code: name, type, default polarity, key; deleting and restoring.
import { labelIn } from '@/lib/base/language';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id, NetworkType, Polarity } from '@/lib/domain/records';
import { codeName } from '@/components/pieces/code-label';
import { messages as words } from '@/components/pieces/messages';
import type { CodeFields } from '@/lib/services/codes';
import type { PickItem } from '@/lib/workbench/contribution';
import {
  chosenCode,
  onCode,
  type ChosenCode,
  type CodebookCommand,
  type CodebookWorkbench,
} from './chosen-code';
import { codesViewOf } from './codes-view.svelte';
import { messages } from './messages';
import { nameHint } from './name-hint';
import { renumbersOthers } from './renumbering';
import { rowAfter } from './row-after';

/** Commands on one code. */
export const editCommands: readonly CodebookCommand[] = [
  {
    id: 'code.rename',
    title: { en: 'Code: rename', nl: 'Code: hernoemen' },
    menus: [{ menu: 'codes/context', group: '3_edit', order: 1 }],
    run: onCode(rename),
  },
  {
    id: 'code.setType',
    title: { en: 'Code: set type', nl: 'Code: type kiezen' },
    menus: [{ menu: 'codes/context', group: '3_edit', order: 2 }],
    run: onCode(chooseType),
  },
  {
    id: 'code.setPolarity',
    title: { en: 'Code: set default polarity', nl: 'Code: standaardpolariteit kiezen' },
    menus: [{ menu: 'codes/context', group: '3_edit', order: 3 }],
    run: onCode(choosePolarity),
  },
  {
    id: 'code.pin',
    title: { en: 'Code: pin to a key', nl: 'Code: vastzetten op een toets' },
    menus: [{ menu: 'codes/context', group: '3_edit', order: 4 }],
    run: onCode(chooseDigit),
  },
  {
    id: 'code.setLabel',
    title: { en: 'Code: set name', nl: 'Code: naam geven' },
    palette: false,
    run: setLabel,
  },
  {
    id: 'code.togglePin',
    title: { en: 'Code: pin or unpin', nl: 'Code: vastzetten of losmaken' },
    palette: false,
    run: togglePin,
  },
  {
    id: 'code.setPin',
    title: { en: 'Code: set key', nl: 'Code: toets kiezen' },
    palette: false,
    run: setPin,
  },
  {
    id: 'code.edit',
    title: { en: 'Code: edit', nl: 'Code: bewerken' },
    palette: false,
    run: async ({ services }, argument) => {
      // Only the code page runs it.
      const { codeId, fields } = argument as { readonly codeId: Id; readonly fields: CodeFields };
      await services.codes.edit(codeId, fields);
    },
  },
  {
    id: 'code.remove',
    title: { en: 'Code: delete', nl: 'Code: verwijderen' },
    menus: [{ menu: 'codes/context', group: '9_delete', order: 1 }],
    run: remove,
  },
  {
    id: 'code.restore',
    title: { en: 'Code: bring back a deleted code', nl: 'Code: verwijderde code terughalen' },
    run: restore,
  },
];

async function rename(workbench: CodebookWorkbench, chosen: ChosenCode, argument: unknown): Promise<void> {
  const { code } = chosen;
  if (argument === code.id) {
    // Asked in the tree: named where it stands.
    codesViewOf(workbench).renamingId = code.id;
    return;
  }
  const { language } = workbench;
  const text = messages[language];
  const label = await workbench.ask({
    title: text.renameOf(codeName(code, language)),
    value: labelIn(code.labels, language),
    check: (typed) => (typed.trim() === '' ? text.nameMissing : null),
    hint: (typed) => nameHint({ ...chosen, parentId: code.parentId, language }, typed),
  });
  if (label !== null) {
    await workbench.services.codes.rename(code.id, { ...code.labels, [language]: label.trim() });
  }
}

/** Gives a code its name in the language of the interface; the other language keeps its own. */
async function setLabel(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  // Only the tree of this feature runs it, after renaming in place.
  const { codeId, label } = argument as { readonly codeId: Id; readonly label: string };
  const chosen = await chosenCode(workbench, codeId);
  if (chosen === null) return;
  const { code } = chosen;
  await workbench.services.codes.rename(code.id, { ...code.labels, [workbench.language]: label });
}

async function setPin(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  // Only the code page runs it.
  const { codeId, digit } = argument as { readonly codeId: Id; readonly digit: number | null };
  const chosen = await chosenCode(workbench, codeId);
  if (chosen !== null) await pinCode(workbench, chosen.code, digit);
}

/** The same digit again takes the pin off. */
async function togglePin(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  // Only the tree of this feature runs it, for Alt+1 to Alt+9.
  const { codeId, digit } = argument as { readonly codeId: Id; readonly digit: number };
  const chosen = await chosenCode(workbench, codeId);
  if (chosen !== null) await pinCode(workbench, chosen.code, chosen.code.digit === digit ? null : digit);
}

const types: readonly NetworkType[] = ['structural', 'interaction', 'person'];
const polarities: readonly Polarity[] = ['protective', 'hindering', 'mixed', 'conditional'];

async function chooseType(workbench: CodebookWorkbench, { code }: ChosenCode): Promise<void> {
  const { language } = workbench;
  const text = messages[language];
  const items: PickItem<{ readonly type: NetworkType | null }>[] = [
    ...types.map((type) => ({ value: { type }, label: words[language].types[type] })),
    { value: { type: null }, label: text.noType },
  ];
  const answer = await workbench.pick(items, { title: text.chooseType });
  if (answer !== null) await workbench.services.codes.edit(code.id, answer);
}

async function choosePolarity(workbench: CodebookWorkbench, { code }: ChosenCode): Promise<void> {
  const { language } = workbench;
  const text = messages[language];
  const items: PickItem<{ readonly polarity: Polarity | null }>[] = [
    ...polarities.map((polarity) => ({
      value: { polarity },
      label: words[language].polarities[polarity],
    })),
    { value: { polarity: null }, label: text.inherit },
  ];
  const answer = await workbench.pick(items, { title: text.choosePolarity });
  if (answer !== null) await workbench.services.codes.edit(code.id, answer);
}

async function chooseDigit(workbench: CodebookWorkbench, { code, rows }: ChosenCode): Promise<void> {
  const text = messages[workbench.language];
  const holders = new Map(rows.map((row) => [row.digit, row]));
  const items: PickItem<{ readonly digit: number | null }>[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => {
    const holder = holders.get(digit);
    return {
      value: { digit },
      label: String(digit),
      ...(holder === undefined ? {} : { description: text.takenBy(codeName(holder, workbench.language)) }),
    };
  });
  items.push({ value: { digit: null }, label: text.noDigit });
  const answer = await workbench.pick(items, { title: text.chooseDigit });
  if (answer !== null) await pinCode(workbench, code, answer.digit);
}

/** Pins a code to a key, or unpins it, and says so. */
export async function pinCode(
  workbench: CodebookWorkbench,
  code: CodeRow,
  digit: number | null,
): Promise<void> {
  await workbench.services.codes.pin(code.id, digit);
  const text = messages[workbench.language];
  const name = codeName(code, workbench.language);
  if (digit !== null) workbench.announce(text.pinned(name, digit));
  else if (code.digit !== null) workbench.announce(text.unpinned(name, code.digit));
}

/** Deletes several chosen codes as one change. */
async function removeSeveral(workbench: CodebookWorkbench, ids: readonly Id[]): Promise<void> {
  const view = codesViewOf(workbench);
  const { rows } = await workbench.services.codebook.snapshot();
  const next = rowAfter(rows, new Set(ids));
  await workbench.services.codes.removeAll(ids);
  view.selection.clear();
  view.focusedId = next;
  await workbench.run('history.offerUndo', messages[workbench.language].removedMany(ids.length));
}

async function remove(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  const { selection } = codesViewOf(workbench);
  const isOneOfSeveral = typeof argument === 'string' && selection.ids.has(argument);
  // The tree gives the ids that are chosen in it.
  const ids = Array.isArray(argument) ? (argument as Id[]) : isOneOfSeveral ? [...selection.ids] : [];
  if (ids.length > 1) return removeSeveral(workbench, ids);
  const chosen = await chosenCode(workbench, argument);
  if (chosen === null) return;
  const { code, rows } = chosen;
  await workbench.services.codes.remove(code.id);
  codesViewOf(workbench).focusedId = rowAfter(rows, new Set([code.id]));
  const text = messages[workbench.language];
  const sentences = [text.removed(codeName(code, workbench.language), code.union.codings)];
  if (renumbersOthers(rows, code)) sentences.push(text.renumbered);
  await workbench.run('history.offerUndo', sentences.join(' '));
}

async function restore(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  const { codes } = workbench.services;
  const { language } = workbench;
  const text = messages[language];
  const removed = await codes.removed();
  const given = removed.find((code) => code.id === argument);
  if (removed.length === 0) return workbench.notify({ severity: 'info', text: text.nothingToRestore });
  const items = removed.map((code) => ({
    value: code,
    label: labelIn(code.labels, language),
    description: words[language].kinds[code.kind],
    searchWords: [code.labels.en, code.labels.nl],
  }));
  const code = given ?? (await workbench.pick(items, { title: text.restoreTitle }));
  if (code === null) return;
  await codes.restore(code.id);
  workbench.announce(text.restored(labelIn(code.labels, language)));
}
