// Each decision: a service call, the next fragment, and a notice that takes it back.
import type { PlacedFragment } from '@/lib/services/placements';
import { messages } from './messages';
import type { RescueQueue } from './rescue-queue.svelte';

/** Says that the fragment stands at one of its places; from 0. */
export async function acceptPlace(queue: RescueQueue, item: PlacedFragment, index: number): Promise<void> {
  const text = messages[queue.workbench.language];
  if (item.placement.places[index] === undefined) return tell(queue, text.noPlace(index + 1));
  const { placements } = queue.workbench.services;
  await decide(queue, item, {
    work: () => placements.accept(item.placement.id, index),
    said: text.saidAccepted,
  });
}

/** Accepts the only place there is, or the one that has the focus; else asks to choose. */
export async function acceptFocused(queue: RescueQueue, item: PlacedFragment): Promise<void> {
  const text = messages[queue.workbench.language];
  const { places } = item.placement;
  if (places.length === 0) return tell(queue, text.lostHasNoPlace);
  const index = places.length === 1 ? 0 : queue.focusedPlace;
  if (index !== null) return acceptPlace(queue, item, index);
  queue.focusPlace(0);
  queue.workbench.announce(text.choosePlace);
}

/** Says that the passage is gone from the text. */
export async function markGone(queue: RescueQueue, item: PlacedFragment): Promise<void> {
  const { placements } = queue.workbench.services;
  const said = messages[queue.workbench.language].saidGone;
  await decide(queue, item, { work: () => placements.markGone(item.placement.id), said });
}

/** Takes a decision back. */
export async function askAgain(queue: RescueQueue, item: PlacedFragment): Promise<void> {
  const { placements } = queue.workbench.services;
  const said = messages[queue.workbench.language].saidReopened;
  await decide(queue, item, { work: () => placements.reopen(item.placement.id), said });
}

async function decide(
  queue: RescueQueue,
  item: PlacedFragment,
  { work, said }: { work: () => Promise<unknown>; said: string },
): Promise<void> {
  const { workbench } = queue;
  const settled = queue.settle(item, work);
  queue.focusList();
  await settled;
  await workbench.run('history.offerUndo', said);
  if (queue.items.length === 0 && !queue.showsDecided) {
    workbench.announce(messages[workbench.language].allDone);
  }
}

function tell({ workbench }: RescueQueue, text: string): void {
  workbench.notify({ severity: 'info', text });
}
