// What of the board is looked at and chosen: shared by its views and its commands.
import type { BoardCard } from '@/lib/domain/clustering/board';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** The look at one board; reactive. */
export class BoardView {
  filter = $state('');
  /** Also cards that a characteristic holds already. */
  showsAll = $state(false);
  /** The card that has the focus, or had it last. */
  focusedId: Id | null = $state(null);
  #ticked: ReadonlySet<Id> = $state.raw(new Set());
  /** The cards that are drawn, in their order; the editor sets it. */
  shown: readonly BoardCard[] = [];

  get ticked(): ReadonlySet<Id> {
    return this.#ticked;
  }

  /** Ticks a card, or takes its tick away. */
  toggle(id: Id): void {
    const next = new Set(this.#ticked);
    if (!next.delete(id)) next.add(id);
    this.#ticked = next;
  }

  /** Ticks these cards. */
  tickAll(ids: readonly Id[]): void {
    this.#ticked = new Set(ids);
  }

  /** Ticks nothing. */
  clear(): void {
    if (this.#ticked.size > 0) this.#ticked = new Set();
  }

  /** What an action is about: the ticked cards that are drawn, in their order, else the focused one. */
  chosen(): readonly BoardCard[] {
    const ticked = this.shown.filter(({ id }) => this.#ticked.has(id));
    return ticked.length > 0 ? ticked : this.shown.filter(({ id }) => id === this.focusedId);
  }

  /** As `chosen`, for an action that begins at one card, such as a drag: a card without tick goes alone. */
  about(card: BoardCard): readonly BoardCard[] {
    return this.#ticked.has(card.id) ? this.chosen() : [card];
  }
}

/** Gives the look at the board of a workbench. */
export const boardViewOf: (workbench: Workbench<Services>) => BoardView = oneEach(() => new BoardView());
