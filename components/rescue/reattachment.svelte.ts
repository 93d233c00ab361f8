// The fragment that is being attached again: asked for in the queue, answered in a reader.
import type { Id } from '@/lib/domain/records';
import type { PlacedFragment } from '@/lib/services/placements';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';

let pending = $state.raw<PlacedFragment | null>(null);

/** Gives the fragment that is being attached again; `null` when none is. Reactive. */
export function pendingReattachment(): PlacedFragment | null {
  return pending;
}

/** Gives the source in which a passage is to be selected; `null` when none is. */
export function reattachingIn(): Id | null {
  return pending?.source.id ?? null;
}

/** Asks for the passage at which a fragment stands; `null` ends the question. */
export function askToReattach(workbench: Workbench<Services>, item: PlacedFragment | null): void {
  pending = item;
  workbench.setContext({ reattachingIn: reattachingIn() });
}
