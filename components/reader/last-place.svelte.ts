// A source that is opened again is shown where it was left in this browser, unless a passage of it is asked for.
import { untrack } from 'svelte';
import type { Id } from '@/lib/domain/records';
import { keepLastPlace, lastPlaceOf } from '@/lib/services/last-places';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';

/** What shows a source, as far as its place is concerned. The getters are reactive. */
type Followed = {
  readonly workbench: Workbench<Services>;
  readonly sourceId: Id;
  /** A passage is asked for, which goes before where the source was left. */
  readonly hasWish: () => boolean;
  /** Its text stands on the screen as it will stay. */
  readonly isDrawn: () => boolean;
  /** How far it is scrolled: something else after every scroll. */
  readonly scrolled: () => number;
  /** Where it is now, as `goTo` reads it; `null` at its beginning, `undefined` when that cannot be told. */
  readonly place: () => string | null | undefined;
  readonly goTo: (place: string) => void;
};

/** Reading goes on for this long before a place is written down. */
const pauseMilliseconds = 250;

/** Goes back to where the source was left, and remembers where it is; call it while the component initialises. */
export function followLastPlace(followed: Followed): void {
  const { workbench, sourceId } = followed;
  const { settings } = workbench.services;
  const report = (reason: unknown): void => workbench.report(reason);
  // Before that, where it is says nothing.
  let isBack = $state(false);
  let isUnwritten = false;

  async function goBack(isStale: () => boolean): Promise<void> {
    const place = await lastPlaceOf(settings, sourceId);
    if (isStale()) return;
    if (place !== null && !followed.hasWish()) followed.goTo(place);
    isBack = true;
  }

  function keep(): void {
    isUnwritten = false;
    const place = followed.place();
    if (place !== undefined) keepLastPlace(settings, sourceId, place).catch(report);
  }

  $effect(() => {
    if (isBack || !followed.isDrawn()) return;
    let isStale = false;
    untrack(() => goBack(() => isStale)).catch(report);
    return () => (isStale = true);
  });

  $effect(() => {
    followed.scrolled();
    if (!isBack) return;
    isUnwritten = true;
    const timer = setTimeout(keep, pauseMilliseconds);
    return () => clearTimeout(timer);
  });

  // Closed before the pause was over.
  $effect(() => () => {
    if (isUnwritten) keep();
  });
}
