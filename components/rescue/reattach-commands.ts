// Attaching a fragment again: the queue asks, the reader gives what is selected, and the queue comes back.
import type { SelectedPassage } from '@/lib/domain/drafts';
import type { PlacedFragment } from '@/lib/services/placements';
import type { Services } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import { isWebAddress } from '@/lib/domain/text-fragment-link';
import { messages } from './messages';
import { openSource } from './open-source';
import { askToReattach, pendingReattachment, reattachingIn } from './reattachment.svelte';

type RescueWorkbench = Workbench<Services>;

/** What the reader answers. */
export const reattachCommands: readonly Command<Services>[] = [
  {
    id: 'rescue.reattachHere',
    title: { en: 'Check: attach here', nl: 'Nakijken: hier vastmaken' },
    keys: ['Enter'],
    when: (keys) => keys.reattachingIn !== null && keys.editorKind === 'pdf',
    run: reattachHere,
  },
  {
    id: 'rescue.cancelReattach',
    title: { en: 'Check: attach nothing', nl: 'Nakijken: niets vastmaken' },
    when: (keys) => keys.reattachingIn !== null,
    run: (workbench) => {
      askToReattach(workbench, null);
      workbench.announce(messages[workbench.language].cancelled);
    },
  },
];

/** Opens the source and asks for the passage. */
export function reattach(workbench: RescueWorkbench, item: PlacedFragment): void {
  const text = messages[workbench.language];
  if (item.placement.face === 'page') {
    const { url } = item.source;
    const actions =
      url === null || !isWebAddress(url)
        ? []
        : [{ label: text.openPage, run: () => openSource(workbench, item, 0) }];
    workbench.notify({ severity: 'info', text: text.pageHasNoText, actions });
    return;
  }
  askToReattach(workbench, item);
  openSource(workbench, item, 0);
  workbench.announce(text.selectPassage('Enter'));
}

async function reattachHere(workbench: RescueWorkbench): Promise<void> {
  const item = pendingReattachment();
  if (item === null) return;
  const text = messages[workbench.language];
  const passage = await selectedPassage(workbench);
  if (passage === null || passage.sourceId !== reattachingIn()) {
    workbench.notify({ severity: 'info', text: text.noSelection });
    return;
  }
  await workbench.services.placements.reattach(item.fragment.id, passage.anchor, passage.textHash);
  askToReattach(workbench, null);
  await workbench.run('rescue.open');
  await workbench.run('history.offerUndo', text.saidReattached);
}

/** The reader is another feature: its command hands what is selected to whoever asks. */
async function selectedPassage(workbench: RescueWorkbench): Promise<SelectedPassage | null> {
  const answers: SelectedPassage[] = [];
  await workbench.run('reader.giveSelection', (passage: SelectedPassage) => void answers.push(passage));
  return answers[0] ?? null;
}
