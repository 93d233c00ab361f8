// What can be done to a coding on the code page. Run by its cards; errors become notices.
import { isCodable } from '@/lib/domain/code-records';
import type { Id, Polarity } from '@/lib/domain/records';
import { pickCode, type CodebookCommand, type CodebookWorkbench } from './chosen-code';
import { messages } from './messages';

/** The arguments of each command. */
export type CodingArguments = {
  'coding.setPolarity': { readonly codingId: Id; readonly polarity: Polarity | null };
  'coding.setAbsence': { readonly codingId: Id; readonly absence: boolean };
  'coding.setNote': { readonly codingId: Id; readonly note: string };
  'coding.replaceCode': { readonly codingId: Id };
  'coding.remove': { readonly codingId: Id; readonly removed: string };
};

function command<Name extends keyof CodingArguments>(
  id: Name,
  title: CodebookCommand['title'],
  run: (workbench: CodebookWorkbench, argument: CodingArguments[Name]) => Promise<unknown>,
): CodebookCommand {
  return {
    id,
    title,
    palette: false,
    run: async (workbench, argument) => {
      // Not in the palette: `runOnCoding` gives the argument of that name.
      await run(workbench, argument as CodingArguments[Name]);
    },
  };
}

/** Runs a command on a coding with the argument it takes. */
export function runOnCoding<Name extends keyof CodingArguments>(
  workbench: CodebookWorkbench,
  name: Name,
  argument: CodingArguments[Name],
): void {
  void workbench.run(name, argument);
}

/** Polarity, absence, note, other code, removal. */
export const codingCommands: readonly CodebookCommand[] = [
  command(
    'coding.setPolarity',
    { en: 'Coding: set polarity', nl: 'Codering: polariteit kiezen' },
    ({ services }, { codingId, polarity }) => services.coding.setPolarity(codingId, polarity),
  ),
  command(
    'coding.setAbsence',
    { en: 'Coding: set absence', nl: 'Codering: afwezigheid kiezen' },
    ({ services }, { codingId, absence }) => services.coding.setAbsence(codingId, absence),
  ),
  command(
    'coding.setNote',
    { en: 'Coding: write note', nl: 'Codering: notitie schrijven' },
    ({ services }, { codingId, note }) => services.coding.setNote(codingId, note),
  ),
  command(
    'coding.replaceCode',
    { en: 'Coding: replace code', nl: 'Codering: code vervangen' },
    async (workbench, { codingId }) => {
      const { rows } = await workbench.services.codebook.snapshot();
      const text = messages[workbench.language];
      const offered = rows.filter((row) => isCodable(row.kind));
      const code = await pickCode(workbench, offered, text.chooseReplacement);
      if (code !== null) await workbench.services.coding.replaceCode(codingId, code.id);
    },
  ),
  command(
    'coding.remove',
    { en: 'Coding: remove', nl: 'Codering: verwijderen' },
    async (workbench, { codingId, removed }) => {
      await workbench.services.coding.remove(codingId);
      await workbench.run('history.offerUndo', removed);
    },
  ),
];
