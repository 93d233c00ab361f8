// From folded places back to raw ones. The fold has neither punctuation nor word borders, so both are put back here.
import type { TextQuote, TextRange } from '@/lib/domain/records';
import { isKept, rawRange, type FoldedText } from './fold';

const visible = /[^\s\p{Z}\p{C}]/u;
const ofWord = /[\p{L}\p{N}\p{M}]/u;
/** Units by which a border may move to the nearest end of a word. */
const farthest = 12;

/** Gives the raw range of a folded range, with as many signs at its ends as the quote, in raw words, has at its own. */
export function rawWithEdges(document: FoldedText, folded: TextRange, quote: string): TextRange {
  const found = rawRange(document, folded);
  const [lead, tail] = [signsBefore(quote), signsAfter(quote)];
  const floor = folded.start === 0 ? 0 : (document.ends[folded.start - 1] ?? 0);
  const ceiling = document.starts[folded.end] ?? document.raw.length;
  let { start, end } = found;
  for (let taken = 0, index = start - 1; index >= floor && taken < lead; index -= 1) {
    if (!isSign(document.raw.charAt(index))) continue;
    start = index;
    taken += 1;
  }
  for (let taken = 0, index = end; index < ceiling && taken < tail; index += 1) {
    if (!isSign(document.raw.charAt(index))) continue;
    end = index + 1;
    taken += 1;
  }
  return { start, end };
}

/** Moves borders that fell inside a word to its nearest end, at most 12 units. */
export function snapToWords(raw: string, range: TextRange): TextRange {
  const start = nearestBorder(raw, range.start);
  return { start, end: Math.max(start, nearestBorder(raw, range.end)) };
}

function nearestBorder(raw: string, at: number): number {
  for (let away = 0; away <= farthest; away += 1) {
    if (isBorder(raw, at - away)) return at - away;
    if (isBorder(raw, at + away)) return at + away;
  }
  return at;
}

/** Tells whether no word goes on over this raw offset. */
export function isBorder(raw: string, at: number): boolean {
  return at <= 0 || at >= raw.length || !ofWord.test(raw.charAt(at - 1)) || !ofWord.test(raw.charAt(at));
}

/**
 * Tells whether a raw place begins and ends with whole words where the quote did. Of a side of which nothing is known
 * that is only asked when nothing is known of the other either.
 */
export function keepsBorders(raw: string, range: TextRange, { exact, prefix, suffix }: TextQuote): boolean {
  const isBare = prefix === '' && suffix === '';
  const beganWhole = prefix === '' ? isBare : isBorder(prefix + exact, prefix.length);
  const endedWhole = suffix === '' ? isBare : isBorder(exact + suffix, exact.length);
  return (!beganWhole || isBorder(raw, range.start)) && (!endedWhole || isBorder(raw, range.end));
}

/** Signs before the first character that the fold keeps. */
function signsBefore(quote: string): number {
  let signs = 0;
  for (const character of quote) {
    if (isKept(character.codePointAt(0) ?? 0)) return signs;
    if (isSign(character)) signs += 1;
  }
  return 0;
}

/** Signs after the last character that the fold keeps, from the end backwards. */
function signsAfter(quote: string): number {
  let signs = 0;
  for (let at = quote.length - 1; at >= 0; at -= 1) {
    const character = quote.charAt(at);
    // Half of a pair: all characters of that kind are letters or signs that the fold keeps.
    if (isSurrogate(character) || isKept(character.codePointAt(0) ?? 0)) return signs;
    if (isSign(character)) signs += 1;
  }
  return 0;
}

function isSurrogate(character: string): boolean {
  return character >= '\ud800' && character <= '\udfff';
}

function isSign(character: string): boolean {
  return character !== '' && visible.test(character);
}
