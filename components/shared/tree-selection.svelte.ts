// Several chosen rows of a tree (the ARIA pattern's alternative model: arrows move the focus and choose one, modifier keys
// choose more). A tree without one chooses nothing.
import type { TreeRow } from './tree-rows';

/** The chosen rows of one tree; reactive. Made by who owns the tree, because commands act on it too. */
export class TreeSelection {
  #ids: ReadonlySet<string> = $state.raw(new Set());
  #anchor: string | null = null;

  /** The chosen ids; empty while only the focused row counts. */
  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** What an action on a row is about, in the order of choosing: all chosen rows when it is one of them, else the row. */
  about(id: string): readonly string[] {
    return this.#ids.has(id) ? [...this.#ids] : [id];
  }

  /** Chooses nothing; a range starts from `anchor`. */
  clear(anchor: string | null = null): void {
    this.#anchor = anchor;
    if (this.#ids.size > 0) this.#ids = new Set();
  }

  /** Adds a row to the chosen ones, or takes it out; the first one brings the row along that was clicked before it. */
  toggle(id: string, clickedBefore?: string): void {
    const isFirst = this.#ids.size === 0 && clickedBefore !== undefined && clickedBefore !== id;
    const ids = new Set(isFirst ? [clickedBefore] : this.#ids);
    if (!ids.delete(id)) ids.add(id);
    this.#anchor = id;
    this.#ids = ids;
  }

  /** Chooses the visible rows from the anchor (else from `from`) to `to`. */
  extend(rows: readonly TreeRow[], { from, to }: { readonly from: number; readonly to: number }): void {
    const known = rows.findIndex(({ id }) => id === this.#anchor);
    const start = known < 0 ? from : known;
    this.#anchor = rows[start]?.id ?? null;
    const chosen = rows.slice(Math.min(start, to), Math.max(start, to) + 1);
    this.#ids = new Set(chosen.map(({ id }) => id));
  }

  /** Chooses all visible siblings of a row. */
  chooseSiblings(rows: readonly TreeRow[], row: TreeRow): void {
    this.#anchor = row.id;
    this.#ids = new Set(rows.filter(({ parentId }) => parentId === row.parentId).map(({ id }) => id));
  }
}
