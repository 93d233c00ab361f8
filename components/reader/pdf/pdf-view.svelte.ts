// What one PDF editor shows: the open file, how large, and where the reader is in it.
import type { PageLayer } from '@/lib/reader/pdf/page-layer';
import { readPageSize, type PageSize } from '@/lib/reader/pdf/page-size';
import type { PdfText } from '@/lib/reader/pdf/pdf-text';
import type { PdfPageRange } from '@/lib/domain/records';
import { quadsOf } from '@/lib/reader/pdf/quads';
import type { PassageOnPage } from './painted-passages';
import {
  heightOf,
  pageGap,
  pageLookedAt,
  pagesInView,
  positionAt,
  stackPages,
  type PagePosition,
} from './page-stack';

/** CSS pixels per PDF point at 100%. */
const fullSize = 96 / 72;
const smallest = 0.25;
const largest = 5;
/** Margin beside the pages where stripes have their names; below this width they have none. */
const widthWithNames = 640;

/** Zoom, scroll position and layout of an open PDF. */
export class PdfView {
  /** Size of each page; the first page's until a page has been seen. */
  #sizes = $state.raw<readonly PageSize[]>([]);
  readonly #known = new Set<number>();
  /** CSS pixels per PDF point; `null` fits the width. */
  #chosenScale = $state<number | null>(null);
  #scroller: HTMLElement | null = null;
  #position: PagePosition = { page: 1, part: 0 };

  /** Where the last jump went: that page is looked at until the reader scrolls on. */
  #jump = $state.raw<{ readonly page: number; readonly scrollTop: number } | null>(null);

  /** The numbers printed on the pages, first page first; none before they are read, or when the file has none. */
  labels = $state.raw<readonly string[]>([]);
  /** Whether some page is called otherwise than by its place. */
  readonly hasLabels = $derived(this.labels.some((label, at) => label !== '' && label !== String(at + 1)));
  scrollTop = $state(0);
  width = $state(0);
  height = $state(0);
  /** Pages that stay drawn although they are out of view, because a selection stands in them. */
  held = $state.raw<readonly number[]>([]);
  /** What is drawn, by page. */
  readonly layers = new Map<number, PageLayer>();

  constructor(
    readonly text: PdfText,
    firstSize: PageSize,
    /** Whether codes have their names in the margin, told whether there is room. */
    private readonly showsNames: (hasRoom: boolean) => boolean,
  ) {
    this.#sizes = Array.from({ length: text.pageCount }, () => firstSize);
    this.#known.add(1);
  }

  readonly hasNames = $derived.by(() => this.showsNames(this.width >= widthWithNames));
  readonly margin = $derived(this.hasNames ? 168 : 52);
  readonly scale = $derived(this.#chosenScale ?? this.#fitting());
  readonly stack = $derived(stackPages(this.#sizes.map((size) => size.height * this.scale)));
  readonly widest = $derived(Math.max(...this.#sizes.map((size) => size.width)) * this.scale);
  /** Width of what scrolls: the margin, the widest page and a gap. */
  readonly contentWidth = $derived(Math.max(this.width, this.margin + this.widest + pageGap));
  /** The page that is looked at. */
  readonly currentPage = $derived(
    this.#jump?.scrollTop === this.scrollTop
      ? this.#jump.page
      : pageLookedAt(this.stack, { top: this.scrollTop, height: this.height }),
  );
  /** Pages that are drawn; none before the editor's size is known, or all of it would be drawn twice. */
  readonly mounted = $derived(this.height === 0 || this.width === 0 ? [] : this.#pagesToDraw());
  /** Zoom in percent. */
  readonly zoom = $derived(Math.round((this.scale / fullSize) * 100));

  get isFitting(): boolean {
    return this.#chosenScale === null;
  }

  sizeOf(page: number): PageSize {
    return this.#sizes[page - 1] ?? { width: 612, height: 792, transform: [1, 0, 0, -1, 0, 792] };
  }

  /** What a page is called: the number printed on it, else its place. */
  labelOf(page: number): string {
    return this.labels[page - 1] || String(page);
  }

  /** Gives the page that is called so, else the one at that place; `null` when there is neither. */
  pageNamed(name: string): number | null {
    const page = this.labels.indexOf(name.trim()) + 1 || Number(name);
    return Number.isInteger(page) && page >= 1 && page <= this.text.pageCount ? page : null;
  }

  /** Left edge of a page in what scrolls, in CSS pixels. */
  leftOf(page: number): number {
    const width = this.sizeOf(page).width * this.scale;
    return Math.max(this.margin, (this.contentWidth - width) / 2);
  }

  /** Where the reader is. */
  get position(): PagePosition {
    return this.#position;
  }

  /** Takes the element that scrolls; `null` when it goes. */
  attach(scroller: HTMLElement | null): void {
    this.#scroller = scroller;
  }

  /** Remembers where the reader is; called for every scroll. */
  scrolled(): void {
    if (this.#scroller === null) return;
    this.scrollTop = this.#scroller.scrollTop;
    this.#position = positionAt(this.stack, this.scrollTop);
  }

  /** Goes back to where the reader was, after zoom or size of pages changed. */
  keepPosition(): void {
    if (this.#scroller === null || this.height === 0) return;
    const wanted = heightOf(this.stack, this.#position);
    const isAtJump = this.#jump?.scrollTop === this.scrollTop;
    if (Math.abs(this.#scroller.scrollTop - wanted) > 1) this.#scroller.scrollTop = wanted;
    this.scrollTop = this.#scroller.scrollTop;
    if (this.#jump !== null && isAtJump) this.#jump = { ...this.#jump, scrollTop: this.scrollTop };
  }

  /** Reads the true size of a page that came into view. */
  async learnSize(page: number): Promise<void> {
    if (this.#known.has(page)) return;
    this.#known.add(page);
    const size = await readPageSize(this.text.file, page);
    const assumed = this.sizeOf(page);
    const isSame = size.transform.every((value, index) => value === assumed.transform[index]);
    if (isSame && size.width === assumed.width && size.height === assumed.height) return;
    this.#sizes = this.#sizes.with(page - 1, size);
  }

  /** Gives passages with the lines of those that were found anew, as far as their page is drawn. */
  withLines(passages: readonly PassageOnPage[]): readonly PassageOnPage[] {
    if (passages.every(({ ranges }) => ranges.every(({ quads }) => quads.length > 0))) return passages;
    return passages.map((passage) => ({
      ...passage,
      ranges: passage.ranges.map((range) => this.#lined(range)),
    }));
  }

  #lined(range: PdfPageRange): PdfPageRange {
    const text = this.layers.get(range.page)?.text ?? null;
    return range.quads.length > 0 || text === null ? range : { ...range, quads: quadsOf(text, range) };
  }

  /** Scales by a factor around the current place. */
  zoomBy(factor: number): void {
    this.#chosenScale = Math.min(largest * fullSize, Math.max(smallest * fullSize, this.scale * factor));
  }

  /** Fits the page's width, and follows the editor's. */
  fitWidth(): void {
    this.#chosenScale = null;
  }

  /** Shows a page from its top. */
  goToPage(page: number): void {
    this.goTo({ page: Math.min(Math.max(1, page), this.text.pageCount), part: 0 }, pageGap);
  }

  /** Scrolls so that a position stands `below` pixels under the top of the editor. */
  goTo(position: PagePosition, below: number): void {
    if (this.#scroller === null) return;
    this.#scroller.scrollTop = heightOf(this.stack, position) - below;
    this.scrolled();
    this.#jump = { page: position.page, scrollTop: this.scrollTop };
  }

  /** Scrolls to a height of the stack, in CSS pixels. */
  scrollTo(top: number): void {
    if (this.#scroller === null) return;
    this.#scroller.scrollTop = top;
    this.scrolled();
  }

  #pagesToDraw(): number[] {
    const inView = pagesInView(this.stack, { top: this.scrollTop, height: this.height });
    return [...new Set([...inView, ...this.held])].sort((one, other) => one - other);
  }

  #fitting(): number {
    const width = this.sizeOf(1).width;
    const room = this.width - this.margin - pageGap;
    // Before the editor has a width, and while its tab is behind another one.
    if (this.width === 0) return fullSize;
    return Math.min(fullSize * 1.6, Math.max(fullSize * smallest, room / width));
  }
}
