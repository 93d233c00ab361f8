import type { TextRange } from '@/lib/domain/records';
import { occurrences } from './find';
import { foldText, rawRange, type FoldedText } from './fold';

/** Folded units that each part must have to be recognised. */
const shortestPart = 8;
/** Folded units that may stand between two parts: a footnote, a table, the head and foot of two pages. */
const widestGap = 4000;

/**
 * Finds words that something else interrupts in the document, such as a footnote or a figure: gives the two raw
 * ranges with the least between them, or `null`. For words that `findQuote` did not find in one piece.
 */
export function findInterrupted(document: FoldedText, words: string): readonly [TextRange, TextRange] | null {
  const parts = interruptedParts(document.text, foldText(words).text);
  return parts === null ? null : [rawRange(document, parts[0]), rawRange(document, parts[1])];
}

/**
 * The same between folded texts, in folded units. `near` are places at which the words may start but for the
 * interruption; left out, the whole text is looked through.
 */
export function interruptedParts(
  text: string,
  wanted: string,
  near?: readonly number[],
): readonly [TextRange, TextRange] | null {
  if (wanted.length < shortestPart * 2) return null;
  const first = wanted.slice(0, shortestPart);
  const seeds = near === undefined ? occurrences(text, first) : seedsNear(text, first, near);
  const found = seeds.map((at) => splitAt(text, wanted, at)).filter((split) => split !== null);
  const best = found.reduce<Split | null>(
    (least, split) => (gapOf(split) < gapOf(least) ? split : least),
    null,
  );
  if (best === null) return null;
  return [
    { start: best.start, end: best.start + best.length },
    { start: best.rest, end: best.rest + wanted.length - best.length },
  ];
}

/** When most of the words stand behind the interruption, their start is looked for before it. */
function seedsNear(text: string, first: string, near: readonly number[]): number[] {
  const seeds = near.flatMap((place) => {
    const start = Math.max(0, place - widestGap);
    const window = text.slice(start, place + shortestPart * 8);
    return occurrences(window, first).map((at) => start + at);
  });
  return [...new Set(seeds)];
}

/** Where the first part starts, how long it is and where the rest starts; in folded units. */
type Split = { readonly start: number; readonly length: number; readonly rest: number };

function gapOf(split: Split | null): number {
  return split === null ? Infinity : split.rest - split.start - split.length;
}

function splitAt(text: string, wanted: string, start: number): Split | null {
  const longest = Math.min(sameUnits(text, wanted, start), wanted.length - shortestPart);
  let best: Split | null = null;
  // What follows the interruption may begin with the letters that the sentence goes on with, so shorter parts count too.
  for (let length = longest; length >= Math.max(shortestPart, longest - 3); length -= 1) {
    const from = start + length;
    // Only as far as a gap may reach: the rest of a long text need not be looked through for every seed.
    const gap = text.slice(from, from + widestGap + wanted.length).indexOf(wanted.slice(length));
    const split = { start, length, rest: from + gap };
    if (gap !== -1 && gap <= widestGap && gap < gapOf(best)) best = split;
  }
  return best;
}

function sameUnits(text: string, wanted: string, start: number): number {
  let same = 0;
  while (same < wanted.length && text.charAt(start + same) === wanted.charAt(same)) same += 1;
  return same;
}
