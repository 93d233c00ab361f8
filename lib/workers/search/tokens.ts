// Cuts a text into the words that are searched. Case and accents are folded, words broken at a line end are joined.
import { foldWord } from '@/lib/base/word-forms';
import type { TextRange } from '@/lib/domain/records';

/** A word as it is searched, and where it stands in the text. */
export type Token = TextRange & { readonly word: string };

/** Letters and digits with their accents; an apostrophe, a soft hyphen or a line-end hyphen inside holds a word together. */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’\u00ad]|[-\u2010\u00ad]\r?\n\s*(?=\p{Ll}))[\p{L}\p{N}\p{M}]+)*/gu;

/** Gives the words of a text in order; ranges in UTF-16 units. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: match, index } of text.matchAll(wordPattern)) {
    tokens.push({ word: foldWord(match), start: index, end: index + match.length });
  }
  return tokens;
}
