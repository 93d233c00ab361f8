// What the reader's items of the status bar do.
import type { Services } from '@/lib/services/services';
import type { Command } from '@/lib/workbench/contribution';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import { activeReader } from './active-reader';
import { chooseCode } from './desk/code-choice';

const inReader = ({ editorKind }: Readonly<ContextKeys>): boolean =>
  editorKind === 'pdf' || editorKind === 'page';

/** Go to a code or heading here; choose what Q codes with. */
export const statusCommands: readonly Command<Services>[] = [
  {
    id: 'reader.goToHere',
    title: { en: 'Reader: go to a code or heading here', nl: 'Lezer: naar een code of kopje hier' },
    searchWords: ['go to symbol in editor', 'ga naar symbool'],
    icon: 'list-tree',
    keys: ['Mod+Shift+KeyO'],
    when: inReader,
    run: (workbench) => workbench.openQuickInput('@'),
  },
  {
    id: 'reader.chooseLastCode',
    title: { en: 'Reader: choose the code for Q', nl: 'Lezer: de code voor Q kiezen' },
    icon: 'tag',
    when: inReader,
    run: async (workbench) => {
      const desk = activeReader()?.desk;
      if (desk === undefined) return;
      const chosen = await chooseCode(desk);
      if (chosen === null) return;
      const { codes } = workbench.services;
      desk.lastCode =
        typeof chosen === 'string' ? (desk.codesById.get(chosen) ?? null) : await codes.create(chosen);
    },
  },
];
