// The ways to look for one passage: where it must lie, where its rarest pieces stand, and in two pieces.
import type { TextRange } from '@/lib/domain/records';
import { bestMatch, distance, preparePattern, type Pattern } from './approximate';
import type { Candidate } from './decide';
import { standsAt } from './find-all';
import { interruptedParts } from './find-interrupted';
import { likelyStarts, type GramIndex } from './gram-index';
import { isNarrow, weigh, type Ground, type Passage } from './passage';
import { originOf, type Projection } from './project';

/** Folded units that a window reaches over the place where something must be. */
const slack = 40;
/** Windows that are looked into for one passage. */
const mostWindows = 6;
/** A quote with something put inside must keep this share of its units at its two ends. */
const keptAtEnds = 0.72;
/** So few letters at its start say nothing about where a passage begins. */
const fewLetters = 8;
/** Share of a stretch before a passage that must be new for the passage to start behind it. */
const mostlyNew = 0.9;
/** Folded units from which on what was put inside stands between two parts. */
const leastBetween = 24;
/** Errors for each unit over which no rule accepts a place. */
const mostErrors = 0.62;

/** Looks where the rest of the text says that the passage must be; `null` when that is nowhere in particular. */
export function lookInPlace(ground: Ground, passage: Passage, place: Projection): Candidate | null {
  const length = passage.units.length;
  if (!isNarrow(place, length) || place.end - place.start === 0) return null;
  const whole = wholeInPlace(ground, passage.units, place);
  if (whole !== null) return weigh(ground, passage, { parts: [whole], words: 1, exact: true, place });
  const firm = pastChanceStart(ground, passage.units, place);
  const interrupted = twoEnds(ground, passage, firm);
  if (interrupted !== null) return interrupted;
  const range = rangeInPlace(ground, passage.units, firm);
  if (range === null) return null;
  const words = likenessOf(ground.document.units, passage.units, range);
  return weigh(ground, passage, { parts: [range], words, exact: words === 1, place });
}

/** Text was put beside the passage and shares its first or last letters, so that its border seems to stand too early. */
function wholeInPlace({ document }: Ground, units: Uint16Array, place: Projection): TextRange | null {
  if (!place.startHeld || !place.endHeld) return null;
  for (let start = place.end - units.length; start >= place.start; start -= 1) {
    if (standsAt(document.units, start, units)) return { start, end: start + units.length };
  }
  return null;
}

/** The same when words of the passage changed as well: it starts where its first letters stand for the second time. */
function pastChanceStart({ document }: Ground, units: Uint16Array, place: Projection): Projection {
  const text = document.units;
  const width = place.end - place.start;
  if (!place.startHeld || !place.endHeld || width <= units.length) return place;
  let lead = 0;
  while (lead < fewLetters && text[place.start + lead] === units[lead]) lead += 1;
  if (lead === 0 || lead === fewLetters) return place;
  const start = startOf(text, prepareWanted(units), { end: place.end, most: width });
  if (!standsAt(text, start, units.subarray(0, lead))) return place;
  // What is skipped must be more than the passage, not words of it that were replaced.
  const whole = distance(units, text.subarray(place.start, place.end));
  const rest = distance(units, text.subarray(start, place.end));
  return whole >= rest + mostlyNew * (start - place.start) ? { ...place, start } : place;
}

/** Both borders stand and something was put in between: the two ends are the passage. */
function twoEnds(ground: Ground, passage: Passage, place: Projection): Candidate | null {
  const { units } = passage;
  const [text, length] = [ground.document.units, units.length];
  const extra = place.end - place.start - length;
  if (!place.startHeld || !place.endHeld || extra <= 0) return null;
  let lead = 0;
  while (lead < length && text[place.start + lead] === units[lead]) lead += 1;
  let tail = 0;
  while (tail < length - lead && text[place.end - 1 - tail] === units[length - 1 - tail]) tail += 1;
  const kept = lead + tail;
  if (kept < keptAtEnds * length || lead === 0 || tail === 0) return null;
  const whole = { start: place.start, end: place.end };
  const parts = [
    { start: place.start, end: place.start + lead },
    { start: place.end - tail, end: place.end },
  ];
  if (isInterrupted(ground, parts)) {
    return weigh(ground, passage, { parts, words: kept / length, exact: false, place });
  }
  const words = likenessOf(text, units, whole);
  return weigh(ground, passage, { parts: [whole], words, exact: false, place });
}

/** A word or two that were put in are words of the passage now; a figure, a footnote or a cell stands by itself. */
function isInterrupted({ document }: Ground, [one, other]: readonly TextRange[]): boolean {
  if (one === undefined || other === undefined) return false;
  if (other.start - one.end >= leastBetween) return true;
  const between = document.raw.slice(document.ends[one.end - 1] ?? 0, document.starts[other.start] ?? 0);
  return between.includes('\n');
}

/** A border that is held is certain; the other one is where the words fit best. */
function rangeInPlace(ground: Ground, units: Uint16Array, place: Projection): TextRange | null {
  const text = ground.document.units;
  if (place.startHeld && place.endHeld) return place;
  if (place.startHeld) {
    const most = Math.min(text.length, place.end + slack) - place.start;
    const match = bestMatch(text, preparePattern(units), {
      from: place.start,
      units: most,
      step: 1,
      anchored: true,
    });
    return { start: place.start, end: place.start + match.units };
  }
  if (place.endHeld) {
    const most = place.end - Math.max(0, place.start - slack);
    return { start: startOf(text, prepareWanted(units), { end: place.end, most }), end: place.end };
  }
  return bestRange(text, prepareWanted(units), { start: place.start - slack, end: place.end + slack });
}

/** Gives places at which the passage may start, by its rarest pieces. */
export function likelyPlaces(index: GramIndex, passage: Passage): number[] {
  return likelyStarts(index, passage.units, mostWindows);
}

/** Looks around places at which the passage may start. */
export function lookAround(
  ground: Ground,
  passage: Passage,
  { starts, place }: { starts: readonly number[]; place: Projection | null },
): Candidate[] {
  const { units } = passage;
  const width = Math.ceil(units.length * 1.35) + slack + 32;
  const wanted = prepareWanted(units);
  return starts.flatMap((start) => {
    if (stoodElsewhere(ground, passage, { start, end: start + units.length })) return [];
    const window = { start: start - slack / 2, end: start + width };
    const range = bestRange(ground.document.units, wanted, window);
    if (range === null) return [];
    const words = likenessOf(ground.document.units, units, range);
    return [weigh(ground, passage, { parts: [range], words, exact: words === 1, place })];
  });
}

/** Looks for a passage that something interrupts, such as a footnote or a figure. */
export function lookInterrupted(
  ground: Ground,
  passage: Passage,
  { starts, place }: { starts: readonly number[]; place: Projection | null },
): Candidate | null {
  const parts = interruptedParts(ground.document.text, passage.quote.text, starts);
  if (parts === null) return null;
  if (isInterrupted(ground, parts)) return weigh(ground, passage, { parts, words: 1, exact: false, place });
  const whole = { start: parts[0].start, end: parts[1].end };
  const words = likenessOf(ground.document.units, passage.units, whole);
  return weigh(ground, passage, { parts: [whole], words, exact: false, place });
}

/** A stretch that stood elsewhere in the old text need not be compared. */
function stoodElsewhere({ alignment }: Ground, { kept }: Passage, range: TextRange): boolean {
  if (alignment === null || kept.fold === null) return false;
  const { own, other } = originOf(alignment, range, kept.fold);
  return own === 0 && other > 0.9;
}

type Wanted = { readonly units: Uint16Array; readonly forwards: Pattern; readonly backwards: Pattern };

function prepareWanted(units: Uint16Array): Wanted {
  return { units, forwards: preparePattern(units), backwards: preparePattern(units, true) };
}

/** The stretch of the window in which the words fit best; `null` where they hardly fit. */
function bestRange(text: Uint16Array, wanted: Wanted, window: TextRange): TextRange | null {
  const from = Math.max(0, window.start);
  const most = Math.max(0, Math.min(text.length, window.end) - from);
  const match = bestMatch(text, wanted.forwards, { from, units: most, step: 1, anchored: false });
  if (match.errors > mostErrors * wanted.units.length) return null;
  const end = from + match.units;
  return {
    start: startOf(text, wanted, { end, most: Math.min(match.units, 2 * wanted.units.length) }),
    end,
  };
}

function startOf(text: Uint16Array, wanted: Wanted, { end, most }: { end: number; most: number }): number {
  const walk = { from: end, units: most, step: -1, anchored: true } as const;
  return end - bestMatch(text, wanted.backwards, walk).units;
}

/** 1 minus the distance per folded unit of the longer of the two; 0 when they have nothing in common. */
function likenessOf(text: Uint16Array, units: Uint16Array, range: TextRange): number {
  const longer = Math.max(units.length, range.end - range.start);
  if (range.end - range.start === units.length && standsAt(text, range.start, units)) return 1;
  return 1 - distance(units, text.subarray(range.start, range.end)) / longer;
}
