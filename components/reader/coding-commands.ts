// Commands on one coding, for cards everywhere: they are run by id with what they are to do, so that errors become notices.
import { BugError } from '@/lib/base/errors';
import type { Id, Polarity } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Command } from '@/lib/workbench/contribution';
import { chooseCode } from './code-choice';
import { messages } from './messages';

/** Argument of `coding.setPolarity`, `coding.setAbsence` and `coding.setNote`: the coding with its new value. */
export type CodingEdit =
  | { readonly codingId: Id; readonly polarity: Polarity | null }
  | { readonly codingId: Id; readonly absence: boolean }
  | { readonly codingId: Id; readonly note: string };

/** What cards do to codings. */
export const codingCommands: readonly Command<Services>[] = [
  {
    id: 'coding.setPolarity',
    title: { en: 'Coding: set effect', nl: 'Codering: effect kiezen' },
    palette: false,
    run: async ({ services }, argument) => {
      const edit = editIn(argument);
      if ('polarity' in edit) await services.coding.setPolarity(edit.codingId, edit.polarity);
    },
  },
  {
    id: 'coding.setAbsence',
    title: { en: 'Coding: set absence', nl: 'Codering: afwezigheid aangeven' },
    palette: false,
    run: async ({ services }, argument) => {
      const edit = editIn(argument);
      if ('absence' in edit) await services.coding.setAbsence(edit.codingId, edit.absence);
    },
  },
  {
    id: 'coding.setNote',
    title: { en: 'Coding: write note', nl: 'Codering: notitie schrijven' },
    palette: false,
    run: async ({ services }, argument) => {
      const edit = editIn(argument);
      if ('note' in edit) await services.coding.setNote(edit.codingId, edit.note);
    },
  },
  {
    id: 'coding.replaceCode',
    title: { en: 'Coding: replace code', nl: 'Codering: code vervangen' },
    palette: false,
    run: async (workbench, argument) => {
      const code = await chooseCode(workbench, await workbench.services.codes.all());
      if (code === null) return;
      const { id } = typeof code === 'string' ? { id: code } : await workbench.services.codes.create(code);
      await workbench.services.coding.replaceCode(idIn(argument), id);
    },
  },
  {
    id: 'coding.remove',
    title: { en: 'Coding: remove', nl: 'Codering: verwijderen' },
    palette: false,
    run: async (workbench, argument) => {
      await workbench.services.coding.remove(idIn(argument));
      workbench.announce(messages[workbench.language].uncoded);
    },
  },
];

function editIn(argument: unknown): CodingEdit {
  if (typeof argument !== 'object' || argument === null || !('codingId' in argument))
    throw new BugError('A command on a coding needs the coding');
  // Only cards run these commands, with the type above.
  return argument as CodingEdit;
}

function idIn(argument: unknown): Id {
  if (typeof argument !== 'string') throw new BugError('A command on a coding needs its id');
  return argument;
}
