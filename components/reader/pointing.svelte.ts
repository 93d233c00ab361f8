import type { Id } from '@/lib/domain/records';

/** What is hovered, focused or flashing in one reader; links passages and stripes with each other. */
export class Pointing {
  hoveredId = $state<Id | null>(null);
  flashingId = $state<Id | null>(null);
  /** The fragment whose card is open, and what the card stands at. */
  card = $state.raw<{ readonly fragmentId: Id; readonly at: DOMRect | Element } | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

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
