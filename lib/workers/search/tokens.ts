// Cuts a text into the words that are searched. Case and accents are folded, words broken at a line end are joined.
import type { TextRange } from '@/lib/domain/records';

/** A word as it is searched, and where it stands in the text. */
export type Token = TextRange & { readonly word: string };

/** Letters and digits with their accents; an apostrophe, a soft hyphen or a line-end hyphen inside holds a word together. */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’\u00ad]|[-\u2010\u00ad]\r?\n\s*(?=\p{Ll}))[\p{L}\p{N}\p{M}]+)*/gu;
const joiners = /['’\u00ad]|[-\u2010]\r?\n\s*/g;
const plain = /^[a-z0-9]*$/;

/** Gives the words of a text in order; ranges in UTF-16 units. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: match, index } of text.matchAll(wordPattern)) {
    tokens.push({ word: foldWord(match), start: index, end: index + match.length });
  }
  return tokens;
}

/** Gives a word without case, accents, ligatures and what holds it together: `Coördi-\nnatie’s` becomes `coordinaties`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .replace(joiners, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
