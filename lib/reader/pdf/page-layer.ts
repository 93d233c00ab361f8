// What pdf.js draws of one page: its picture, and over it the letters that can be selected.
import { RenderingCancelledException, TextLayer, type PDFPageProxy, type RenderTask } from 'pdfjs-dist';
import { pieceIndexAt, type ExtractedText } from './page-text';
import type { PdfText } from './pdf-text';

/** Canvas pixels that no page exceeds, so that a large page at a high zoom stays within a browser's limits. */
const mostPixels = 2 ** 24;

/** One page on screen. Made when the page comes into view, closed when it leaves. */
export class PageLayer {
  readonly #canvas: HTMLCanvasElement;
  readonly #letters: HTMLDivElement;
  readonly #pieceOf = new WeakMap<Node, number>();
  #spans: readonly HTMLElement[] = [];
  #text: ExtractedText | null = null;
  #proxy: PDFPageProxy | null = null;
  #drawing: RenderTask | null = null;
  #lettersScale = 0;
  #isClosed = false;
  /** Lies under the letters while something is being selected, next to where the selection ends for now. */
  readonly #backdrop = document.createElement('div');

  constructor(
    private readonly pdf: PdfText,
    readonly page: number,
    { canvas, letters }: { readonly canvas: HTMLCanvasElement; readonly letters: HTMLDivElement },
  ) {
    this.#canvas = canvas;
    this.#letters = letters;
    this.#backdrop.className = 'backdrop';
  }

  /** The page's text, once it is on screen. */
  get text(): ExtractedText | null {
    return this.#text;
  }

  /** Draws the page; `scale` is CSS pixels per PDF point. A later call replaces an unfinished one. */
  async draw(scale: number): Promise<void> {
    this.#drawing?.cancel();
    this.#proxy ??= await this.pdf.file.document.getPage(this.page);
    if (this.#isClosed) return;
    await Promise.all([this.#drawPicture(this.#proxy, scale), this.#drawLetters(this.#proxy, scale)]);
  }

  /** Whether a selection reaches into this page. */
  isTouchedBy(range: Range): boolean {
    return this.#text !== null && range.intersectsNode(this.#letters);
  }

  /** Gives the offset in the page's text of a place in its letters; `null` for a place elsewhere. */
  offsetOf(node: Node, offset: number): number | null {
    if (this.#text === null || !this.#letters.contains(node)) return null;
    const index = this.#pieceOf.get(node) ?? this.#pieceOf.get(node.parentNode ?? node);
    const piece = index === undefined ? undefined : this.#text.pieces[index];
    if (piece !== undefined) {
      const units = node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : piece.text.length;
      return piece.start + Math.min(units, piece.text.length);
    }
    return this.#offsetBetween(node, offset);
  }

  /** Gives a DOM range of a stretch of the page's text, once it is on screen. */
  rangeOf(start: number, end: number): Range | null {
    const from = this.#place(start);
    const to = this.#place(end);
    if (from === null || to === null) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  /**
   * Keeps a selection that is being made from jumping to a far place while the pointer is between letters: what the
   * pointer hits there is the backdrop, and that stands beside the letters where the selection ended last.
   */
  steadySelection(selection: Selection): void {
    const { focusNode, focusOffset } = selection;
    const index = focusNode === null ? undefined : this.#pieceOf.get(focusNode);
    if (index === undefined || !this.#letters.contains(focusNode)) return;
    const range = selection.getRangeAt(0);
    const isBackward = range.startContainer === focusNode && range.startOffset === focusOffset;
    if (isBackward) this.#spans[index]?.before(this.#backdrop);
    else this.#lastSelected(index, focusOffset)?.after(this.#backdrop);
  }

  /** Ends what `steadySelection` began. */
  releaseSelection(): void {
    this.#backdrop.remove();
  }

  /** Stops drawing and frees the picture. */
  close(): void {
    this.#isClosed = true;
    this.#drawing?.cancel();
    this.#canvas.width = 0;
    this.#canvas.height = 0;
    this.#letters.replaceChildren();
    this.#proxy?.cleanup();
  }

  async #drawPicture(proxy: PDFPageProxy, scale: number): Promise<void> {
    const viewport = proxy.getViewport({ scale });
    const wanted = window.devicePixelRatio;
    const ratio = Math.min(wanted, Math.sqrt(mostPixels / (viewport.width * viewport.height)));
    // Drawn aside and then put in place, so that the old picture stays until the new one is there.
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(viewport.width * ratio);
    canvas.height = Math.round(viewport.height * ratio);
    this.#drawing = proxy.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
    try {
      await this.#drawing.promise;
    } catch (reason) {
      if (reason instanceof RenderingCancelledException) return;
      throw reason;
    }
    if (this.#isClosed) return;
    this.#canvas.width = canvas.width;
    this.#canvas.height = canvas.height;
    this.#canvas.getContext('2d')?.drawImage(canvas, 0, 0);
  }

  async #drawLetters(proxy: PDFPageProxy, scale: number): Promise<void> {
    if (this.#lettersScale > 0) {
      this.#lettersScale = scale;
      return;
    }
    this.#lettersScale = scale;
    const text = await this.pdf.page(this.page);
    if (this.#isClosed) return;
    const layer = new TextLayer({
      textContentSource: text.content,
      container: this.#letters,
      viewport: proxy.getViewport({ scale }),
    });
    await layer.render();
    // pdf.js types the spans as Element; they are the spans that it just made.
    this.#spans = layer.textDivs as HTMLElement[];
    this.#spans.forEach((span, index) => {
      this.#pieceOf.set(span, index);
      if (span.firstChild !== null) this.#pieceOf.set(span.firstChild, index);
    });
    this.#text = text;
  }

  /** Nothing of a run of letters is selected when the selection ends at its start. */
  #lastSelected(index: number, offset: number): HTMLElement | undefined {
    if (offset > 0) return this.#spans[index];
    return this.#spans.slice(0, index).findLast((span) => span.isConnected) ?? this.#spans[index];
  }

  /** A place beside the letters: the start of the first ones after it, else the end of the page. */
  #offsetBetween(node: Node, offset: number): number {
    const range = document.createRange();
    range.setStart(node, offset);
    const next = this.#spans.findIndex((span) => span.isConnected && range.comparePoint(span, 0) >= 0);
    return next === -1 ? (this.#text?.raw.length ?? 0) : (this.#text?.pieces[next]?.start ?? 0);
  }

  #place(offset: number): { node: Node; offset: number } | null {
    if (this.#text === null) return null;
    const index = pieceIndexAt(this.#text, offset);
    const node = this.#spans[index]?.firstChild ?? null;
    const piece = this.#text.pieces[index];
    if (node === null || piece === undefined) return null;
    return { node, offset: Math.min(offset - piece.start, piece.text.length) };
  }
}
