// Follows the browser's selection in the pages and makes it the passage to be coded.
import type { Anchor, PdfAnchor } from '@/lib/domain/records';
import { isArea } from '@/lib/domain/shown-quote';
import { toPagePoint } from '@/lib/reader/pdf/page-size';
import { describeSelection, selectedPages } from '@/lib/reader/pdf/selected-passage';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
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
  /** The selection that was let go with Alt: kept as it is, not snapped to words. */
  #exact: Range | null = null;

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
    this.#exact = null;
    this.desk.cursor?.leave();
    this.dropArea();
    this.isDragging =
      event.button === 0 && !(event.target instanceof Element && event.target.closest('button'));
  }

  /** The pointer went up: what is selected now is the passage; with Alt exactly that, else with its words whole. */
  ended(event: PointerEvent): void {
    this.isDragging = false;
    this.#exact = event.altKey ? (this.#range()?.cloneRange() ?? null) : null;
    this.#read();
    for (const layer of this.view.layers.values()) layer.releaseSelection();
    this.desk.selectionEnded().catch((reason: unknown) => this.desk.workbench.report(reason));
  }

  /** The browser's selection changed. */
  changed(): void {
    const range = this.#range();
    if (range !== null) this.#hold(range);
    const selection = document.getSelection();
    if (range !== null) this.desk.cursor?.leave();
    if (this.isDragging && range !== null && selection !== null) {
      for (const layer of this.view.layers.values()) layer.steadySelection(selection);
    }
    // While the pointer is down the selection is not finished; by keyboard each step is.
    if (!this.isDragging) this.#read();
  }

  /** Makes an area what is selected; it stays so until the pages are clicked or something else is selected. */
  setArea(anchor: PdfAnchor): void {
    this.desk.cursor?.leave();
    document.getSelection()?.removeAllRanges();
    this.#latest += 1;
    this.desk.describing = null;
    this.desk.selection = anchor;
    this.measure();
  }

  /** Lets go of an area. */
  dropArea(): void {
    if (!this.#hasArea) return;
    this.desk.selection = null;
    this.box = null;
  }

  /** Takes the selection away; what the hand is selecting meanwhile stays. */
  drop(): void {
    this.box = null;
    if (this.isDragging) return;
    document.getSelection()?.removeAllRanges();
    this.view.held = [];
  }

  /** Measures again where the selection stands, such as after scrolling. */
  measure(): void {
    this.box = this.#boxOf(this.desk.selection);
  }

  #read(): void {
    const range = this.#range();
    if (range === null) {
      // An area is no selection of the browser's.
      if (this.#hasArea) return;
      // A field that takes the focus empties the selection; what it was opened for still counts.
      if (this.#isFocusElsewhere()) return;
      this.#latest += 1;
      this.desk.describing = null;
      this.desk.selection = null;
      this.box = null;
      this.view.held = [];
      return;
    }
    this.desk.describing = this.#describe(range).catch((reason: unknown) =>
      this.desk.workbench.report(reason),
    );
  }

  async #describe(range: Range): Promise<void> {
    const own = (this.#latest += 1);
    try {
      const anchor = await describeSelection(this.view.text, this.view.layers, {
        range,
        isExact: this.#exact !== null && isSame(range, this.#exact),
      });
      if (own !== this.#latest) return;
      this.desk.selection = anchor;
      this.measure();
    } finally {
      if (own === this.#latest) this.desk.describing = null;
    }
  }

  get #hasArea(): boolean {
    return this.desk.selection !== null && isArea(this.desk.selection);
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

  /** From the quads, because the browser's boxes of a selection count line breaks and whole pages in. */
  #boxOf(anchor: Anchor | null): DOMRect | null {
    const frame = this.#scroller?.getBoundingClientRect();
    const ranges = anchor?.kind === 'pdf' ? anchor.pages : [];
    const last = ranges.at(-1);
    if (this.#scroller === null || frame === undefined || last === undefined) return null;
    const size = this.view.sizeOf(last.page);
    const points = last.quads.flatMap((quad) => [
      toPagePoint(size, quad[0], quad[1]),
      toPagePoint(size, quad[4], quad[5]),
    ]);
    const edge = (pick: (...values: number[]) => number, axis: 0 | 1): number =>
      pick(...points.map((point) => point[axis] * this.view.scale));
    const left = frame.left - this.#scroller.scrollLeft + this.view.leftOf(last.page);
    const top = frame.top - this.#scroller.scrollTop + (this.view.stack.tops[last.page - 1] ?? 0);
    return new DOMRect(
      left + edge(Math.min, 0),
      top + edge(Math.min, 1),
      edge(Math.max, 0) - edge(Math.min, 0),
      edge(Math.max, 1) - edge(Math.min, 1),
    );
  }
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
    one.compareBoundaryPoints(Range.END_TO_END, other) === 0
  );
}
