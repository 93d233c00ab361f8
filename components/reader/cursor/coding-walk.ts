// From coding to coding in one source, and from a coding to its code.
import type { Id } from '@/lib/domain/records';
import { shownCodes } from '@/lib/workbench/shown-codes.svelte';
import { labelIn } from '@/lib/base/language';
import type { Services } from '@/lib/services/services';
import type { Command, PickItem, Workbench } from '@/lib/workbench/contribution';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import { activeReader } from '@/components/reader/active-reader';
import { onlyShown, shownCodeIds } from '@/components/reader/margin/code-filter';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { cursorMessages } from './cursor-messages';
import { fragmentAfter } from './fragment-after';

const inReader = (keys: Readonly<ContextKeys>): boolean =>
  (keys.editorKind === 'pdf' || keys.editorKind === 'page') && !keys.treeFocus;

/** Next and previous coding, the code's page, everything that has the code. */
export const walkCommands: readonly Command<Services>[] = [
  {
    id: 'reader.nextCoding',
    title: { en: 'Reader: next coding', nl: 'Lezer: volgende codering' },
    keys: ['Alt+F8'],
    when: inReader,
    run: (workbench) => goOn(workbench, 1),
  },
  {
    id: 'reader.previousCoding',
    title: { en: 'Reader: previous coding', nl: 'Lezer: vorige codering' },
    keys: ['Alt+Shift+F8'],
    when: inReader,
    run: (workbench) => goOn(workbench, -1),
  },
  {
    id: 'fragment.openCode',
    title: { en: 'Passage: open the page of its code', nl: 'Passage: pagina van de code openen' },
    keys: ['F12'],
    menus: [{ menu: 'fragment/context', group: '3', order: 1 }],
    when: inReader,
    run: async (workbench) => {
      const id = await codeOfFocused(workbench);
      if (id !== null) workbench.openEditor({ editor: 'code', key: id });
    },
  },
  {
    id: 'fragment.openCodeToSide',
    title: { en: 'Passage: page of its code to the side', nl: 'Passage: pagina van de code ernaast' },
    keys: ['Mod+F12'],
    when: inReader,
    run: async (workbench) => {
      const id = await codeOfFocused(workbench);
      if (id !== null) workbench.openEditor({ editor: 'code', key: id }, { toSide: true, preview: true });
    },
  },
  {
    id: 'fragment.allOfCode',
    title: { en: 'Passage: all fragments of its code', nl: 'Passage: alle fragmenten van de code' },
    keys: ['Shift+F12'],
    menus: [{ menu: 'fragment/context', group: '3', order: 2 }],
    when: inReader,
    run: async (workbench) => {
      const id = await codeOfFocused(workbench);
      if (id !== null) await workbench.run('fragments.ofCode', id);
    },
  },
];

async function goOn(workbench: Workbench<Services>, by: 1 | -1): Promise<void> {
  const desk = activeReader()?.desk;
  if (desk === undefined) return;
  if (!desk.haveFragmentsArrived) await desk.fragmentsKnown;
  if (activeReader()?.desk !== desk) return;
  const shown = onlyShown(
    desk.fragments.filter(({ codings }) => codings.length > 0),
    shownCodeIds(desk.codes, shownCodes.ticked),
  );
  const next = fragmentAfter(shown, desk.focusedId, by);
  if (next === null) return workbench.announce(cursorMessages[workbench.language].noOtherCoding);
  const { anchor, id } = next.fragment;
  // At once, so that the next key goes on from here, however long the way to it takes.
  desk.focusedId = id;
  // In a face of the article that is open here, wherever the passage was coded.
  const editor = workbench.activeEditor?.editor ?? anchor.kind;
  workbench.openEditor({ editor, key: desk.source.id, reveal: id }, { preview: true });
}

/** The code of the focused fragment; of several the one that is chosen. */
async function codeOfFocused(workbench: Workbench<Services>): Promise<Id | null> {
  const desk = activeReader()?.desk;
  // A key may come faster than the cursor before it.
  await Promise.all([desk?.describing, desk?.cursor?.settled]);
  const codings = desk?.focused?.codings ?? [];
  const ids = [...new Set(codings.map(({ codeId }) => codeId))];
  const text = cursorMessages[workbench.language];
  if (desk === undefined || ids.length === 0) {
    workbench.notify({ severity: 'info', text: text.notCoded });
    return null;
  }
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return only;
  return workbench.pick(
    ids.map((id) => itemOf(desk, id)),
    { title: text.whichCode },
  );
}

function itemOf(desk: CodingDesk, id: Id): PickItem<Id> {
  const code = desk.codesById.get(id);
  const labels = code === undefined ? [] : [labelIn(code.labels, 'en'), labelIn(code.labels, 'nl')];
  return { value: id, label: desk.labelOf(code), searchWords: labels, icon: 'tag' };
}
