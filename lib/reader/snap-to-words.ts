import type { TextRange } from '@/lib/domain/records';

const wordUnit = /[\p{L}\p{N}\p{M}]/u;

/**
 * Gives the range without white space at its ends and with the words whole that it cuts:
 * a hand that lets go in the middle of a word means the word. Empty when there is no word in it.
 */
export function snapToWords(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return { start, end };
  while (start > 0 && isWord(text, start) && isWord(text, start - 1)) start -= 1;
  while (end < text.length && isWord(text, end - 1) && isWord(text, end)) end += 1;
  return { start, end };
}

/** A half of a surrogate pair counts as word: a pair is never cut. */
function isWord(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) return true;
  return wordUnit.test(text.charAt(index));
}
