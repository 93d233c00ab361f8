// The queue of the open project, whichever that is.
import type { Observable } from '@/lib/base/observable';
import type { CoreServices } from '@/lib/services/services';
import type { PlacedFragment } from '@/lib/services/placements';
import { switchObservable } from '@/lib/services/switch-observable';
import { mapObservable } from '@/lib/base/observable';
import { compareInQueue } from './queue-rows';

/** Gives the fragments of the open project that a person has to look at, in the order of the queue. */
export function observeDoubtful({ projects, placements }: CoreServices): Observable<PlacedFragment[]> {
  return inOrder(switchObservable(projects.observeCurrent(), ({ id }) => placements.observeDoubtful(id)));
}

/** Gives the fragments of the open project about which a person has decided, in the order of the queue. */
export function observeDecided({ projects, placements }: CoreServices): Observable<PlacedFragment[]> {
  return inOrder(switchObservable(projects.observeCurrent(), ({ id }) => placements.observeDecided(id)));
}

function inOrder(items: Observable<PlacedFragment[]>): Observable<PlacedFragment[]> {
  return mapObservable(items, (each) => each.sort(compareInQueue));
}
