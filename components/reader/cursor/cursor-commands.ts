// Commands of the passage cursor and of sticky codes. J and K count only while the text of a reader has the focus.
import type { Labels } from '@/lib/base/language';
import type { Services } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import { activeReader } from '@/components/reader/active-reader';
import { chooseCode } from '@/components/reader/desk/code-choice';
import { cursorMessages } from './cursor-messages';
import type { CursorStep } from './passage-cursor.svelte';
import { stickyCode } from '@/components/reader/desk/sticky-code.svelte';

type CursorCommand = Command<Services>;

const inReader = (keys: Readonly<ContextKeys>): boolean =>
  keys.editorKind === 'pdf' || keys.editorKind === 'page';
const inText = (keys: Readonly<ContextKeys>): boolean =>
  inReader(keys) && keys.readerFocus && !keys.treeFocus && keys.rescueItem === null;

type StepCommand = {
  readonly id: CursorCommand['id'];
  readonly title: Labels;
  readonly keys: readonly string[];
} & Omit<CursorStep, 'unit'> & { readonly isLarge?: boolean };

function step({ id, title, keys, by, extends: isExtending, isLarge = false }: StepCommand): CursorCommand {
  return {
    id,
    title,
    keys,
    when: inText,
    run: async ({ settings }) => {
      const usual = settings.text('reader.cursorUnit') === 'paragraph' ? 'paragraph' : 'sentence';
      const other = usual === 'paragraph' ? 'sentence' : 'paragraph';
      await activeReader()?.desk.cursor?.step({ by, extends: isExtending, unit: isLarge ? other : usual });
    },
  };
}

/** Going from sentence to sentence. */
export const cursorCommands: readonly CursorCommand[] = [
  step({
    id: 'reader.nextSentence',
    title: { en: 'Reader: next sentence', nl: 'Lezer: volgende zin' },
    keys: ['KeyJ'],
    by: 1,
    extends: false,
  }),
  step({
    id: 'reader.previousSentence',
    title: { en: 'Reader: previous sentence', nl: 'Lezer: vorige zin' },
    keys: ['KeyK'],
    by: -1,
    extends: false,
  }),
  step({
    id: 'reader.extendForward',
    title: { en: 'Reader: extend by the next sentence', nl: 'Lezer: uitbreiden met de volgende zin' },
    keys: ['Shift+KeyJ'],
    by: 1,
    extends: true,
  }),
  step({
    id: 'reader.extendBack',
    title: { en: 'Reader: extend by the sentence before', nl: 'Lezer: uitbreiden met de zin ervoor' },
    keys: ['Shift+KeyK'],
    by: -1,
    extends: true,
  }),
  step({
    id: 'reader.nextParagraph',
    title: { en: 'Reader: next paragraph', nl: 'Lezer: volgende alinea' },
    keys: ['Alt+KeyJ'],
    by: 1,
    extends: false,
    isLarge: true,
  }),
  step({
    id: 'reader.previousParagraph',
    title: { en: 'Reader: previous paragraph', nl: 'Lezer: vorige alinea' },
    keys: ['Alt+KeyK'],
    by: -1,
    extends: false,
    isLarge: true,
  }),
  step({
    id: 'reader.extendParagraphForward',
    title: { en: 'Reader: extend by the next paragraph', nl: 'Lezer: uitbreiden met de volgende alinea' },
    keys: ['Alt+Shift+KeyJ'],
    by: 1,
    extends: true,
    isLarge: true,
  }),
  step({
    id: 'reader.extendParagraphBack',
    title: { en: 'Reader: extend by the paragraph before', nl: 'Lezer: uitbreiden met de alinea ervoor' },
    keys: ['Alt+Shift+KeyK'],
    by: -1,
    extends: true,
    isLarge: true,
  }),
  {
    id: 'reader.leave',
    title: {
      en: 'Reader: leave cursor, selection or sticky code',
      nl: 'Lezer: cursor, selectie of vaste code verlaten',
    },
    keys: ['Escape'],
    when: (keys) =>
      inReader(keys) && (keys.passageCursor || keys.hasSelection || keys.stickyCode) && !keys.treeFocus,
    run: leave,
  },
  {
    id: 'reader.stickyCode',
    title: { en: 'Passage: sticky code for every selection', nl: 'Passage: vaste code voor elke selectie' },
    icon: 'pinned',
    menus: [{ menu: 'editor/title', group: '3', order: 1 }],
    when: inReader,
    run: toggleSticky,
  },
];

function leave(workbench: Workbench<Services>): void {
  const desk = activeReader()?.desk;
  if (desk === undefined) return;
  if (desk.isOnCursor) desk.cursor?.leave();
  else if (desk.selection !== null) {
    desk.dropSelection();
    desk.selection = null;
  } else setSticky(workbench, null);
}

async function toggleSticky(workbench: Workbench<Services>, argument: unknown): Promise<void> {
  const desk = activeReader()?.desk;
  if (desk === undefined) return;
  if (stickyCode.id !== null && argument === undefined) return setSticky(workbench, null);
  const chosen = typeof argument === 'string' ? argument : await chooseCode(desk);
  if (chosen === null) return;
  const id = typeof chosen === 'string' ? chosen : (await workbench.services.codes.create(chosen)).id;
  setSticky(workbench, id, desk.source.id);
  if (desk.selection !== null) await desk.codeWith(id);
  const label = desk.labelOf((await workbench.services.codes.all()).find((code) => code.id === id));
  workbench.announce(cursorMessages[workbench.language].stickyOn(label));
}

function setSticky(workbench: Workbench<Services>, id: string | null, sourceId: string | null = null): void {
  stickyCode.set(id, sourceId);
  workbench.setContext({ stickyCode: id !== null });
  if (id === null) workbench.announce(cursorMessages[workbench.language].stickyOff);
}
