import type { Anchor } from './records';

/**
 * Gives the passage as it is read: white space is one space, ligatures are letters, and a word cut at the
 * end of a PDF's line is whole again. The stored quote keeps every character.
 */
export function shownQuote(anchor: Anchor): string {
  const exact = withPlainLigatures(anchor.quote.exact).replaceAll('\u00ad', '');
  const joined = anchor.kind === 'pdf' ? exact.replace(cutWord, joinCutWord) : exact;
  return joined.replace(/\s+/g, ' ').trim();
}

/** Letters, a hyphen, a line end, then a lower-case letter: a word that was cut, unless what follows is "en", "of" or the like. */
const cutWord = /(\p{L})[-‐]\s*\n\s*(\p{Ll}+)/gu;

/** Words before which a hyphen hangs: `omgevings- en contextuele factoren`, `self- and other-directed`. */
const afterHangingHyphen = new Set(['en', 'of', 'and', 'or', 'tot', 'to']);

function joinCutWord(_match: string, before: string, after: string): string {
  return afterHangingHyphen.has(after) ? `${before}- ${after}` : `${before}${after}`;
}

function withPlainLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}
