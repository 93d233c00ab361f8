// Which code a command is about: the one it was given, else the focused one, else the one the user picks.
import type { Language } from '@/lib/base/language';
import { systemOf } from '@/lib/domain/code-systems/system-of';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import { codeName } from '@/components/pieces/code-label';
import type { Services } from '@/lib/services/services';
import type { Command, PickItem, Workbench } from '@/lib/workbench/contribution';
import { codesViewOf } from './codes-view.svelte';
import { messages } from './messages';

/** A command of this feature. */
export type CodebookCommand = Command<Services>;

/** The workbench with all services. */
export type CodebookWorkbench = Workbench<Services>;

/** The rows of the tree and the code in question. */
export type ChosenCode = { readonly rows: readonly CodeRow[]; readonly code: CodeRow };

/** Gives the code that a command is about; `null` when the user dismissed the question. */
export async function chosenCode(
  workbench: CodebookWorkbench,
  argument: unknown,
): Promise<ChosenCode | null> {
  const { rows } = await workbench.services.codebook.snapshot();
  const find = (id: unknown): CodeRow | undefined => rows.find((row) => row.id === id);
  const { activeEditor } = workbench;
  const given = typeof argument === 'string' ? argument : null;
  const code =
    find(given) ??
    find(codesViewOf(workbench).focusedId) ??
    (activeEditor?.editor === 'code' ? find(activeEditor.key) : undefined) ??
    (await pickCode(workbench, rows, messages[workbench.language].chooseCode));
  return code === null ? null : { rows, code };
}

/** What a command does with the code that it is about. */
type OnCode = (workbench: CodebookWorkbench, chosen: ChosenCode, argument: unknown) => void | Promise<void>;

/** Gives a command's `run` that finds its code first; a question that is dismissed ends it. */
export function onCode(act: OnCode): CodebookCommand['run'] {
  return async (workbench, argument) => {
    const chosen = await chosenCode(workbench, argument);
    if (chosen !== null) await act(workbench, chosen, argument);
  };
}

/** Gives the codes that a command is about, in tree order: those it was given, else all that are chosen in the tree. */
export async function chosenCodes(workbench: CodebookWorkbench, argument: unknown): Promise<CodeRow[]> {
  const view = codesViewOf(workbench);
  const given = Array.isArray(argument) ? argument : [...view.selection.ids];
  const { rows } = await workbench.services.codebook.snapshot();
  const several = rows.filter((row) => given.includes(row.id));
  const isAbout = typeof argument !== 'string' || given.includes(argument);
  if (several.length > 0 && isAbout) return several;
  const chosen = await chosenCode(workbench, argument);
  return chosen === null ? [] : [chosen.code];
}

/** Asks for a code; `null` when dismissed. */
export function pickCode(
  workbench: CodebookWorkbench,
  rows: readonly CodeRow[],
  title: string,
): Promise<CodeRow | null> {
  return workbench.pick(codePickItems(workbench, rows), { title });
}

/** Gives codes as rows of a quick pick: found by both languages, with the parent to tell them apart. */
export function codePickItems(
  { language }: CodebookWorkbench,
  rows: readonly CodeRow[],
): (PickItem<CodeRow> & { readonly value: CodeRow })[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.map((row) => ({
    value: row,
    label: codeName(row, language),
    icon: row.kind === 'openCode' ? 'tag' : 'symbol-class',
    searchWords: [row.labels.en, row.labels.nl],
    ...(row.parentId === null ? {} : { description: placeOf(row, byId, language) }),
  }));
}

/** The parent, behind the code system where it is another one than the project's own tree. */
function placeOf(row: CodeRow, byId: ReadonlyMap<Id, CodeRow>, language: Language): string {
  const parent = byId.get(row.parentId ?? '');
  const system = systemOf(byId, row.id);
  const names = [...new Set([system, parent])].flatMap((each) => (each ? [codeName(each, language)] : []));
  return names.join(' › ');
}
