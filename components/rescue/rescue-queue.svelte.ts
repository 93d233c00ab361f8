// What the rescue queue shows and which fragment its keys mean.
import { mapObservable } from '@/lib/base/observable';
import type { Id } from '@/lib/domain/records';
import type { PlacedFragment } from '@/lib/services/placements';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { liveOf } from '@/lib/workbench/live.svelte';
import { observeDecided, observeDoubtful } from './observe-queue';
import { rowIdOf } from './queue-rows';

/** The queue in one editor. */
export class RescueQueue {
  /** Shows what was decided in the place of what is to be decided. */
  showsDecided = $state(false);
  /** The place that has the focus, from 0; `null` while none has. */
  focusedPlace = $state<number | null>(null);
  /** Puts the focus on the list; the editor sets it. */
  focusList: () => void = () => undefined;
  /** Puts the focus on a place; the editor sets it. */
  focusPlace: (index: number) => void = () => undefined;

  #focusedId = $state<string | null>(null);
  #lastIndex = 0;
  /** Ids of what is being decided; `true` once the decision is on disk and the next list will say so. */
  #settling: ReadonlyMap<Id, boolean> = $state.raw(new Map());

  readonly #doubtful = liveOf(() => this.#followed(observeDoubtful(this.workbench.services)), []);
  readonly #decided = liveOf(() => this.#followed(observeDecided(this.workbench.services)), []);
  readonly #live = $derived(this.showsDecided ? this.#decided : this.#doubtful);

  constructor(readonly workbench: Workbench<Services>) {}

  /** What is listed, in order. */
  readonly items = $derived(this.#live.current.filter(({ placement }) => !this.#settling.has(placement.id)));
  readonly hasArrived = $derived(this.#live.hasArrived);
  readonly error = $derived(this.#live.error);
  /** The focused row, or the one in the place of a row that is gone. */
  readonly focusedId = $derived(this.#isThere(this.#focusedId) ? this.#focusedId : this.#inItsPlace());
  /** The fragment that the keys mean; `null` on the row of a source. */
  readonly chosen = $derived(this.items.find(({ placement }) => placement.id === this.focusedId) ?? null);

  /** Focuses a row: a placement's id, or that of a source's row. */
  focus(rowId: string | null): void {
    if (rowId === this.#focusedId) return;
    this.#focusedId = rowId;
    const at = this.items.findIndex((item) => item.placement.id === rowId || rowIdOf(item.source) === rowId);
    this.#lastIndex = Math.max(0, at);
    this.focusedPlace = null;
  }

  /** Goes to the fragment after the chosen one (`step` 1) or before it (`step` -1). */
  step(step: 1 | -1): PlacedFragment | null {
    const at = this.#indexOf(this.focusedId);
    // From the row of a source, its first fragment is the next one.
    const next = this.items[at < 0 ? this.#lastIndex + Math.min(0, step) : at + step];
    if (next !== undefined) this.focus(next.placement.id);
    return next ?? null;
  }

  /** Takes a fragment out of the list while `work` decides about it, and goes on to the next. */
  async settle(item: PlacedFragment, work: () => Promise<unknown>): Promise<void> {
    const { id } = item.placement;
    const index = this.#indexOf(id);
    const next = this.items[index + 1] ?? this.items[index - 1];
    this.#settling = new Map(this.#settling).set(id, false);
    this.focus(next?.placement.id ?? null);
    try {
      await work();
      this.#settling = new Map(this.#settling).set(id, true);
    } catch (reason) {
      this.#settling = without(this.#settling, ([each]) => each === id);
      this.focus(id);
      throw reason;
    }
  }

  #followed(items: ReturnType<typeof observeDoubtful>): ReturnType<typeof observeDoubtful> {
    return mapObservable(items, (arrived) => {
      if ([...this.#settling.values()].includes(true)) {
        this.#settling = without(this.#settling, ([, isDone]) => isDone);
      }
      return arrived;
    });
  }

  #isThere(rowId: string | null): boolean {
    return this.#indexOf(rowId) >= 0 || this.items.some(({ source }) => rowIdOf(source) === rowId);
  }

  #indexOf(rowId: string | null): number {
    return this.items.findIndex(({ placement }) => placement.id === rowId);
  }

  #inItsPlace(): Id | null {
    return this.items[Math.min(this.#lastIndex, this.items.length - 1)]?.placement.id ?? null;
  }
}

function without<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  isWanted: (entry: readonly [Key, Value]) => boolean,
): ReadonlyMap<Key, Value> {
  return new Map([...map].filter((entry) => !isWanted(entry)));
}
