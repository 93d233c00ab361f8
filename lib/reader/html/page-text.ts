// Anchors of a page: from text ranges to anchors and back. Works on a live page and on parsed markup alike.
import { describeQuote, textHash, trimRange } from '@/lib/anchoring/describe';
import { findQuote } from '@/lib/anchoring/find';
import { foldedRange, foldText, type FoldedText } from '@/lib/anchoring/fold';
import type { PageAnchor, TextRange } from '@/lib/domain/records';
import { snapToWords } from '@/lib/reader/snap-to-words';
import { blockAround, indexText, type ShadowRootOf, type TextIndex } from './text-index';

/** Where an anchor's passage stands; no ranges when it is lost. */
export type FoundPassage = {
  readonly ranges: readonly TextRange[];
  readonly state: 'same' | 'found' | 'lost';
};

/** The text of one page at one moment. */
export class PageText {
  readonly index: TextIndex;
  #folded: FoldedText | null = null;
  #hash: string | null = null;

  /** @param source what to read, or a text that was read before */
  constructor(source: Node | TextIndex, shadowRootOf?: ShadowRootOf | undefined) {
    this.index = source instanceof Node ? indexText(source, shadowRootOf) : source;
  }

  /** Hash of the folded text: equal when the words are equal. */
  get hash(): string {
    this.#hash ??= textHash(this.folded);
    return this.#hash;
  }

  /** The folded text, made when it is first needed. */
  get folded(): FoldedText {
    this.#folded ??= foldText(this.index.text);
    return this.#folded;
  }

  /** Makes what comparing needs, a pass over the text at a time. */
  *prepareInSteps(): Generator<undefined, void> {
    yield;
    this.#folded ??= foldText(this.index.text);
    yield;
    this.#hash ??= textHash(this.#folded);
  }

  /** Gives the anchor of a text range, snapped to words unless it `isExact`; `null` when nothing is in it. */
  describe(range: TextRange, isExact = false): PageAnchor | null {
    const { text } = this.index;
    const kept = isExact ? trimRange(text, range) : snapToWords(text, range);
    if (kept.start === kept.end) return null;
    return this.anchorAt([kept]);
  }

  /** Gives the anchor of raw ranges, which ascend and are apart: exactly these, not trimmed. */
  anchorAt(ranges: readonly TextRange[]): PageAnchor {
    const { text } = this.index;
    const whole = { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
    const around = describeQuote(text, whole, blockAround(this.index, whole));
    const exact = ranges.map(({ start, end }) => text.slice(start, end)).join('');
    return {
      kind: 'page',
      quote: { ...around, exact },
      ranges,
      textHash: this.hash,
      fold: foldedRange(this.folded, whole),
    };
  }

  /** Finds an anchor's passage; `lost` when its words are not here. */
  find(anchor: PageAnchor): FoundPassage {
    if (this.reads(anchor)) return { ranges: anchor.ranges, state: 'same' };
    const found = findQuote(this.folded, anchor.quote, anchor.ranges[0]?.start);
    return found === null ? { ranges: [], state: 'lost' } : { ranges: [found], state: 'found' };
  }

  /** Tells whether an anchor was made in this very text. Equal folded text may still be spaced otherwise. */
  reads(anchor: PageAnchor): boolean {
    if (anchor.textHash !== this.hash) return false;
    const words = anchor.ranges.map(({ start, end }) => this.index.text.slice(start, end)).join('');
    return words === anchor.quote.exact;
  }
}

/** Gives the anchor of a quote in a page's markup, as the live page would describe it; `null` when it is not there. */
export function locateInHtml(html: string, quote: string): PageAnchor | null {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const text = new PageText(parsed.body);
  const found = findQuote(text.folded, { exact: quote, prefix: '', suffix: '' }, 0);
  return found === null ? null : text.describe(found);
}
