// The cluster board: open codes as cards, put under characteristics and themes.
import { fixedObservable } from '@/lib/base/observable';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import type { Services } from '@/lib/services/services';
import type { Contribution, Workbench } from '@/lib/workbench/contribution';
import { boardViewOf } from './board-view.svelte';
import { messages } from './messages';
import { askNewGroup, askPutUnder } from './put-under';

/** The one board of a project. */
export const boardInput = { editor: 'board', key: 'board' } as const;

const onBoard = ({ editorKind, boardFocus }: Readonly<ContextKeys>): boolean =>
  editorKind === boardInput.editor && boardFocus;

/** What can be done on the board. */
export const board: Contribution<Services> = {
  id: 'board',
  editors: [
    {
      id: boardInput.editor,
      icon: 'extensions',
      title: (_services, _input, language) => fixedObservable(messages[language].title),
      load: () => import('./BoardEditor.svelte'),
    },
  ],
  commands: [
    {
      id: 'board.open',
      title: { en: 'Code: open cluster board', nl: 'Code: clusterbord openen' },
      searchWords: ['affinity diagram kanban cards', 'kaarten sorteren'],
      icon: 'extensions',
      keys: ['Alt+KeyB'],
      menus: [{ menu: 'codes/title', group: '3', order: 2 }],
      run: (workbench: Workbench<Services>) => workbench.openEditor(boardInput),
    },
    {
      id: 'board.putUnder',
      title: { en: 'Cluster board: put under a code', nl: 'Clusterbord: onder een code zetten' },
      icon: 'list-tree',
      keys: ['Enter'],
      when: onBoard,
      run: (workbench) => onChosen(workbench, askPutUnder),
    },
    {
      id: 'board.newGroup',
      title: {
        en: 'Cluster board: new characteristic or theme for these codes',
        nl: 'Clusterbord: nieuw kenmerk of thema voor deze codes',
      },
      icon: 'add',
      keys: ['KeyN'],
      when: onBoard,
      run: (workbench) => onChosen(workbench, askNewGroup),
    },
    {
      id: 'board.openCode',
      title: { en: 'Cluster board: open the page of the code', nl: 'Clusterbord: pagina van de code openen' },
      icon: 'go-to-file',
      keys: ['F12'],
      when: onBoard,
      run: (workbench) => {
        const { focusedId } = boardViewOf(workbench);
        if (focusedId !== null) workbench.openEditor({ editor: 'code', key: focusedId });
      },
    },
  ],
};

type OnCards = (workbench: Workbench<Services>, cards: Parameters<typeof askPutUnder>[1]) => Promise<void>;

async function onChosen(workbench: Workbench<Services>, act: OnCards): Promise<void> {
  const cards = boardViewOf(workbench).chosen();
  if (cards.length > 0) await act(workbench, cards);
  else workbench.notify({ severity: 'info', text: messages[workbench.language].nothingChosen });
}
