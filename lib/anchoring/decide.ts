// What may count as the passage: the limits as data, and the choice between candidates. The numbers were set on
// edited texts of our own and on the seeds 1 and 2 of the bench; every other seed is a test of them.
import type { PlaceScores, TextRange } from '@/lib/domain/records';

/** A place that may be the passage. */
export type Candidate = {
  /** Folded units of the document; two when something stands in between. */
  readonly parts: readonly TextRange[];
  /** Raw units of the document, where the fold says too little to lead back to them. */
  readonly raw?: TextRange;
  /** Every folded unit of the passage stands there, in order and in one piece. */
  readonly exact: boolean;
  readonly scores: PlaceScores;
};

/** One way to be accepted; what is left out is not asked for. */
type Rule = {
  readonly exact?: true;
  readonly inPlace?: true;
  readonly alone?: true;
  readonly units?: number;
  readonly words?: number;
  /** The worse and the better of the two surroundings. */
  readonly low?: number;
  readonly high?: number;
};

/** Short passages, below this many folded units, need more around them. */
const short = 24;

const rules: readonly Rule[] = [
  { exact: true, units: short },
  { exact: true, inPlace: true },
  { exact: true, high: 0.5 },
  { exact: true, alone: true, units: 10 },
  { words: 0.8, units: short, high: 0.3 },
  { words: 0.8, units: short, inPlace: true },
  { words: 0.9, units: 2 * short },
  { words: 0.7, units: short, high: 0.6 },
  { words: 0.48, units: short, low: 0.6 },
  { words: 0.62, low: 0.5, high: 0.7 },
  { words: 0.4, inPlace: true, low: 0.85 },
];

/** Candidates nearer to each other than this cannot be told apart. */
const margin = 0.05;

/** The best candidates: one is sure, two or more are in doubt, none is lost. Best first. */
export function choose(candidates: readonly Candidate[], units: number): readonly Candidate[] {
  const possible = candidates.filter((each) => !isAnotherPassage(each.scores));
  // The same place may have been come upon in more than one way.
  const exactStarts = possible.filter(({ exact }) => exact).map(({ parts }) => parts[0]?.start);
  const alone = new Set(exactStarts).size === 1;
  const accepted = possible
    .filter((each) => rules.some((rule) => meets({ each, units, alone }, rule)))
    .sort((one, other) => merit(other.scores) - merit(one.scores));
  const best = accepted[0];
  if (best === undefined) return [];
  const rivals = accepted
    .slice(1)
    .filter((each) => merit(best.scores) - merit(each.scores) < margin && isApart(each, best));
  return [best, ...rivals];
}

/** Something that stood elsewhere in the old text is not this passage, however alike they are. */
function isAnotherPassage({ own, other }: PlaceScores): boolean {
  return other >= 0.5 && other > own;
}

function meets(one: { each: Candidate; units: number; alone: boolean }, rule: Rule): boolean {
  const { scores, exact } = one.each;
  const [low, high] = surroundings(scores);
  return (
    (rule.exact !== true || exact) &&
    (rule.inPlace !== true || scores.inPlace) &&
    (rule.alone !== true || one.alone) &&
    one.units >= (rule.units ?? 0) &&
    scores.words >= (rule.words ?? 0) &&
    low >= (rule.low ?? 0) &&
    high >= (rule.high ?? 0)
  );
}

/** What one side alone is worth as the worse of two. */
const oneSide = 0.75;

/** The worse and the better likeness of what stands around; with only one side kept, the worse is less than it. */
export function surroundings({ before, after }: PlaceScores): readonly [number, number] {
  if (before !== null && after !== null) return [Math.min(before, after), Math.max(before, after)];
  const known = before ?? after ?? 0;
  return [known * oneSide, known];
}

/** One number to compare places by, 0 to 1. */
export function merit(scores: PlaceScores): number {
  const [low, high] = surroundings(scores);
  return 0.4 * scores.words + 0.2 * (low + high) + (scores.inPlace ? 0.12 : 0) + 0.08 * scores.own;
}

function isApart(one: Candidate, other: Candidate): boolean {
  const [a, b] = [outer(one.parts), outer(other.parts)];
  return a.end <= b.start || b.end <= a.start;
}

/** From the start of the first part to the end of the last. */
export function outer(parts: readonly TextRange[]): TextRange {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}
