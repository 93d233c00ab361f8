import type { Id } from '@/lib/domain/records';

/** Milliseconds that the pointer rests on a passage before its hover card comes, and that it may be off the card. */
const rest = 300;

/** A fragment and what its card stands at. */
export type CardPlace = { readonly fragmentId: Id; readonly at: DOMRect | Element };

/** What is hovered, focused or flashing in one reader; links passages and stripes with each other. */
export class Pointing {
  hoveredId = $state<Id | null>(null);
  flashingId = $state<Id | null>(null);
  /** The fragment whose card is open, and what the card stands at. */
  card = $state.raw<CardPlace | null>(null);
  /** The fragment whose hover card is shown; `hasFocus` when a key asked for it. */
  hoverCard = $state.raw<(CardPlace & { readonly hasFocus: boolean }) | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hoverTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #opens: ((id: Id) => void) | null;

  /** @param opens shows a fragment that was clicked; left out, its card opens */
  constructor(opens: ((id: Id) => void) | null = null) {
    this.#opens = opens;
  }

  /** Shows a fragment that was clicked, in its card at `at` or wherever this reader shows it. */
  open(fragmentId: Id, at: DOMRect | Element): void {
    this.dismiss();
    if (this.#opens === null) this.card = { fragmentId, at };
    else this.#opens(fragmentId);
  }

  /** The pointer came onto a passage or its stripe, or (`null`) left it; its hover card comes and goes a little later. */
  hover(fragmentId: Id | null, at: DOMRect | Element | null): void {
    if (fragmentId === this.hoveredId) return;
    this.hoveredId = fragmentId;
    if (fragmentId === null || at === null) this.leaveCard();
    else this.#later(() => this.showCard({ fragmentId, at }, false));
  }

  /** Shows the hover card of a fragment at once. @param hasFocus whether the keys are to act in it */
  showCard(place: CardPlace, hasFocus: boolean): void {
    clearTimeout(this.#hoverTimer);
    if (this.card === null) this.hoverCard = { ...place, hasFocus };
  }

  /** The pointer is on the card, which stays as long as it is. */
  stayOnCard(): void {
    clearTimeout(this.#hoverTimer);
  }

  /** The pointer left the card, which goes unless it comes back. */
  leaveCard(): void {
    if (this.hoverCard?.hasFocus !== true) this.#later(() => (this.hoverCard = null));
  }

  /** Takes the hover card away at once. */
  dismiss(): void {
    clearTimeout(this.#hoverTimer);
    this.hoverCard = null;
  }

  /** Marks a fragment for a moment. */
  flash(id: Id): void {
    this.flashingId = id;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.flashingId = null), 1600);
  }

  /** Stops what is still under way. */
  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#hoverTimer);
  }

  #later(act: () => void): void {
    clearTimeout(this.#hoverTimer);
    this.#hoverTimer = setTimeout(act, rest);
  }
}
