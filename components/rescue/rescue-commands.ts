// Keys and commands of the queue. They are single keys: they count only while the queue has the focus.
import type { PlacedFragment } from '@/lib/services/placements';
import type { Services } from '@/lib/services/services';
import type { Command, EditorInput, Workbench } from '@/lib/workbench/contribution';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import { activeQueue } from './active-queue';
import { acceptFocused, acceptPlace, askAgain, markGone } from './decide';
import { messages } from './messages';
import { openSource } from './open-source';
import type { RescueQueue } from './rescue-queue.svelte';
import { reattachCommands, reattach } from './reattach-commands';

type RescueCommand = Command<Services>;

/** The one editor of the queue. */
export const queueInput: EditorInput = { editor: 'rescue', key: 'queue' };

const inQueue = (keys: Readonly<ContextKeys>): boolean =>
  keys.editorKind === 'rescue' && keys.rescueItem !== null && !keys.treeFocus;
const onDoubtful = (keys: Readonly<ContextKeys>): boolean => inQueue(keys) && keys.rescueItem === 'doubtful';
const onDecided = (keys: Readonly<ContextKeys>): boolean => inQueue(keys) && keys.rescueItem === 'decided';

function onItem(
  act: (queue: RescueQueue, item: PlacedFragment) => void | Promise<void>,
): RescueCommand['run'] {
  return async (workbench) => {
    const queue = activeQueue();
    if (queue === null) return;
    const item = queue.chosen;
    if (item !== null) await act(queue, item);
    else workbench.notify({ severity: 'info', text: messages[workbench.language].chooseFragment });
  };
}

const placeCommands: readonly RescueCommand[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => ({
  id: `rescue.acceptPlace${digit}`,
  title: { en: `Check: accept place ${digit}`, nl: `Nakijken: plaats ${digit} aanvaarden` },
  keys: [`Digit${digit}`],
  when: onDoubtful,
  run: onItem((queue, item) => acceptPlace(queue, item, digit - 1)),
}));

/** Going through the queue and deciding. */
export const rescueCommands: readonly RescueCommand[] = [
  {
    id: 'rescue.open',
    title: {
      en: 'Check: fragments whose source changed',
      nl: 'Nakijken: fragmenten met een gewijzigde bron',
    },
    icon: 'search-fuzzy',
    run: (workbench, argument) => open(workbench, argument),
  },
  {
    id: 'rescue.accept',
    title: { en: 'Check: accept', nl: 'Nakijken: aanvaarden' },
    keys: ['KeyA', 'Enter'],
    when: onDoubtful,
    run: onItem(acceptFocused),
  },
  ...placeCommands,
  {
    id: 'rescue.markGone',
    title: { en: 'Check: mark as gone', nl: 'Nakijken: als verdwenen aanmerken' },
    keys: ['KeyG'],
    when: onDoubtful,
    run: onItem(markGone),
  },
  {
    id: 'rescue.openSource',
    title: { en: 'Check: open the source', nl: 'Nakijken: bron openen' },
    keys: ['KeyO'],
    when: inQueue,
    run: onItem((queue, item) => openSource(queue.workbench, item, queue.focusedPlace ?? 0)),
  },
  {
    id: 'rescue.reattach',
    title: { en: 'Check: attach again', nl: 'Nakijken: opnieuw vastmaken' },
    keys: ['KeyR'],
    when: inQueue,
    run: onItem(({ workbench }, item) => reattach(workbench, item)),
  },
  {
    id: 'rescue.askAgain',
    title: { en: 'Check: ask again', nl: 'Nakijken: opnieuw voorleggen' },
    keys: ['KeyU'],
    when: onDecided,
    run: onItem(askAgain),
  },
  {
    id: 'rescue.next',
    title: { en: 'Check: next fragment', nl: 'Nakijken: volgend fragment' },
    keys: ['KeyJ'],
    when: inQueue,
    run: () => step(1),
  },
  {
    id: 'rescue.previous',
    title: { en: 'Check: previous fragment', nl: 'Nakijken: vorig fragment' },
    keys: ['KeyK'],
    when: inQueue,
    run: () => step(-1),
  },
  {
    id: 'rescue.showDecided',
    title: { en: 'Check: show or hide what was decided', nl: 'Nakijken: besliste tonen of verbergen' },
    when: (keys) => keys.editorKind === 'rescue',
    run: () => {
      const queue = activeQueue();
      if (queue !== null) queue.showsDecided = !queue.showsDecided;
    },
  },
  ...reattachCommands,
];

/** `argument` is the id of the placement to go to. */
function open(workbench: Workbench<Services>, argument: unknown): void {
  workbench.openEditor({ ...queueInput, reveal: typeof argument === 'string' ? argument : 'list' });
}

function step(by: 1 | -1): void {
  const queue = activeQueue();
  if (queue?.step(by) !== null) queue?.focusList();
}
