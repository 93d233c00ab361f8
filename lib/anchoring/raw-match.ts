// Quotes whose fold says too little: a sign, a symbol, a formula of a letter or two. They are looked for as they are
// written, and what stands right beside them must stand there still.
import type { TextRange } from '@/lib/domain/records';
import { surroundings, type Candidate } from './decide';
import { keepsBorders } from './edges';
import { findAll } from './find-all';
import { foldedIndexAt, rawRange } from './fold';
import { weigh, type Ground, type Passage } from './passage';
import type { Projection } from './project';

/** Folded units under which a quote is looked for as it is written. */
const shortestFolded = 3;
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
  const written = settled(ground, passage, { hits: writtenHits(ground, passage), exact: true, place });
  if (written.length > 0) return written;
  return settled(ground, passage, { hits: foldedHits(ground, passage), exact: false, place });
}

function writtenHits({ document }: Ground, { kept }: Passage): Hit[] {
  const wanted = kept.quote.exact.trim();
  if (wanted === '') return [];
  const hits: Hit[] = [];
  for (let at = document.raw.indexOf(wanted); at !== -1; at = document.raw.indexOf(wanted, at + 1)) {
    const raw = { start: at, end: at + wanted.length };
    const start = foldedIndexAt(document, raw.start);
    hits.push({ raw, part: { start, end: foldedIndexAt(document, raw.end) } });
  }
  return hits;
}

function foldedHits({ document }: Ground, { units }: Passage): Hit[] {
  const [places] = findAll(document.units, [units]);
  return (places ?? []).map((start) => {
    const part = { start, end: start + units.length };
    return { raw: rawRange(document, part), part };
  });
}

type Found = { readonly hits: readonly Hit[]; readonly exact: boolean; readonly place: Projection | null };

function settled(ground: Ground, passage: Passage, { hits, exact, place }: Found): Candidate[] {
  const certain = place !== null && isCertain(place, passage);
  const fitting = hits.filter(
    ({ raw, part }) =>
      keepsBorders(ground.document.raw, raw, passage.kept.quote) &&
      (certain ? part.start === place.start : agreesBeside(ground, passage, part)),
  );
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
  const known = [before?.units ?? new Uint16Array(), after?.units ?? new Uint16Array()] as const;
  const left = same(known[0].length, (away) => text[start - 1 - away] === known[0].at(-1 - away));
  const right = same(known[1].length, (away) => text[end + away] === known[1][away]);
  return suffices(left, known[0].length) || suffices(right, known[1].length);
}

function suffices(agreeing: number, known: number): boolean {
  return known > 0 && agreeing >= Math.min(beside, known);
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
