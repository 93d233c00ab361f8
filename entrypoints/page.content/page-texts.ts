// The texts in which this page's fragments were made: fetched to compare the page with, kept when it is new, and what
// the comparison gave.
import type { PageRequests, PageState } from '@/lib/messaging/protocol';
import type { FoundFragment } from '@/lib/reader/html/page-search';
import { takeSnapshot } from '@/lib/reader/html/snapshot';
import type { StoredPage } from './stored-page';

/** Milliseconds after a coding before its text is kept: the next key comes first. */
const keepAfter = 1000;

/** Keeps the texts of one page. */
export class PageTexts {
  readonly #known = new Set<string>();
  readonly #kept = new Set<string>();
  /** Texts with which the page was sent, too, or could not be. */
  readonly #keptPages = new Set<string>();
  #reported = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly page: StoredPage) {}

  /** Fetches the kept texts that fragments of this page were made in, when it is another text now. */
  async fetchFor({ fragments, keptTexts }: PageState): Promise<void> {
    for (const hash of keptTexts) this.#kept.add(hash);
    const made = new Set(fragments.map(({ anchor }) => anchor.textHash));
    for (const textHash of [...made].filter((hash) => !this.#known.has(hash))) {
      const text = await this.#textOf(textHash);
      if (text !== null) this.page.reader.keepText(textHash, text);
      if (text !== null || this.#kept.has(textHash)) this.#known.add(textHash);
    }
  }

  /** The page may still be in the text that a fragment was made in; it can change at any moment. */
  async #textOf(textHash: string): Promise<string | null> {
    const { reader } = this.page;
    if (textHash === reader.textHash) return reader.foldedText;
    if (!this.#kept.has(textHash)) return null;
    return (await this.page.askAside('text', { textHash }))?.text ?? null;
  }

  /** Has the page's text kept once a fragment was made in it. */
  keepLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#keep(), keepAfter);
  }

  /** Has recorded what became of the fragments, unless the same was recorded before. */
  async report(textHash: string, found: readonly FoundFragment[]): Promise<void> {
    const outcomes = found.map(({ id, state, places, stood }) => ({ fragmentId: id, state, places, stood }));
    // Anchors of a page are a page's anchors.
    const request = { textHash, outcomes } as PageRequests['report'];
    const said = JSON.stringify(request);
    if (said === this.#reported) return;
    this.#reported = said;
    await this.page.askAside('report', request);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #keep(): Promise<void> {
    const { reader, state } = this.page;
    const textHash = reader.textHash;
    const isMadeHere = state?.fragments.some(({ anchor }) => anchor.textHash === textHash) === true;
    const wantsPage = state?.keptPages?.includes(textHash) === false && !this.#keptPages.has(textHash);
    if (!isMadeHere || (this.#kept.has(textHash) && !wantsPage)) return;
    const snapshot = wantsPage ? await takeSnapshot(() => reader.index) : null;
    // The page moved on: its next painting brings us here again.
    if (reader.textHash !== textHash) return;
    this.#kept.add(textHash);
    if (wantsPage) this.#keptPages.add(textHash);
    const text = { textHash, folded: reader.foldedText, ...(snapshot === null ? {} : { snapshot }) };
    if ((await this.page.askAside('keepText', text)) !== null) return;
    this.#kept.delete(textHash);
    this.#keptPages.delete(textHash);
  }
}
