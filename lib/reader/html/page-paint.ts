// What is painted of a page: what is stored, and passages that are being stored.
import type { PaintedFragment } from '@/lib/reader/reader';
import { HtmlReader } from './html-reader';
import { QuietTimer } from './quiet-timer';

/** Paints a page's fragments, again whenever the page has changed and come to rest. */
export class PagePaint {
  readonly reader: HtmlReader;
  readonly #repaint = new QuietTimer(() => void this.paint());
  /** Passages on their way to the database, by turn. */
  readonly #ahead = new Map<number, PaintedFragment>();
  #lost = 0;

  /**
   * @param prefix of the highlight names, as in `highlightRules`
   * @param stored gives the fragments to be painted; `null` while they are not known
   * @param onLost told how many fragments are not on the page, when they have become more
   */
  constructor(
    prefix: string,
    private readonly stored: () => readonly PaintedFragment[] | null,
    private readonly onLost: (count: number) => void,
  ) {
    this.reader = new HtmlReader(document.body, prefix, () => this.#repaint.restart());
  }

  /** How many fragments were not found on the page. */
  get lost(): number {
    return this.#lost;
  }

  /** Whether a passage is on its way to the database. */
  get isWaiting(): boolean {
    return this.#ahead.size > 0;
  }

  /** Paints a passage before it is stored, until its turn is settled and everything is painted anew. */
  paintAhead(turn: number, passage: Omit<PaintedFragment, 'id'>): void {
    const fragment = { ...passage, id: `pending ${turn}` };
    this.#ahead.set(turn, fragment);
    this.reader.paintMore(fragment);
  }

  /** The passage of a turn is stored, or cannot be; gives whether there was one. */
  settle(turn: number): boolean {
    return this.#ahead.delete(turn);
  }

  /** Paints everything anew. What is seen is what can be found again. */
  async paint(): Promise<void> {
    const stored = this.stored();
    if (stored === null) return;
    const results = await this.reader.paint(stored);
    for (const fragment of this.#ahead.values()) this.reader.paintMore(fragment);
    const lost = results.filter(({ state }) => state === 'lost').length;
    if (lost > this.#lost) this.onLost(lost);
    this.#lost = lost;
  }

  /** Takes the paint away. */
  dispose(): void {
    this.#repaint.stop();
    this.reader.dispose();
  }
}
