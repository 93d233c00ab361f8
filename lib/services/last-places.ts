// Where sources were left, remembered in this browser: how somebody reads is no work that others get.
import type { Id } from '@/lib/domain/records';
import type { Settings } from './settings';

/** Where a source was left; `place` is read and written by what shows the source. */
export type LastPlace = { readonly sourceId: Id; readonly place: string };

const mostPlaces = 500;

/** Gives where a source was left; `null` when it was left at its beginning, or never opened here. */
export async function lastPlaceOf(settings: Settings, sourceId: Id): Promise<string | null> {
  const places = (await settings.get('lastPlaces')) ?? [];
  return places.find((each) => each.sourceId === sourceId)?.place ?? null;
}

/** Remembers where a source was left; `null` is its beginning. The places of sources that were left long ago go. */
export async function keepLastPlace(settings: Settings, sourceId: Id, place: string | null): Promise<void> {
  // Two editors, or two windows, may say it at once.
  await navigator.locks.request('codeboom-last-places', async () => {
    const places = (await settings.get('lastPlaces')) ?? [];
    const others = places.filter((each) => each.sourceId !== sourceId);
    const now = place === null ? others : [...others, { sourceId, place }];
    await settings.set('lastPlaces', now.slice(-mostPlaces));
  });
}
