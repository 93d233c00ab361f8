// The box with modes: what is typed first says which feature answers.
import { labelIn } from '@/lib/base/language';
import type { QuickChoice, QuickMode, QuickRows, Workbench } from './contribution';
import type { Chosen, PickList, PickSource } from './quick-input.svelte';
import type { Registry } from './registry';

const noMode = { id: 'none', title: '', placeholder: '' };

/** Gives the rows of the mode whose prefix is typed. One box is one source: rows that load once are kept in it. */
export function modeSource<Services>(
  workbench: Workbench<Services>,
  registry: Registry<Services>,
): PickSource {
  const loaded = new Map<string, QuickRows | Promise<QuickRows>>();
  const rowsOf = (mode: QuickMode<Services>, typed: string, signal: AbortSignal) => {
    if (mode.loadsOnce !== true) return mode.rows(workbench, typed, signal);
    const known = loaded.get(mode.id) ?? load(mode);
    return known instanceof Promise ? known.then((rows) => ({ ...rows, typed })) : { ...known, typed };
  };
  const load = (mode: QuickMode<Services>): QuickRows | Promise<QuickRows> => {
    // Rows for the whole box: a letter typed meanwhile does not make them out of date.
    const answer = mode.rows(workbench, '', new AbortController().signal);
    loaded.set(mode.id, answer);
    if (answer instanceof Promise) {
      answer.then(
        (rows) => loaded.set(mode.id, rows),
        () => loaded.delete(mode.id),
      );
    }
    return answer;
  };
  return {
    modeOf: (typed) => {
      const mode = registry.quickMode(typed);
      if (mode === null) return noMode;
      const { id, title, placeholder } = mode;
      return {
        id,
        title: labelIn(title, workbench.language),
        placeholder: labelIn(placeholder, workbench.language),
      };
    },
    listFor: (typed, signal): PickList | Promise<PickList> => {
      const mode = registry.quickMode(typed);
      if (mode === null) return { items: [], typed };
      return rowsOf(mode, typed.slice(mode.prefix.length), signal);
    },
  };
}

/** Does what the chosen row of a mode is for. */
export async function doChosen({ items: [item], how }: Chosen): Promise<void> {
  // The rows of a mode carry what choosing them does.
  await (item?.value as QuickChoice | undefined)?.(how);
}
