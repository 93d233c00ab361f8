// What is painted of a page: what is stored, and passages that are being stored.
import type { Id } from '@/lib/domain/records';
import type { PaintedFragment } from '@/lib/reader/reader';
import { HtmlReader } from './html-reader';
import type { FoundFragment, PageSearch } from './page-search';
import { QuietTimer } from './quiet-timer';
import type { ShadowRootOf } from './text-index';

/** What comes later than this after the last change, the page's scripts bring in when asked to. */
const defaultWholeAfter = 2500;

/** Milliseconds after which fragments of which nothing could be learned are looked for again; four times as long each time. */
const againAfter = 1000;
const mostTries = 5;

/** What a page's paint is made with. */
export type PagePaintOptions = {
  /** Of the highlight names, as in `highlightRules`. */
  readonly prefix: string;
  readonly search: PageSearch;
  /** Gives the fragments to be painted; `null` while they are not known. */
  readonly stored: () => readonly PaintedFragment[] | null;
  /** Told how many fragments are not on the page or in doubt, when they have become more and the page is whole. */
  readonly onLost: (count: number) => void;
  /** Told what became of the fragments, when the page is whole. */
  readonly onSearched: (textHash: string, found: readonly FoundFragment[]) => void;
  readonly shadowRootOf?: ShadowRootOf;
  /** Milliseconds without a change after which a page counts as whole; left out, 2.5 seconds. */
  readonly wholeAfter?: number;
};

/** Paints a page's fragments, again whenever the page has changed and come to rest. */
export class PagePaint {
  readonly reader: HtmlReader;
  readonly #repaint = new QuietTimer(() => void this.paint());
  /** Passages on their way to the database, by turn. */
  readonly #ahead = new Map<number, PaintedFragment>();
  #whole: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #found: readonly FoundFragment[] = [];
  #told = 0;

  constructor(private readonly options: PagePaintOptions) {
    const changed = (): void => {
      this.#repaint.restart();
      this.#waitUntilWhole();
    };
    this.reader = new HtmlReader(document.body, {
      prefix: options.prefix,
      search: options.search,
      onTextChange: changed,
      shadowRootOf: options.shadowRootOf,
    });
  }

  /** What became of the fragments when they were painted last. */
  get found(): readonly FoundFragment[] {
    return this.#found;
  }

  /** How many fragments are not painted, since they are lost or in doubt. */
  get lost(): number {
    return this.lostIds.length;
  }

  /** Those fragments; what another face of the article has and this one lacks is not lost. */
  get lostIds(): readonly Id[] {
    const stored = this.options.stored() ?? [];
    const elsewhere = new Set(stored.filter((each) => each.isElsewhere === true).map(({ id }) => id));
    const missing = this.#found.filter(({ id, ranges }) => ranges.length === 0 && !elsewhere.has(id));
    return missing.map(({ id }) => id);
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
    const stored = this.options.stored();
    if (stored === null) return;
    const found = await this.reader.paint(stored);
    // Overtaken: the later painting tells.
    if (found === null) return;
    this.#found = found;
    for (const fragment of this.#ahead.values()) this.reader.paintMore(fragment);
    this.#waitUntilWhole();
    this.#tryAgain(found.length < stored.length);
  }

  /** Takes the paint away. */
  dispose(): void {
    clearTimeout(this.#whole);
    clearTimeout(this.#again);
    this.#repaint.stop();
    this.reader.dispose();
  }

  /** Whoever looks for fragments may not have answered. */
  #tryAgain(isWanting: boolean): void {
    clearTimeout(this.#again);
    if (!isWanting) this.#tries = 0;
    else if (this.#tries < mostTries)
      this.#again = setTimeout(() => void this.paint(), againAfter * 4 ** this.#tries++);
  }

  /** Nothing is called lost on a page that is still being built. */
  #waitUntilWhole(): void {
    clearTimeout(this.#whole);
    this.#whole = setTimeout(() => {
      if (document.readyState !== 'complete' || this.#repaint.isWaiting) return this.#waitUntilWhole();
      if (this.#found.length > 0) this.options.onSearched(this.reader.textHash, this.#found);
      if (this.lost > this.#told) this.options.onLost(this.lost);
      this.#told = this.lost;
    }, this.options.wholeAfter ?? defaultWholeAfter);
  }
}
