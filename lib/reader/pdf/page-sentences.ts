// The sentences of a PDF page by page, in reading order: over line ends, columns and page breaks, without heads and feet.
import type { Language } from '@/lib/base/language';
import type { TextRange } from '@/lib/domain/records';
import { beginsAsRest, endsSentence, sentencesIn } from '@/lib/domain/sentences';
import type { PageStretch } from './describe-pdf';
import { joinPages } from './joined-pages';
import type { PageText } from './page-text';
import { paragraphsOf, type TextLine } from './paragraphs';
import type { PdfText } from './pdf-text';
import { boundsOf, quadsOf } from './quads';

/** A sentence of a PDF. */
export type PageSentence = {
  /** On more than one page when it goes on over a page break. */
  readonly stretches: readonly PageStretch[];
  /** Which paragraph of its page it is in; sentences of one paragraph follow each other. */
  readonly paragraph: number;
};

/** Pages to either side that tell what a running head is. */
const pagesAround = 2;
/** Sentences of a table or a figure that may stand above the rest of a sentence. */
const above = 12;
/** Pages whose sentences are kept. */
const keptPages = 12;

/** Knows the sentences of one open file. */
export class PageSentences {
  readonly #pages = new Map<number, Promise<readonly PageSentence[]>>();
  readonly #own = new Map<number, Promise<readonly PageSentence[]>>();

  constructor(
    private readonly text: PdfText,
    private readonly language: Language | null,
  ) {}

  /** Gives the sentences that begin on a page; the first page is 1. */
  page(page: number): Promise<readonly PageSentence[]> {
    return kept(this.#pages, page, () => this.#page(page));
  }

  async #page(page: number): Promise<readonly PageSentence[]> {
    const [before, own, after] = await Promise.all(
      [page - 1, page, page + 1].map((each) => (this.#isThere(each) ? this.#ownOf(each) : [])),
    );
    const sentences = [...(own ?? [])];
    const taken = await this.#restOf(before?.at(-1), sentences);
    if (taken !== null) sentences.splice(sentences.indexOf(taken), 1);
    const last = sentences.at(-1);
    const rest = await this.#restOf(last, after ?? []);
    if (last === undefined || rest === null) return sentences;
    return sentences.with(-1, { ...last, stretches: [...last.stretches, ...rest.stretches] });
  }

  /** What of the next page a last sentence goes on with: under a table or a figure, too. */
  async #restOf(last: PageSentence | undefined, next: readonly PageSentence[]): Promise<PageSentence | null> {
    if (last === undefined || endsSentence(await this.#wordsOf(last))) return null;
    for (const [index, sentence] of next.slice(0, above).entries()) {
      const begins = next[index - 1]?.paragraph !== sentence.paragraph;
      if (begins && beginsAsRest(await this.#wordsOf(sentence))) return sentence;
    }
    return null;
  }

  async #wordsOf({ stretches }: PageSentence): Promise<string> {
    const [first] = stretches;
    return first === undefined ? '' : (await this.text.raw(first.page)).slice(first.start, first.end);
  }

  /** Of a page by itself. */
  #ownOf(page: number): Promise<readonly PageSentence[]> {
    return kept(this.#own, page, async () => {
      const text = await this.text.page(page);
      const lines = linesOf(text, await this.#runningOn(page));
      return withoutHeads(text.raw, paragraphsOf(text.raw, lines)).flatMap((paragraph, index) =>
        sentencesIn(text.raw, paragraph, this.language).map((sentence) => ({
          stretches: [{ page, ...sentence }],
          paragraph: index,
        })),
      );
    });
  }

  async #runningOn(page: number): Promise<readonly TextRange[]> {
    const first = Math.max(1, page - pagesAround);
    const last = Math.min(this.text.pageCount, page + pagesAround);
    const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const { running, starts } = joinPages(
      first,
      await Promise.all(numbers.map((each) => this.text.raw(each))),
    );
    const from = starts[page - first] ?? 0;
    const to = starts[page - first + 1] ?? Infinity;
    return running
      .filter(({ start }) => start >= from && start < to)
      .map(({ start, end }) => ({ start: start - from, end: end - from }));
  }

  #isThere(page: number): boolean {
    return page >= 1 && page <= this.text.pageCount;
  }
}

function kept<T>(known: Map<number, Promise<T>>, page: number, make: () => Promise<T>): Promise<T> {
  const made = known.get(page) ?? make();
  // A page that could not be read is read again the next time.
  made.catch(() => known.delete(page));
  known.delete(page);
  known.set(page, made);
  const oldest = known.keys().next().value;
  if (known.size > keptPages && oldest !== undefined) known.delete(oldest);
  return made;
}

/** A first or last line with the page's number at its end, which no other page repeats: heads of left and right pages differ. */
function withoutHeads(raw: string, paragraphs: readonly TextRange[]): readonly TextRange[] {
  return paragraphs.filter(({ start, end }, index) => {
    const isOuter = index === 0 || index === paragraphs.length - 1;
    return !isOuter || !/^(?:\d{1,4}\s\D+|\D+\s\d{1,4})$/.test(raw.slice(start, end).trim());
  });
}

function linesOf(text: PageText, running: readonly TextRange[]): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start < text.raw.length;) {
    const at = text.raw.indexOf('\n', start);
    const end = at === -1 ? text.raw.length : at;
    const isRunning = running.some((range) => range.start <= start && end <= range.end);
    const quads = isRunning ? [] : quadsOf(text, { start, end });
    if (quads.length > 0) {
      const [left, bottom, right, top] = boundsOf(quads);
      lines.push({ start, end, left, bottom, right, top });
    }
    start = end + 1;
  }
  return lines;
}
