// Ticked codes are the only ones that texts show; the readers follow the same choice.
import { shownCodes } from '@/lib/workbench/shown-codes.svelte';
import { chosenCodes, type CodebookCommand } from './chosen-code';
import { messages } from './messages';

/** Tick codes in the tree. */
export const tickCommands: readonly CodebookCommand[] = [
  {
    id: 'code.tick',
    title: {
      en: 'Code: show only this code in texts (on or off)',
      nl: 'Code: alleen deze code in teksten tonen (aan of uit)',
    },
    icon: 'eye',
    menus: [{ menu: 'codes/context', group: '2_show', order: 1 }],
    run: async (workbench, argument) => {
      const codes = await chosenCodes(workbench, argument);
      if (codes.length === 0) return;
      const ids = new Set(shownCodes.ticked);
      const areAll = codes.every(({ id }) => ids.has(id));
      for (const { id } of codes) {
        if (areAll) ids.delete(id);
        else ids.add(id);
      }
      shownCodes.only(ids);
      workbench.announce(messages[workbench.language].ticked(ids.size));
    },
  },
];
