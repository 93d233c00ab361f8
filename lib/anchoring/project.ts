// Where a stretch of the old text must lie in the new one, and where a stretch of the new text came from.
import type { TextRange } from '@/lib/domain/records';
import type { Alignment, Run } from './align';

/** Where an old range must lie now; folded units. */
export type Projection = TextRange & {
  /** The units on one side of the start stand on both texts, so the start is certain. */
  readonly startHeld: boolean;
  /** The same for the end. */
  readonly endHeld: boolean;
  /** Units of the old range that stand in the projected one, in order. */
  readonly kept: number;
};

/** Gives the place in the new text, `length` units long, in which a range of the old text must lie. */
export function project(alignment: Alignment, range: TextRange, length: number): Projection {
  const runs = alignment.kept;
  const first = lastRunFrom(runs, range.start);
  const start = startPlace(runs, first, range.start);
  const end = endPlace(runs, range.end, length);
  return {
    start: start.at,
    end: Math.max(start.at, end.at),
    startHeld: start.held,
    endHeld: end.held,
    kept: keptIn(runs, first, range),
  };
}

type Border = { readonly at: number; readonly held: boolean };

/** The quote's own first unit decides; else the unit before it; else the end of what stands before. */
function startPlace(runs: readonly Run[], first: number, start: number): Border {
  const run = runs[first];
  if (run === undefined) return { at: 0, held: false };
  const end = run.before + run.length;
  if (start < end) return { at: run.after + start - run.before, held: true };
  return { at: run.after + run.length, held: start === end };
}

function endPlace(runs: readonly Run[], end: number, length: number): Border {
  const index = lastRunFrom(runs, end - 1);
  const run = runs[index];
  if (run !== undefined && end <= run.before + run.length) {
    return { at: run.after + end - run.before, held: true };
  }
  const next = runs[index + 1];
  return next === undefined ? { at: length, held: false } : { at: next.after, held: next.before === end };
}

function keptIn(runs: readonly Run[], first: number, range: TextRange): number {
  let kept = 0;
  for (let index = Math.max(0, first); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.before >= range.end) break;
    kept += Math.max(0, Math.min(range.end, run.before + run.length) - Math.max(range.start, run.before));
  }
  return kept;
}

/** Index of the last run that starts at or before an old offset; -1 when none does. */
function lastRunFrom(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.before ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Shares of a stretch of the new text, 0 to 1; what is in neither is new. */
export type Origin = {
  /** Stood inside the old range. */
  readonly own: number;
  /** Stood elsewhere in the old text. */
  readonly other: number;
};

/** Tells how much of a range of the new text stood inside an old range and how much stood elsewhere. */
export function originOf(alignment: Alignment, now: TextRange, old: TextRange): Origin {
  const length = Math.max(1, now.end - now.start);
  let [own, other] = [0, 0];
  for (let index = firstRunReaching(alignment.all, now.start); index < alignment.all.length; index += 1) {
    const run = alignment.all[index];
    if (run === undefined || run.after >= now.end) break;
    const start = Math.max(now.start, run.after);
    const end = Math.min(now.end, run.after + run.length);
    if (end <= start) continue;
    const shift = run.before - run.after;
    const inside = Math.max(0, Math.min(end + shift, old.end) - Math.max(start + shift, old.start));
    own += inside;
    other += end - start - inside;
  }
  return { own: Math.min(1, own / length), other: Math.min(1, other / length) };
}

/** Runs may overlap a little in the new text, so the search starts a few runs early. */
function firstRunReaching(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle]?.after ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 8);
}
