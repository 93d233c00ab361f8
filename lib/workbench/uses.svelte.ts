// What was chosen before on this device, so that it is found sooner.
import type { Use } from '@/lib/base/rank';
import type { Kept } from './preferences.svelte';

/** Uses by the `useKey` of a row. */
export type UseHistory = Readonly<Record<string, Use>>;

/** How many things are remembered; the longest unused are forgotten. */
const remembered = 500;

/** Remembers what was chosen; reactive. */
export class Uses {
  readonly #kept: Kept<UseHistory> | null;
  #history: UseHistory = $state.raw({});

  /** Follows the store for as long as the page lives; without one it remembers as long as the page lives. */
  constructor(kept: Kept<UseHistory> | null) {
    this.#kept = kept;
    this.#history = kept?.initial ?? {};
    kept?.observe().subscribe((history) => (this.#history = history ?? this.#history));
  }

  /** How the thing was used; `null` when it never was, or long ago. */
  of(useKey: string | undefined): Use | null {
    return useKey === undefined ? null : (this.#history[useKey] ?? null);
  }

  /** Notes a use, `at` milliseconds of the epoch. */
  async note(useKey: string, at = Date.now()): Promise<void> {
    const count = (this.#history[useKey]?.count ?? 0) + 1;
    this.#history = newest({ ...this.#history, [useKey]: { last: at, count } });
    await this.#kept?.save(this.#history);
  }
}

function newest(history: UseHistory): UseHistory {
  const entries = Object.entries(history);
  if (entries.length <= remembered) return history;
  return Object.fromEntries(entries.sort(([, a], [, b]) => b.last - a.last).slice(0, remembered));
}
