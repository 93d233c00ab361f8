import type { TextQuote, TextRange } from '@/lib/domain/records';
import type { FoldedText } from './fold';

/** Units of context that a quote keeps on either side. */
export const contextLength = 64;

/**
 * Gives the passage at `range` of a raw text in words, with up to 64 units of context that stay inside
 * `block`; left out, the whole text is the block.
 */
export function describeQuote(
  raw: string,
  range: TextRange,
  block: TextRange = { start: 0, end: raw.length },
): TextQuote {
  const before = wholeFrom(raw, Math.max(block.start, range.start - contextLength));
  const after = wholeFrom(raw, Math.min(block.end, range.end + contextLength));
  return {
    exact: raw.slice(range.start, range.end),
    prefix: raw.slice(Math.min(before, range.start), range.start),
    suffix: raw.slice(range.end, Math.max(after, range.end)),
  };
}

/** Gives the range without white space at either end; empty when nothing else is in it. */
export function trimRange(raw: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isSpace(raw, start)) start += 1;
  while (end > start && isSpace(raw, end - 1)) end -= 1;
  return { start, end };
}

/** Gives a hash of a folded text, as 16 hex digits: equal when the words are equal. */
export function textHash(folded: FoldedText): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < folded.text.length; index += 1) {
    const unit = folded.text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return hex(low) + hex(high ^ folded.text.length);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}

function isSpace(raw: string, index: number): boolean {
  return /\s/.test(raw.charAt(index));
}

/** Moves past the second half of a surrogate pair, so that context never starts or ends inside a character. */
function wholeFrom(raw: string, offset: number): number {
  const unit = raw.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
