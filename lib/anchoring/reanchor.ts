// All quotes of one document found again in one go: same text, then where the old text lies in the new one, then exact,
// then by pieces, then in two parts; a table decides. Nothing is moved in silence: every outcome carries its scores.
import type { AnchorState, TextRange } from '@/lib/domain/records';
import { align, type Alignment } from './align';
import { choose, outer, surroundings, type Candidate } from './decide';
import { trimRange } from './describe';
import { keepsBorders, rawWithEdges, snapToWords } from './edges';
import { findAll } from './find-all';
import { rawRange, type FoldedText, type FoldedUnits } from './fold';
import { indexGrams, type GramIndex } from './gram-index';
import { heaviestChain } from './heaviest-chain';
import { likelyPlaces, lookAround, lookInPlace, lookInterrupted } from './look';
import type { Outcome } from './outcome';
import { placeOf, preparePassage, weigh, type Ground, type KeptQuote, type Passage } from './passage';
import type { Projection } from './project';
import { isTooShortToFold, rawCandidates } from './raw-match';
import { inSameText } from './same-text';

/**
 * Finds all quotes of one document again. `before` is the text they were taken from, folded, when it was kept: with it
 * a lookalike that was always there is told apart from the passage itself. Outcomes come in the order of the quotes.
 */
export function reanchorAll(
  document: FoldedText,
  quotes: readonly KeptQuote[],
  before: FoldedUnits | null,
): Outcome[] {
  const steps = reanchorInSteps(document, quotes, before);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/**
 * The same in steps, for where other work must get in between: on 650,000 units the longest step takes about as long
 * as folding the text, and one for a quote well under a millisecond.
 */
export function* reanchorInSteps(
  document: FoldedText,
  quotes: readonly KeptQuote[],
  before: FoldedUnits | null,
): Generator<undefined, Outcome[]> {
  const unchanged = before !== null && before.text === document.text;
  const known = new Map(unchanged ? quotes.map((kept) => [kept, inSameText(document, kept)]) : []);
  const sought = quotes.filter((kept) => (known.get(kept) ?? null) === null);
  const passages = new Map(sought.map((kept) => [kept, preparePassage(kept, before)]));
  yield;
  const alignment = before === null || sought.length === 0 ? null : align(before.units, document.units);
  yield;
  const search = new Search({ document, alignment }, [...passages.values()]);
  const outcomes: Outcome[] = [];
  for (const kept of quotes) {
    yield;
    const passage = passages.get(kept);
    const outcome = passage === undefined ? known.get(kept) : search.outcomeOf(passage);
    if (outcome !== undefined && outcome !== null) outcomes.push(unchanged ? asSame(outcome) : outcome);
  }
  return outcomes;
}

/** In an unchanged text a quote that is found is in its own place. */
function asSame(outcome: Outcome): Outcome {
  return outcome.state === 'found' ? { ...outcome, state: 'same' } : outcome;
}

/** Folded units under which words say too little without their borders. */
const shortWord = 12;
/** Folded units under which a quote is not looked for in pieces. */
const shortestInPieces = 12;

/** Share of a passage that may differ without anything else standing inside it. */
const misprints = 0.05;

/** What all quotes of a document share while they are looked for. */
class Search {
  readonly #ground: Ground;
  readonly #exact: ReadonlyMap<Passage, readonly number[]>;
  #grams: GramIndex | null = null;

  constructor({ document, alignment }: Ground, passages: readonly Passage[]) {
    const open = passages.filter(
      (passage) => !isTooShortToFold(passage) && !standsInPlace({ document, alignment }, passage),
    );
    const places = findAll(
      document.units,
      open.map(({ units }) => units),
      (index, start) => isWholeEnough(document, open[index], start),
    );
    this.#exact = new Map(open.map((passage, index) => [passage, places[index] ?? []]));
    this.#ground = { document, alignment: alignment ?? fixedPoints(this.#exact) };
  }

  outcomeOf(passage: Passage): Outcome {
    const { document } = this.#ground;
    const place = placeOf(this.#ground, passage);
    const chosen = choose(this.#candidates(passage, place), passage.units.length);
    return {
      id: passage.kept.id,
      state: stateOf(chosen),
      places: chosen.map((each) => ({ ranges: rawParts(document, passage, each), scores: each.scores })),
      stood: rawStart(document, chosen[0], place),
    };
  }

  #candidates(passage: Passage, place: Projection | null): readonly Candidate[] {
    if (isTooShortToFold(passage)) return rawCandidates(this.#ground, passage, place);
    const found = [...this.#inPlace(passage, place), ...this.#exactPlaces(passage, place)];
    const units = passage.units.length;
    const best = choose(found, units)[0];
    if (best !== undefined && isSettled(best, place)) return found;
    if (units < shortestInPieces) return found;
    this.#grams ??= indexGrams(this.#ground.document.units);
    const starts = likelyPlaces(this.#grams, passage);
    found.push(...lookAround(this.#ground, passage, { starts, place }));
    if (hasNoRoomInside(choose(found, units)[0], units)) return found;
    const interrupted = lookInterrupted(this.#ground, passage, { starts, place });
    return interrupted === null ? found : [...found, interrupted];
  }

  #inPlace(passage: Passage, place: Projection | null): Candidate[] {
    const candidate = place === null ? null : lookInPlace(this.#ground, passage, place);
    return candidate === null ? [] : [candidate];
  }

  #exactPlaces(passage: Passage, place: Projection | null): Candidate[] {
    const length = passage.units.length;
    return (this.#exact.get(passage) ?? []).map((start) => {
      const parts = [{ start, end: start + length }];
      return weigh(this.#ground, passage, { parts, words: 1, exact: true, place });
    });
  }
}

/** Every unit stands, in one piece, where the rest of the text says that it must. */
function standsInPlace(ground: Ground, passage: Passage): boolean {
  const place = placeOf(ground, passage);
  const length = passage.units.length;
  return place !== null && place.kept === length && place.end - place.start === length;
}

/** Nothing that is found elsewhere could be better: every word, or the words between two borders that still stand. */
function isSettled({ exact, scores }: Candidate, place: Projection | null): boolean {
  const [low, high] = surroundings(scores);
  if (exact) return high >= 0.5 || place === null;
  const bordersStand = place !== null && place.startHeld && place.endHeld;
  return scores.inPlace && low >= 0.5 && (bordersStand || scores.words >= 0.7);
}

/** So few errors are misprints; more may be a footnote or a figure whose letters happen to agree with some words. */
function hasNoRoomInside(best: Candidate | undefined, units: number): boolean {
  return best !== undefined && (1 - best.scores.words) * units <= Math.max(2, misprints * units);
}

/** Without the old text, quotes that stand once and in full are what the places of the others are measured from. */
function fixedPoints(exact: ReadonlyMap<Passage, readonly number[]>): Alignment {
  const runs = [...exact].flatMap(([{ kept, units }, places]) => {
    const [after] = places;
    if (kept.fold === null || after === undefined || places.length > 1) return [];
    return [{ before: kept.fold.start, after, length: units.length }];
  });
  runs.sort((one, other) => one.before - other.before);
  const kept = heaviestChain(runs);
  return { kept, all: kept };
}

function stateOf(chosen: readonly Candidate[]): AnchorState {
  const [best] = chosen;
  if (best === undefined) return 'lost';
  if (chosen.length > 1) return 'unsure';
  return best.exact ? 'found' : 'changed';
}

function rawParts(document: FoldedText, { quote }: Passage, { parts, exact, raw }: Candidate): TextRange[] {
  if (raw !== undefined) return [raw];
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    const range = rawWithEdges(document, only, quote.raw);
    return [exact ? range : trimRange(document.raw, snapToWords(document.raw, range))];
  }
  // Signs at its ends belong to the passage as a whole, none to where it is interrupted.
  const whole = rawWithEdges(document, outer(parts), quote.raw);
  return parts.map((part, index) => ({
    start: index === 0 ? whole.start : (document.starts[part.start] ?? 0),
    end: index === parts.length - 1 ? whole.end : (document.ends[part.end - 1] ?? 0),
  }));
}

function rawStart(
  document: FoldedText,
  best: Candidate | undefined,
  place: Projection | null,
): number | null {
  if (best?.raw !== undefined) return best.raw.start;
  const at = best === undefined ? (place?.start ?? null) : outer(best.parts).start;
  return at === null ? null : (document.starts[at] ?? document.raw.length);
}

function isWholeEnough(document: FoldedText, passage: Passage | undefined, start: number): boolean {
  if (passage === undefined || passage.units.length >= shortWord) return true;
  const range = rawRange(document, { start, end: start + passage.units.length });
  return keepsBorders(document.raw, range, passage.kept.quote);
}
