import type { PageStretch } from '@/lib/reader/pdf/describe-pdf';
import { searchPages } from '@/lib/reader/pdf/search-pages';
import { quadsOf } from '@/lib/reader/pdf/quads';
import { spanOf } from './painted-passages';
import type { PdfView } from './pdf-view.svelte';

/** Pages after which what has been found so far is shown. */
const pagesAtOnce = 20;
/** Pixels of text that stay visible above a hit. */
const roomAbove = 120;

/** Finding words in one open PDF: what was asked, what was found, and which hit is looked at. */
export class FindInArticle {
  isOpen = $state(false);
  words = $state('');
  isSearching = $state(false);
  hits = $state.raw<readonly PageStretch[]>([]);
  /** Index of the hit that is looked at. */
  at = $state(0);
  /** Grows each time the field should take the focus. */
  focusRequest = $state(0);
  #search: AbortController | null = null;

  constructor(
    private readonly view: PdfView,
    private readonly report: (error: unknown) => void,
  ) {}

  readonly byPage = $derived(groupedByPage(this.hits));
  readonly current = $derived(this.hits[this.at] ?? null);

  /** Opens the bar, or goes to its field when it is open. */
  open(): void {
    this.isOpen = true;
    this.focusRequest += 1;
  }

  /** Looks for what was typed, from the page in view on. */
  search(): void {
    this.#search?.abort();
    const search = new AbortController();
    this.#search = search;
    this.hits = [];
    this.at = 0;
    this.isSearching = true;
    this.#collect(search.signal)
      .catch(this.report)
      .finally(() => {
        if (!search.signal.aborted) this.isSearching = false;
      });
  }

  /** Goes to the next hit, or with -1 to the one before; round at the end. */
  step(by: 1 | -1): void {
    if (this.hits.length === 0) return;
    this.at = (this.at + by + this.hits.length) % this.hits.length;
    this.#show().catch(this.report);
  }

  /** Goes to a stretch that was found elsewhere, as if it had been looked for here. */
  async goTo(hit: PageStretch): Promise<void> {
    this.#search?.abort();
    this.isSearching = false;
    this.hits = [hit];
    this.at = 0;
    await this.#show();
  }

  /** Closes the bar and forgets what was found. */
  close(): void {
    this.#search?.abort();
    this.isOpen = false;
    this.isSearching = false;
    this.hits = [];
  }

  async #collect(signal: AbortSignal): Promise<void> {
    const from = this.view.currentPage;
    const found: PageStretch[] = [];
    let pages = 0;
    let wasShown = false;
    for await (const hits of searchPages(this.view.text, this.words, { firstPage: from, signal })) {
      found.push(...hits);
      pages += 1;
      const isFirst: boolean = !wasShown && found.length > 0;
      if (!isFirst && pages % pagesAtOnce !== 0 && pages !== this.view.text.pageCount) continue;
      const current = this.current;
      this.hits = found.toSorted((one, other) => one.page - other.page || one.start - other.start);
      this.at = isFirst
        ? this.#firstFrom(from)
        : Math.max(0, current === null ? 0 : this.hits.indexOf(current));
      if (isFirst) await this.#show();
      wasShown ||= isFirst;
    }
  }

  #firstFrom(page: number): number {
    return Math.max(
      0,
      this.hits.findIndex((hit) => hit.page >= page),
    );
  }

  async #show(): Promise<void> {
    const hit = this.current;
    if (hit === null) return;
    await this.view.learnSize(hit.page);
    const size = this.view.sizeOf(hit.page);
    const span = spanOf(quadsOf(await this.view.text.page(hit.page), hit), size);
    this.view.goTo({ page: hit.page, part: (span?.top ?? 0) / size.height }, roomAbove);
  }
}

function groupedByPage(hits: readonly PageStretch[]): Map<number, PageStretch[]> {
  const byPage = new Map<number, PageStretch[]>();
  for (const hit of hits) byPage.set(hit.page, [...(byPage.get(hit.page) ?? []), hit]);
  return byPage;
}
