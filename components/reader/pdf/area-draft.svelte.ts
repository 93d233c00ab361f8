// The rectangle that is being drawn on a page, by hand or by keyboard, until a person has typed what it shows.
import {
  boxBetween,
  describeArea,
  movedBox,
  sizedBox,
  smallestArea,
  type AreaBox,
} from '@/lib/reader/pdf/area';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import type { PassageSelection } from './passage-selection.svelte';
import type { PdfView } from './pdf-view.svelte';

/** A point on a page, in PDF points from its top left corner. */
export type PointOnPage = { readonly page: number; readonly x: number; readonly y: number };

/** The area in one PDF editor that is not coded yet. */
export class AreaDraft {
  /** Where it lies; `null` while none is being drawn. */
  box = $state.raw<AreaBox | null>(null);
  /** Drawn by keyboard: its frame has the focus. */
  hasFocus = $state(false);
  #from: PointOnPage | null = null;

  constructor(
    private readonly view: PdfView,
    private readonly desk: CodingDesk,
    private readonly selection: PassageSelection,
  ) {}

  get isDragging(): boolean {
    return this.#from !== null;
  }

  /** The hand goes down. */
  start(from: PointOnPage): void {
    this.hasFocus = false;
    this.#from = from;
    this.dragTo(from);
  }

  /** The hand moves; on another page the area ends at the edge of its own. */
  dragTo({ page, x, y }: PointOnPage): void {
    const from = this.#from;
    if (from === null || page !== from.page) return;
    this.box = boxBetween(page, this.view.sizeOf(page), [
      [from.x, from.y],
      [x, y],
    ]);
  }

  /** The hand goes up: what was drawn is the area, unless it was a slip. */
  async release(): Promise<void> {
    this.#from = null;
    if (this.box === null) return;
    if (this.box.width < smallestArea || this.box.height < smallestArea) this.cancel();
    else await this.take();
  }

  /** Puts an area in the middle of the page in view, for the keyboard to move. */
  begin(): void {
    const page = this.view.currentPage;
    const { width, height } = this.view.sizeOf(page);
    this.box = { page, left: width / 4, top: height / 3, width: width / 2, height: height / 4 };
    this.hasFocus = true;
    this.desk.workbench.announce(this.desk.text.areaKeys);
  }

  /** Moves it by PDF points, or its right and lower side. */
  shift(by: readonly [number, number], isSizing: boolean): void {
    if (this.box === null) return;
    const size = this.view.sizeOf(this.box.page);
    this.box = (isSizing ? sizedBox : movedBox)(this.box, size, by);
    const share = (value: number, whole: number): number => Math.round((value / whole) * 100);
    const { left, top, width, height } = this.box;
    this.desk.workbench.announce(
      this.desk.text.areaAt({
        ...{ left: share(left, size.width), top: share(top, size.height) },
        ...{ width: share(width, size.width), height: share(height, size.height) },
      }),
    );
  }

  /** Asks what the area shows and selects it. */
  async take(): Promise<void> {
    const { box } = this;
    if (box === null) return;
    const { text, workbench } = this.desk;
    const words = await workbench.ask({ title: text.areaTitle, placeholder: text.areaHint });
    this.cancel();
    if (words === null || words.trim() === '') return;
    const size = this.view.sizeOf(box.page);
    this.selection.setArea(await describeArea(this.view.text, { box, size, words: words.trim() }));
  }

  /** Forgets it. */
  cancel(): void {
    this.#from = null;
    this.box = null;
    this.hasFocus = false;
  }
}
