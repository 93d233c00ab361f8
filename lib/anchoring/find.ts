import type { TextQuote, TextRange } from '@/lib/domain/records';
import { rawWithEdges } from './edges';
import { foldedIndexAt, foldText, type FoldedText } from './fold';

/**
 * Finds a quote in a document, in raw UTF-16 units, the punctuation at its ends included. Of several places
 * the one whose surroundings agree best is taken, then the one nearest to `hint` (a raw offset).
 * `null` when the words are not there, or when places tie and there is no hint.
 */
export function findQuote(document: FoldedText, quote: TextQuote, hint?: number): TextRange | null {
  const folded = foldText(quote.exact);
  if (folded.text === '') return null;
  const hits = occurrences(document.text, folded.text);
  const at = hits.length < 2 ? hits[0] : bestHit({ document, quote, hits, length: folded.text.length }, hint);
  if (at === undefined) return null;
  return rawWithEdges(document, { start: at, end: at + folded.text.length }, quote.exact);
}

/** Gives every place of `needle` in folded text, overlapping ones too, as folded offsets. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) found.push(at);
  return found;
}

type Choice = {
  readonly document: FoldedText;
  readonly quote: TextQuote;
  readonly hits: readonly number[];
  readonly length: number;
};

function bestHit({ document, quote, hits, length }: Choice, hint: number | undefined): number | undefined {
  const prefix = foldText(quote.prefix).text;
  const suffix = foldText(quote.suffix).text;
  const scores = hits.map(
    (at) => agreementBefore(document.text, at, prefix) + agreementAfter(document.text, at + length, suffix),
  );
  const best = Math.max(...scores);
  const winners = hits.filter((_, index) => scores[index] === best);
  if (winners.length === 1) return winners[0];
  if (hint === undefined) return undefined;
  const wanted = foldedIndexAt(document, hint);
  return winners.reduce((near, at) => (Math.abs(at - wanted) < Math.abs(near - wanted) ? at : near));
}

function agreementBefore(text: string, at: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text.charAt(at - 1 - same) === prefix.charAt(prefix.length - 1 - same))
    same += 1;
  return same;
}

function agreementAfter(text: string, at: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text.charAt(at + same) === suffix.charAt(same)) same += 1;
  return same;
}
