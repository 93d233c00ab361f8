// Follows the browser's selection in the pages and makes it the passage to be coded.
import { describeSelection, selectedPages } from '@/lib/reader/pdf/selected-passage';
import type { CodingDesk } from './coding-desk.svelte';
import type { PdfView } from './pdf-view.svelte';

/** Pages out of view that a selection keeps drawn; more would cost memory and are no passage. */
const mostHeld = 6;

/** The selection in one PDF editor. */
export class PassageSelection {
  isDragging = $state(false);
  /** Where the selected lines stand in the window, once selecting has ended. */
  box = $state.raw<DOMRect | null>(null);
  #scroller: HTMLElement | null = null;
  #latest = 0;

  constructor(
    private readonly view: PdfView,
    private readonly desk: CodingDesk,
  ) {
    desk.dropSelection = () => this.drop();
  }

  /** Takes the element that the pages are in; `null` when it goes. */
  attach(scroller: HTMLElement | null): void {
    this.#scroller = scroller;
  }

  /** The pointer went down in the pages. */
  started(event: PointerEvent): void {
    this.isDragging =
      event.button === 0 && !(event.target instanceof Element && event.target.closest('button'));
  }

  /** The pointer went up: what is selected now is the passage. */
  ended(): void {
    this.isDragging = false;
    this.#read();
  }

  /** The browser's selection changed. */
  changed(): void {
    const range = this.#range();
    if (range !== null) this.#hold(range);
    // While the pointer is down the selection is not finished; by keyboard each step is.
    if (!this.isDragging) this.#read();
  }

  /** Takes the selection away. */
  drop(): void {
    document.getSelection()?.removeAllRanges();
    this.box = null;
    this.view.held = [];
  }

  /** Measures again where the selection stands, such as after scrolling. */
  measure(): void {
    const range = this.#range();
    this.box = range === null || this.desk.selection === null ? null : boxOf(range);
  }

  #read(): void {
    const range = this.#range();
    if (range === null) {
      // A field that takes the focus empties the selection; what it was opened for still counts.
      if (this.#isFocusElsewhere()) return;
      this.#latest += 1;
      this.desk.selection = null;
      this.box = null;
      this.view.held = [];
      return;
    }
    const own = (this.#latest += 1);
    void describeSelection(this.view.text, this.view.layers, range).then((anchor) => {
      if (own !== this.#latest) return;
      this.desk.selection = anchor;
      this.box = anchor === null ? null : boxOf(range);
    });
  }

  #range(): Range | null {
    const selection = document.getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    return this.#scroller?.contains(range.commonAncestorContainer) === true ? range : null;
  }

  #isFocusElsewhere(): boolean {
    const focused = document.activeElement;
    return focused !== null && focused !== document.body && this.#scroller?.contains(focused) !== true;
  }

  #hold(range: Range): void {
    const pages = selectedPages(this.view.layers.values(), range);
    const [first] = pages;
    const last = pages.at(-1);
    if (first === undefined || last === undefined || last - first >= mostHeld) return;
    this.view.held = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}

/** The lines of a selection; the boxes of whole pages that Chromium adds between them do not count. */
function boxOf(range: Range): DOMRect | null {
  const lines = [...range.getClientRects()].filter(
    (line) => line.width > 0 && line.height > 0 && line.height < 200,
  );
  if (lines.length === 0) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  return new DOMRect(left, top, right - left, Math.max(...lines.map((line) => line.bottom)) - top);
}
