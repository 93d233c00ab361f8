// What is selected in a kept page, as the passage to be coded.
import type { TextRange } from '@/lib/domain/records';
import { describeShown } from '@/lib/reader/html/snapshot-text';
import { indexText, offsetOf, pointAt, type TextIndex } from '@/lib/reader/html/text-index';
import type { SnapshotView } from './snapshot-view.svelte';

/** The selection in one kept page. */
export class SnapshotSelection {
  /** Where the selected words stand in the window, once selecting has ended. */
  box = $state.raw<DOMRect | null>(null);
  isDragging = $state(false);

  constructor(private readonly view: SnapshotView) {
    view.desk.dropSelection = () => this.drop();
  }

  /** The pointer went down in the text. */
  started(): void {
    this.view.desk.cursor?.leave();
    this.isDragging = true;
  }

  /** The pointer went up; with Alt the passage is exactly what is selected, else its words are whole. */
  ended(event: PointerEvent): void {
    if (!this.isDragging) return;
    this.isDragging = false;
    this.#read(event.altKey);
    const { desk } = this.view;
    desk.selectionEnded().catch((reason: unknown) => desk.workbench.report(reason));
  }

  /** The browser's selection changed; while the pointer is down it is not finished. */
  changed(): void {
    if (!this.isDragging) this.#read(false);
  }

  /** Measures again where the selection stands, such as after scrolling. */
  measure(): void {
    if (this.view.desk.selection !== null) this.box = this.#range()?.getBoundingClientRect() ?? null;
  }

  /** Takes the selection away; what the hand is selecting meanwhile stays. */
  drop(): void {
    this.box = null;
    if (!this.isDragging) document.getSelection()?.removeAllRanges();
  }

  #read(isExact: boolean): void {
    const { desk, text, hidden } = this.view;
    const range = this.#range();
    if (range !== null) desk.cursor?.leave();
    // A field that takes the focus empties the selection; what it was opened for still counts.
    if (range === null && this.#isFocusElsewhere()) return;
    const offsets = range === null ? null : this.#offsetsOf(range);
    desk.selection = offsets === null ? null : describeShown(text, { range: offsets, hidden, isExact });
    this.box = desk.selection === null ? null : (range?.getBoundingClientRect() ?? null);
  }

  #range(): Range | null {
    const selection = document.getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    return this.view.root?.contains(range.commonAncestorContainer) === true ? range : null;
  }

  #isFocusElsewhere(): boolean {
    const focused = document.activeElement;
    return focused !== null && focused !== document.body && this.view.root?.contains(focused) !== true;
  }

  #offsetsOf({ startContainer, startOffset, endContainer, endOffset }: Range): TextRange | null {
    if (this.view.root === null) return null;
    const drawn = indexText(this.view.root);
    const start = this.#rawOf(drawn, offsetOf(drawn, startContainer, startOffset), 'start');
    const end = this.#rawOf(drawn, offsetOf(drawn, endContainer, endOffset), 'end');
    return start === null || end === null || end <= start ? null : { start, end };
  }

  /** From the text as it is drawn to the text of the page. */
  #rawOf(drawn: TextIndex, offset: number | null, side: 'start' | 'end'): number | null {
    const point = offset === null ? null : pointAt(drawn, offset, side);
    return point === null ? null : this.view.offsetOf(...point);
  }
}
