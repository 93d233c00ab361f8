import type { PageAnchor } from '@/lib/domain/records';
import type { HtmlReader } from '@/lib/reader/html/html-reader';
import type { Surface } from './surface';

/** The passage that is worked on, and the panel that is open at it: bar, picker, entry or card, one at a time. */
export class PassagePanel {
  /** The passage that is selected, or that of the open card. */
  passage: PageAnchor | null = null;
  #panel: HTMLElement | null = null;
  #beside: readonly HTMLElement[] = [];

  constructor(
    private readonly surface: Surface,
    private readonly reader: HtmlReader,
  ) {}

  /** Whether any panel is on screen. */
  get isOpen(): boolean {
    return this.#panel !== null;
  }

  /** The bar while it is on screen, so that single keys are ours. */
  get bar(): HTMLElement | null {
    return this.#panel?.getAttribute('role') === 'toolbar' ? this.#panel : null;
  }

  /** Shows a panel in place of the one before it, with what else is drawn at the passage. */
  show(panel: HTMLElement, beside: readonly HTMLElement[] = []): void {
    this.#hide();
    this.#panel = panel;
    this.#beside = beside;
    for (const each of beside) this.surface.lay(each);
    this.surface.show(panel, this.lines);
  }

  /** Shows a panel whose field takes the page's selection away: the passage is marked instead. */
  showMarked(panel: HTMLElement): void {
    this.show(panel);
    if (this.passage !== null) this.reader.activatePassage(this.passage);
  }

  /** Selects the passage in the page again; false when its words are gone. */
  reselect(): boolean {
    const [range] = this.#ranges();
    this.reader.activate(null);
    if (range === undefined) return false;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return true;
  }

  /** The page was scrolled or resized: the panel stays with its passage. */
  reposition(): void {
    if (this.#panel !== null) this.surface.place(this.#panel, this.lines);
    // They would stand beside other words; the next card has them again.
    this.#clearBeside();
  }

  /** Takes the panel away, and the passage with it. */
  close(): void {
    this.#hide();
    this.passage = null;
    this.reader.activate(null);
  }

  #hide(): void {
    if (this.#panel !== null) this.surface.hide(this.#panel);
    this.#panel = null;
    this.#clearBeside();
  }

  #clearBeside(): void {
    for (const each of this.#beside) each.remove();
    this.#beside = [];
  }

  #ranges(): Range[] {
    return this.passage === null ? [] : this.reader.rangesOf(this.passage);
  }

  /** The lines of the passage, in pixels of the window. */
  get lines(): DOMRect[] {
    return this.#ranges().flatMap((range) => [...range.getClientRects()]);
  }
}
