import type { PdfFile } from './open-pdf';
import { readPageText, type ExtractedText } from './page-text';
import { wholeOf, type WholeText } from './whole-text';

/** Pages whose geometry stays in memory; their plain text always does. */
const keptPages = 48;

/** The text of an open PDF, read page by page and never twice for nothing. */
export class PdfText {
  readonly #pages = new Map<number, Promise<ExtractedText>>();
  readonly #raw = new Map<number, string>();
  #labels: Promise<readonly string[] | null> | null = null;
  #reading: Promise<WholeText> | null = null;
  #whole: WholeText | null = null;

  constructor(readonly file: PdfFile) {}

  get pageCount(): number {
    return this.file.pageCount;
  }

  /** Gives a page's text with its geometry. */
  page(page: number): Promise<ExtractedText> {
    const known = this.#pages.get(page);
    const reading = known ?? this.#read(page);
    // Moved to the end: the first of the map is the one that was not asked for longest.
    this.#pages.delete(page);
    this.#pages.set(page, reading);
    const oldest = this.#pages.keys().next().value;
    if (this.#pages.size > keptPages && oldest !== undefined) this.#pages.delete(oldest);
    return reading;
  }

  /** Gives a page's text. */
  async raw(page: number): Promise<string> {
    return this.#raw.get(page) ?? (await this.page(page)).raw;
  }

  /** The text of all pages, once `readWhole` has read it. */
  get whole(): WholeText | null {
    return this.#whole;
  }

  /** Reads all pages, one after the other, so that a page that is to be drawn gets in between. */
  readWhole(): Promise<WholeText> {
    this.#reading ??= this.#readWhole();
    return this.#reading;
  }

  /** Gives the number printed on a page, when the file has one that differs from its place. */
  async label(page: number): Promise<string | null> {
    const label = (await this.labels())[page - 1] ?? '';
    return label === '' || label === String(page) ? null : label;
  }

  /** Gives the numbers printed on the pages, first page first; empty when the file has none. */
  async labels(): Promise<readonly string[]> {
    this.#labels ??= this.file.document.getPageLabels();
    return (await this.#labels) ?? [];
  }

  async #readWhole(): Promise<WholeText> {
    try {
      const raws: string[] = [];
      for (let page = 1; page <= this.pageCount; page += 1) raws.push(await this.#rawAlone(page));
      this.#whole = wholeOf(raws);
      return this.#whole;
    } catch (reason) {
      this.#reading = null;
      throw reason;
    }
  }

  /** Without keeping its geometry, which would push out that of the pages in view. */
  async #rawAlone(page: number): Promise<string> {
    if (this.pageCount <= keptPages || this.#raw.has(page) || this.#pages.has(page)) return this.raw(page);
    const { raw } = await readPageText(this.file, page);
    this.#raw.set(page, raw);
    return raw;
  }

  async #read(page: number): Promise<ExtractedText> {
    try {
      const text = await readPageText(this.file, page);
      this.#raw.set(page, text.raw);
      return text;
    } catch (reason) {
      this.#pages.delete(page);
      throw reason;
    }
  }
}
