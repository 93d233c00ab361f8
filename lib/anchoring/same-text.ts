// Quotes whose document still has the very words they were taken from: their place is known, nothing is looked for.
import type { PlaceScores } from '@/lib/domain/records';
import { rawWithEdges } from './edges';
import type { FoldedText } from './fold';
import type { Outcome } from './outcome';
import type { KeptQuote } from './passage';

/** Folded units under which a quote is looked for as it is written. */
export const shortestFolded = 3;

const certain: PlaceScores = { words: 1, before: 1, after: 1, inPlace: true, own: 1, other: 0 };

/** Gives what becomes of a quote in an unchanged text; `null` when its folded place says too little and it must be looked for. */
export function inSameText(document: FoldedText, { id, quote, fold }: KeptQuote): Outcome | null {
  if (fold === null || fold.end - fold.start < shortestFolded) return null;
  const range = rawWithEdges(document, fold, quote.exact);
  return { id, state: 'same', places: [{ ranges: [range], scores: certain }], stood: range.start };
}
