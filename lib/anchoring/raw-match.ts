// Quotes whose fold says too little: a sign, a symbol, a formula of a letter or two. They are looked for as they are
// written, and what stands right beside them must stand there still.
import type { TextRange } from '@/lib/domain/records';
import { surroundings, type Candidate } from './decide';
import { keepsBorders } from './edges';
import { findAll } from './find-all';
import { foldedIndexAt, rawRange } from './fold';
import { weigh, type Ground, type Passage } from './passage';
import type { Projection } from './project';
import { shortestFolded } from './same-text';

/** Folded units right beside a place that must agree on one side, or all that are known of it. */
const beside = 8;
/** Places nearer to each other than this share their surroundings, so that only the better one can be meant. */
const neighbourhood = 64;

/** Where a quote may stand; raw units and folded ones. */
type Hit = { readonly raw: TextRange; readonly part: TextRange };

/** Tells whether a quote is to be looked for as it is written. */
export function isTooShortToFold({ units }: Passage): boolean {
  return units.length < shortestFolded;
}

/** Gives the places where a short quote stands as it is written amid its surroundings; without any, as it is folded. */
export function rawCandidates(ground: Ground, passage: Passage, place: Projection | null): Candidate[] {
  const certain = place !== null && isCertain(place, passage) ? place : null;
  const fits = (part: TextRange): boolean =>
    certain === null ? agreesBeside(ground, passage, part) : part.start === certain.start;
  const within = certain === null ? wholeOf(ground) : gapAround(ground, certain);
  const written = writtenHits(ground, passage, { within, fits });
  const settledThere = settled(ground, passage, { hits: written, exact: true, place });
  if (settledThere.length > 0) return settledThere;
  return settled(ground, passage, { hits: foldedHits(ground, passage, fits), exact: false, place });
}

function wholeOf({ document }: Ground): TextRange {
  return { start: 0, end: document.raw.length };
}

/** The raw text between what stands before a folded place and what stands behind it. */
function gapAround({ document }: Ground, place: TextRange): TextRange {
  return {
    start: place.start === 0 ? 0 : (document.ends[place.start - 1] ?? 0),
    end: document.starts[place.end] ?? document.raw.length,
  };
}

type Sought = { readonly within: TextRange; readonly fits: (part: TextRange) => boolean };

function writtenHits({ document }: Ground, { kept }: Passage, { within, fits }: Sought): Hit[] {
  const wanted = kept.quote.exact.trim();
  if (wanted === '') return [];
  const hits: Hit[] = [];
  // Both ascend, so that the folded place of a very common letter need not be looked up each time.
  let start = foldedIndexAt(document, within.start);
  const { raw, starts } = document;
  for (let at = raw.indexOf(wanted, within.start); at !== -1; at = raw.indexOf(wanted, at + 1)) {
    const after = at + wanted.length;
    if (after > within.end) break;
    while ((starts[start] ?? Infinity) < at) start += 1;
    let end = start;
    while ((starts[end] ?? Infinity) < after) end += 1;
    if (fits({ start, end })) hits.push({ raw: { start: at, end: after }, part: { start, end } });
  }
  return hits;
}

function foldedHits({ document }: Ground, { units }: Passage, fits: Sought['fits']): Hit[] {
  const partAt = (start: number): TextRange => ({ start, end: start + units.length });
  const [places] = findAll(document.units, [units], (_, start) => fits(partAt(start)));
  return (places ?? []).map((start) => ({ raw: rawRange(document, partAt(start)), part: partAt(start) }));
}

type Found = { readonly hits: readonly Hit[]; readonly exact: boolean; readonly place: Projection | null };

function settled(ground: Ground, passage: Passage, { hits, exact, place }: Found): Candidate[] {
  const fitting = hits.filter(({ raw }) => keepsBorders(ground.document.raw, raw, passage.kept.quote));
  const weighed = nearestInWriting(ground, passage, fitting).map(({ raw, part }) => ({
    ...weigh(ground, passage, { parts: [part], words: 1, exact, place }),
    raw,
  }));
  return weighed.filter((each) => !weighed.some((other) => outdoes(other, each)));
}

/** What stands on both sides still does, with nothing put in between. */
function isCertain(place: Projection, { units }: Passage): boolean {
  const held = place.startHeld && place.endHeld;
  return held && place.kept === units.length && place.end - place.start === units.length;
}

function agreesBeside({ document }: Ground, { before, after }: Passage, { start, end }: TextRange): boolean {
  const text = document.units;
  const [left, right] = [before?.units, after?.units];
  return (
    (left !== undefined && suffices(left.length, (away) => text[start - 1 - away] === left.at(-1 - away))) ||
    (right !== undefined && suffices(right.length, (away) => text[end + away] === right[away]))
  );
}

/** Tells whether enough of the `known` units beside a place agree. */
function suffices(known: number, agrees: (away: number) => boolean): boolean {
  const wanted = Math.min(beside, known);
  return known > 0 && same(wanted, agrees) === wanted;
}

function same(most: number, agrees: (away: number) => boolean): number {
  let count = 0;
  while (count < most && agrees(count)) count += 1;
  return count;
}

/** Signs that the fold leaves out share a folded place; the writing beside them tells which is meant. */
function nearestInWriting({ document }: Ground, { kept }: Passage, hits: readonly Hit[]): Hit[] {
  const { prefix, suffix } = kept.quote;
  const likeness = ({ raw: { start, end } }: Hit) =>
    same(prefix.length, (away) => document.raw.charAt(start - 1 - away) === prefix.at(-1 - away)) +
    same(suffix.length, (away) => document.raw.charAt(end + away) === suffix[away]);
  const best = new Map<number, Hit>();
  for (const hit of hits) {
    const rival = best.get(hit.part.start);
    if (rival === undefined || likeness(hit) > likeness(rival)) best.set(hit.part.start, hit);
  }
  return [...best.values()];
}

/** A few units to the side the surroundings are nearly as good; that is no second place. */
function outdoes(one: Candidate, other: Candidate): boolean {
  const away = Math.abs((one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0));
  return away > 0 && away < neighbourhood && around(one) > around(other);
}

function around({ scores }: Candidate): number {
  const [low, high] = surroundings(scores);
  return low + high;
}
