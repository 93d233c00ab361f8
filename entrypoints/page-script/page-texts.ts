// The page's text: sent to have fragments looked for in it, kept when some were made in it, and what the search gave.
import { longestText, mostFragments, type PageRequests, type PageState } from '@/lib/messaging/protocol';
import type { FoundFragment, PageSearch } from '@/lib/reader/html/page-search';
import { copierWindow } from '@/lib/reader/html/page-copier';
import type { PageSnapshot } from '@/lib/domain/page-snapshot';
import type { StoredPage } from './stored-page';

/** Milliseconds after a coding before its text is kept: the next key comes first. */
const keepAfter = 1000;

/** Milliseconds that a search in the background may take. */
const longestSearch = 20_000;

/** Keeps the texts of one page. */
export class PageTexts {
  readonly #kept = new Set<string>();
  /** Folded texts that fragments were made in and that are still to be kept: the page may change at any moment. */
  readonly #unsent = new Map<string, string>();
  /** Texts with which the page was sent, too, or could not be. */
  readonly #keptPages = new Set<string>();
  #reported = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly page: StoredPage) {}

  /** Takes over which texts are kept. */
  know({ keptTexts, fragments }: PageState): void {
    for (const hash of keptTexts) this.#kept.add(hash);
    const { textHash, foldedText } = this.page.reader;
    const isMadeHere = fragments.some(({ anchor }) => anchor.textHash === textHash);
    if (isMadeHere && !this.#kept.has(textHash)) this.#unsent.set(textHash, foldedText);
  }

  /** Has fragments looked for in the page's text by the background; `null` when it does not answer in time. */
  readonly search: PageSearch = async ({ index: { text } }, fragments) => {
    if (text.length > longestText) return null;
    // What they are compared with goes first.
    for (const textHash of this.#unsent.keys()) await this.#send(textHash);
    const fragmentIds = fragments.slice(0, mostFragments).map(({ id }) => id);
    const tooLate = new Promise<null>((resolve) => setTimeout(resolve, longestSearch, null));
    const answer = await Promise.race([this.page.askAside('search', { text, fragmentIds }), tooLate]);
    return answer?.found ?? null;
  };

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

  /** What copies a page is put in when it is first needed: most pages are only read. */
  async #copy(): Promise<PageSnapshot | null> {
    if (copierWindow.codeboomCopyPage === undefined) await this.page.askAside('copier', {});
    return (await copierWindow.codeboomCopyPage?.(() => this.page.reader.index)) ?? null;
  }

  async #keep(): Promise<void> {
    const { reader, state } = this.page;
    const { textHash } = reader;
    const isMadeHere = state?.fragments.some(({ anchor }) => anchor.textHash === textHash) === true;
    const wantsPage =
      isMadeHere && state.keptPages?.includes(textHash) === false && !this.#keptPages.has(textHash);
    const snapshot = wantsPage ? await this.#copy() : null;
    // Of a page that has moved on the copy would be another one: its next painting brings us here again.
    if (wantsPage && reader.textHash === textHash) {
      this.#keptPages.add(textHash);
      this.#unsent.set(textHash, reader.foldedText);
      if (!(await this.#send(textHash, snapshot))) this.#keptPages.delete(textHash);
    }
    for (const unsent of this.#unsent.keys()) await this.#send(unsent);
  }

  /** Gives whether a text is kept now; otherwise it is sent with the next occasion. */
  async #send(textHash: string, snapshot: PageSnapshot | null = null): Promise<boolean> {
    const folded = this.#unsent.get(textHash);
    if (folded === undefined) return true;
    const text = { textHash, folded, ...(snapshot === null ? {} : { snapshot }) };
    const isKept = (await this.page.askAside('keepText', text)) !== null;
    if (isKept) this.#kept.add(textHash);
    if (isKept) this.#unsent.delete(textHash);
    return isKept;
  }
}
