import type { Id } from '@/lib/domain/records';

/** What is hovered, focused or flashing in one reader; links passages and stripes with each other. */
export class Pointing {
  hoveredId = $state<Id | null>(null);
  flashingId = $state<Id | null>(null);
  /** The fragment whose card is open, and what the card stands at. */
  card = $state.raw<{ readonly fragmentId: Id; readonly at: DOMRect | Element } | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #opens: ((id: Id) => void) | null;

  /** @param opens shows a fragment that was clicked; left out, its card opens */
  constructor(opens: ((id: Id) => void) | null = null) {
    this.#opens = opens;
  }

  /** Shows a fragment that was clicked, in its card at `at` or wherever this reader shows it. */
  open(fragmentId: Id, at: DOMRect | Element): void {
    if (this.#opens === null) this.card = { fragmentId, at };
    else this.#opens(fragmentId);
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
  }
}
