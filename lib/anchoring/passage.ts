// A quote prepared to be found again: its folded words, what stood around it, where it stood and where it must be.
import type { TextQuote, TextRange } from '@/lib/domain/records';
import type { Alignment } from './align';
import { bestMatch, preparePattern, type Pattern } from './approximate';
import { standsAt } from './find-all';
import { foldText, type FoldedText, type FoldedUnits } from './fold';
import { originOf, project, type Projection } from './project';
import type { Candidate } from './decide';

/** One quote to find again. */
export type KeptQuote = {
  readonly id: string;
  readonly quote: TextQuote;
  /** Its folded units in the text it was taken from; `null` when only its words are known. */
  readonly fold: TextRange | null;
};

/** A quote while it is looked for. */
export type Passage = {
  readonly kept: KeptQuote;
  readonly quote: FoldedText;
  readonly units: Uint16Array;
  readonly before: Surroundings | null;
  readonly after: Surroundings | null;
};

/** What stood on one side; its pattern is made when it is first compared, which for most passages is never. */
class Surroundings {
  #pattern: Pattern | null = null;

  constructor(
    readonly units: Uint16Array,
    private readonly isBefore: boolean,
  ) {}

  get pattern(): Pattern {
    this.#pattern ??= preparePattern(this.units, this.isBefore);
    return this.#pattern;
  }
}

/** Folded units of surroundings that are compared. */
const around = 64;

/** Prepares a quote; its surroundings come from the old text where that was kept, else from the quote itself. */
export function preparePassage(kept: KeptQuote, old: FoldedUnits | null): Passage {
  const quote = foldText(kept.quote.exact);
  const [before, after] = surroundingsOf(kept, old);
  return {
    kept,
    quote,
    units: quote.units,
    before: before.length === 0 ? null : new Surroundings(before, true),
    after: after.length === 0 ? null : new Surroundings(after, false),
  };
}

function surroundingsOf(kept: KeptQuote, old: FoldedUnits | null): readonly [Uint16Array, Uint16Array] {
  if (old === null || kept.fold === null) {
    return [foldText(kept.quote.prefix).units, foldText(kept.quote.suffix).units];
  }
  const { start, end } = kept.fold;
  return [old.units.subarray(Math.max(0, start - around), start), old.units.subarray(end, end + around)];
}

/** The document as all passages see it. */
export type Ground = { readonly document: FoldedText; readonly alignment: Alignment | null };

/** Where a passage must lie, when its old place and something around it are known. */
export function placeOf(ground: Ground, passage: Passage): Projection | null {
  // Without anything that stands in both texts, everywhere would be in place.
  if (ground.alignment === null || ground.alignment.kept.length === 0) return null;
  if (passage.kept.fold === null) return null;
  return project(ground.alignment, passage.kept.fold, ground.document.units.length);
}

/** A projected place is only worth something when it is not much wider than the passage. */
export function isNarrow(place: Projection, length: number): boolean {
  return place.end - place.start <= 3 * length + 600;
}

/** Folded units by which a match may stick out of the place where it must lie. */
const slack = 40;

/** Gives the scores of a place; `words` is known to the caller. */
export function weigh(
  ground: Ground,
  passage: Passage,
  found: { parts: readonly TextRange[]; words: number; exact: boolean; place: Projection | null },
): Candidate {
  const { parts, words, exact, place } = found;
  const range = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  const { alignment, document } = ground;
  const { fold } = passage.kept;
  const origins =
    alignment === null || fold === null
      ? []
      : parts.map((part) => ({
          ...originOf(alignment, withNeighbours(part), withNeighbours(fold)),
          length: Math.max(1, part.end - part.start),
        }));
  const length = origins.reduce((sum, origin) => sum + origin.length, 0);
  return {
    parts,
    exact,
    scores: {
      words,
      before: likeness(document.units, passage.before, { at: range.start, step: -1 }),
      after: likeness(document.units, passage.after, { at: range.end, step: 1 }),
      inPlace: place !== null && isNarrow(place, passage.units.length) && isWithin(range, place),
      own: origins.reduce((sum, { own, length: units }) => sum + (own * units) / length, 0),
      other: origins.reduce((sum, { other, length: units }) => sum + (other * units) / length, 0),
    },
  };
}

/** Signs that the fold leaves out stand between two units, which then tell where they came from. */
function withNeighbours({ start, end }: TextRange): TextRange {
  return end > start ? { start, end } : { start: Math.max(0, start - 1), end: end + 1 };
}

function isWithin(range: TextRange, place: Projection): boolean {
  return range.start >= place.start - slack && range.end <= place.end + slack;
}

/** How much of the surroundings stands right there: 1 for all of it, 0 for nothing; `null` when none is known. */
function likeness(
  text: Uint16Array,
  surroundings: Surroundings | null,
  { at, step }: { at: number; step: 1 | -1 },
): number | null {
  if (surroundings === null) return null;
  const { units } = surroundings;
  if (standsAt(text, step === 1 ? at : at - units.length, units)) return 1;
  const room = step === 1 ? text.length - at : at;
  const walked = Math.min(room, Math.ceil(units.length * 1.25));
  const { errors } = bestMatch(text, surroundings.pattern, { from: at, units: walked, step, anchored: true });
  return 1 - errors / units.length;
}
