// Which codes views are to show, and which one is pointed at: shared by the tree in which codes are ticked and the
// readers that follow it. Ids that a view does not know mean nothing to it.

/** Codes that were ticked to be shown alone, and the one under the pointer; reactive. */
export class ShownCodes {
  #ticked = $state.raw<ReadonlySet<string>>(new Set());
  /** The code that is pointed at anywhere in the workbench; `null` when none is. */
  pointed = $state<string | null>(null);

  /** Ids of ticked codes; none means that all codes are shown. */
  get ticked(): ReadonlySet<string> {
    return this.#ticked;
  }

  /** Shows only these codes; none shows all. */
  only(ids: Iterable<string>): void {
    this.#ticked = new Set(ids);
  }

  /** Ticks a code, or takes its tick away. */
  toggle(id: string): void {
    const ticked = new Set(this.#ticked);
    if (!ticked.delete(id)) ticked.add(id);
    this.#ticked = ticked;
  }

  /** Shows all codes again. */
  clear(): void {
    this.#ticked = new Set();
  }
}

/** The choice of this window. */
export const shownCodes = new ShownCodes();
