import type { Id, PageAnchor, TextRange } from '@/lib/domain/records';
import type { DocumentReader, PaintedFragment } from '@/lib/reader/reader';
import { resizeByWord, type Side } from '@/lib/reader/resize-range';
import { snapToWords } from '@/lib/reader/snap-to-words';
import { PageHighlights } from './page-highlights';
import { PagePlaces } from './page-places';
import type { FoundFragment, PageSearch } from './page-search';
import { PageText } from './page-text';
import { PlacedFragments } from './placed-fragments';
import { offsetOf, pointAt, type ShadowRootOf, type TextIndex } from './text-index';

const flashMilliseconds = 1600;

/** What a page is read with. */
export type HtmlReaderOptions = {
  /** Of the highlight names, as in `highlightRules`. */
  readonly prefix: string;
  /** Looks for the fragments that were not made in the page's very words. */
  readonly search: PageSearch;
  /** Told after each change of the page's text or structure. */
  readonly onTextChange?: () => void;
  /** Gives shadow roots, closed ones too where it can; left out, open ones. */
  readonly shadowRootOf?: ShadowRootOf | undefined;
};

/** Reads and paints a web page with the CSS Custom Highlight API; the page's DOM is never changed. */
export class HtmlReader implements DocumentReader {
  readonly #highlights: PageHighlights;
  readonly #observer: MutationObserver;
  readonly #watched = new WeakSet<Node>();
  readonly #places: PagePlaces;
  #text: PageText | null = null;
  /** Counts paintings, so that one that was overtaken shows nothing. */
  #painting = 0;
  #placed = new PlacedFragments([]);
  #hasMore = false;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly options: HtmlReaderOptions,
  ) {
    this.#highlights = new PageHighlights(options.prefix);
    this.#places = new PagePlaces(() => this.#page(), options.search);
    this.#observer = new MutationObserver(() => {
      this.#text = null;
      options.onTextChange?.();
    });
    this.#watch(root);
  }

  /** Hash of the page's folded text as it is now. */
  get textHash(): string {
    return this.#page().hash;
  }

  /** The page's folded text as it is now. */
  get foldedText(): string {
    return this.#page().folded.text;
  }

  /** The page's text as it is now, with the way back to its nodes. */
  get index(): TextIndex {
    return this.#page().index;
  }

  /** Gives what is selected, also inside shadow roots; `null` when nothing is. */
  get selected(): AbstractRange | null {
    const selection = getSelection();
    if (selection === null || selection.rangeCount === 0) return null;
    const shadowRoots = [...this.#page().index.shadowRoots];
    // Without shadow roots the plain way, which every browser has.
    const range =
      shadowRoots.length === 0 || !('getComposedRanges' in selection)
        ? selection.getRangeAt(0)
        : selection.getComposedRanges({ shadowRoots })[0];
    return range === undefined || range.collapsed ? null : range;
  }

  /** @param isExact keeps the selection as it is, not snapped to words */
  describe(range: AbstractRange, isExact = false): PageAnchor | null {
    const offsets = this.#offsetsOf(range);
    return offsets === null ? null : this.#page().describe(offsets, isExact);
  }

  /** Gives the ranges of a described passage in the page as it is now; none when its words are gone. */
  rangesOf(anchor: PageAnchor): Range[] {
    return this.#page()
      .find(anchor)
      .ranges.flatMap((range) => this.#domRange(range) ?? []);
  }

  /** Looks for the fragments in short slices and draws them; gives what became of them, `null` when it was overtaken. */
  async paint(fragments: readonly PaintedFragment[]): Promise<readonly FoundFragment[] | null> {
    const painting = ++this.#painting;
    const sought = fragments.flatMap(({ id, anchor }) => (anchor.kind === 'page' ? [{ id, anchor }] : []));
    const found = await this.#places.find(sought, () => painting !== this.#painting);
    if (found === null) return null;
    const byId = new Map(fragments.map((fragment) => [fragment.id, fragment]));
    this.#placed = new PlacedFragments(found);
    const stretches = found.flatMap(({ id, ranges }) => {
      const fragment = byId.get(id);
      return fragment === undefined ? [] : ranges.map((range) => ({ fragment, range }));
    });
    this.#highlights.show(this.#page().index, stretches);
    this.#hasMore = false;
    return found;
  }

  /** Draws one more passage until the next `paint`, which alone makes it something that can be clicked. */
  paintMore(fragment: PaintedFragment): void {
    if (fragment.anchor.kind !== 'page') return;
    const page = this.#page();
    for (const range of page.find(fragment.anchor).ranges) this.#highlights.add(page.index, fragment, range);
    this.#hasMore = true;
  }

  /** Whether anything was drawn since `paint`. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  scrollTo(fragmentId: Id): Promise<boolean> {
    const [range] = this.#rangesOf(fragmentId);
    const target = range?.startContainer.parentElement;
    if (range === undefined || target === null || target === undefined) return Promise.resolve(false);
    // At once: what is shown beside the passage would trail behind a smooth scroll.
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.flash(fragmentId);
    return Promise.resolve(true);
  }

  /** Marks a passage for a moment. */
  flash(fragmentId: Id): void {
    this.activate(fragmentId);
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => this.activate(null), flashMilliseconds);
  }

  /** Marks a passage until another one or none is marked. */
  activate(fragmentId: Id | null): void {
    this.#highlights.mark(this.#page().index, fragmentId === null ? [] : this.#placed.rangesOf(fragmentId));
  }

  /** Marks a passage that need not be a fragment yet, in the place of the one before. */
  activatePassage(anchor: PageAnchor): void {
    const page = this.#page();
    this.#highlights.mark(page.index, page.find(anchor).ranges);
  }

  /** Gives a painted fragment's place in the page as it is now; `null` when it is not painted. */
  anchorOf(fragmentId: Id): PageAnchor | null {
    const ranges = this.#placed.rangesOf(fragmentId);
    return ranges.length === 0 ? null : this.#page().anchorAt(ranges);
  }

  /** Gives the anchor of a painted fragment with one border moved by a word; `null` when it cannot move. */
  resized(fragmentId: Id, move: { readonly side: Side; readonly step: 1 | -1 }): PageAnchor | null {
    return this.#reshaped(fragmentId, (range, text) => resizeByWord(text, range, move));
  }

  /** Gives the anchor of a painted fragment with one border moved to a point of the window, at the end of a word. */
  resizedTo(
    fragmentId: Id,
    side: Side,
    point: { readonly x: number; readonly y: number },
  ): PageAnchor | null {
    const offset = this.#offsetAt(point.x, point.y);
    if (offset === null) return null;
    return this.#reshaped(fragmentId, (range, text) => {
      const moved = { ...range, [side]: offset };
      return moved.start < moved.end ? snapToWords(text, moved) : range;
    });
  }

  #reshaped(fragmentId: Id, reshape: (range: TextRange, text: string) => TextRange): PageAnchor | null {
    const ranges = this.#placed.rangesOf(fragmentId);
    const [first, last] = [ranges[0], ranges.at(-1)];
    // A border inside an interruption has no word to move by.
    if (first === undefined || last === undefined || ranges.length > 1) return null;
    const page = this.#page();
    const range = reshape(first, page.index.text);
    const isSame = range.start === first.start && range.end === last.end;
    return isSame || range.start === range.end ? null : page.anchorAt([range]);
  }

  #offsetAt(x: number, y: number): number | null {
    const { index } = this.#page();
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...index.shadowRoots] });
    return caret === null ? null : offsetOf(index, caret.offsetNode, caret.offset);
  }

  fragmentsAt(x: number, y: number): readonly Id[] {
    const offset = this.#offsetAt(x, y);
    if (offset === null) return [];
    return this.#placed.at(offset).filter((id) => this.#rangesOf(id).some((range) => isInside(range, x, y)));
  }

  /** Gives the painted fragment that stands exactly where a passage is; the smallest id of several. */
  fragmentWith(anchor: PageAnchor): Id | null {
    return this.#placed.standingIn(this.#page().find(anchor).ranges);
  }

  /** Gives the painted fragments that share words with one, itself among them, in reading order. */
  overlapping(fragmentId: Id): readonly Id[] {
    return this.#placed.overlapping(fragmentId);
  }

  /** Painted passages in reading order. */
  get fragmentsInOrder(): readonly Id[] {
    return this.#placed.inOrder;
  }

  dispose(): void {
    clearTimeout(this.#flashTimer);
    this.#observer.disconnect();
    this.#highlights.dispose();
  }

  #page(): PageText {
    // Mutations that happened in this very task have not been told yet.
    if (this.#observer.takeRecords().length > 0) this.#text = null;
    if (this.#text !== null) return this.#text;
    const text = new PageText(this.root, this.options.shadowRootOf);
    for (const shadow of text.index.shadowRoots) this.#watch(shadow);
    this.#text = text;
    return text;
  }

  #watch(root: Node): void {
    if (this.#watched.has(root)) return;
    this.#watched.add(root);
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #rangesOf(fragmentId: Id): Range[] {
    return this.#placed.rangesOf(fragmentId).flatMap((range) => this.#domRange(range) ?? []);
  }

  #offsetsOf(range: AbstractRange): TextRange | null {
    const { index } = this.#page();
    const start = offsetOf(index, range.startContainer, range.startOffset);
    const end = offsetOf(index, range.endContainer, range.endOffset);
    return start === null || end === null || end <= start ? null : { start, end };
  }

  #domRange({ start, end }: TextRange): Range | null {
    const from = pointAt(this.#page().index, start, 'start');
    const to = pointAt(this.#page().index, end, 'end');
    if (from === null || to === null) return null;
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  }
}

function isInside(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
