// Whole words in a page of a PDF, where letters of another size end a word: the raised number of a note is none of it.
import type { TextRange } from '@/lib/domain/records';
import { snapToWords } from '@/lib/reader/snap-to-words';
import { pieceIndexAt, type PageText, type TextPiece } from './page-text';

/** Letters whose heights differ by less than this part are of one size. */
const sameSize = 0.05;

/** Gives the range with the words whole that it cuts, without white space at its ends; empty when there is no word in it. */
export function snapInPage(page: PageText, range: TextRange): TextRange {
  const snapped = snapToWords(page.raw, range);
  if (snapped.start === snapped.end) return snapped;
  // An edge only stays behind letters of another size when it would have grown over them.
  const start = Math.min(Math.max(snapped.start, runStart(page, range.start)), range.start);
  const end = Math.max(Math.min(snapped.end, runEnd(page, range.end)), range.end);
  return { start: Math.max(start, snapped.start), end: Math.min(end, snapped.end) };
}

/** Start of the letters of one size that an offset stands in. */
function runStart(page: PageText, offset: number): number {
  const letters = withLetters(page, pieceIndexAt(page, offset), 1);
  let first = letters.next().value;
  if (first === undefined) return offset;
  for (const before of withLetters(page, page.pieces.indexOf(first) - 1, -1)) {
    if (!isSameSize(before, first)) break;
    first = before;
  }
  return Math.min(first.start, offset);
}

/** End of the letters of one size that stand before an offset. */
function runEnd(page: PageText, offset: number): number {
  const letters = withLetters(page, pieceIndexAt(page, offset - 1), -1);
  let last = letters.next().value;
  if (last === undefined) return offset;
  for (const next of withLetters(page, page.pieces.indexOf(last) + 1, 1)) {
    if (!isSameSize(next, last)) break;
    last = next;
  }
  return Math.max(last.start + last.text.length, offset);
}

/** Pieces from an index on, forwards or backwards, without those that only make room. */
function* withLetters({ pieces }: PageText, index: number, step: 1 | -1): Generator<TextPiece, undefined> {
  for (let at = index; at >= 0 && at < pieces.length; at += step) {
    const piece = pieces[at];
    if (piece !== undefined && piece.text.trim() !== '') yield piece;
  }
}

function isSameSize(one: TextPiece, other: TextPiece): boolean {
  return Math.abs(sizeOf(one) - sizeOf(other)) <= sameSize * Math.max(sizeOf(one), sizeOf(other));
}

/** Height of the letters in points. */
function sizeOf({ transform }: TextPiece): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
}
