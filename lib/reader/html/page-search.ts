// Looks for all fragments of a page in its text at once, with the kept texts they were made in, and tells what became
// of them in the words of the protocol.
import { foldText, unitsOfText, type FoldedUnits } from '@/lib/anchoring/fold';
import type { KeptQuote } from '@/lib/anchoring/passage';
import { reanchorInSteps, type Outcome } from '@/lib/anchoring/reanchor';
import type { Id, PageAnchor, Place, Placement, TextRange } from '@/lib/domain/records';
import type { PageText } from './page-text';

/** A fragment to look for; without ranges one of another face, of which only the words and their own text are known. */
export type SoughtFragment = { readonly id: Id; readonly anchor: PageAnchor };

/** What became of one: ranges of raw units, and what is recorded of it. */
export type FoundFragment = Pick<Placement, 'state' | 'places' | 'stood'> & {
  readonly id: Id;
  /** Where it is painted: none when it is in doubt or lost. */
  readonly ranges: readonly TextRange[];
};

/** Units of text that are shown of the place at which a lost passage stood. */
const shownAround = 80;

/**
 * Finds fragments again, in steps between which other work may get in. `kept` has the folded texts in which fragments
 * were made, by their hash. Those that stand in this very text are not looked for.
 */
export function* searchPage(
  text: PageText,
  fragments: readonly SoughtFragment[],
  kept: ReadonlyMap<string, string>,
): Generator<undefined, FoundFragment[]> {
  const found = new Map<Id, FoundFragment>();
  const byText = new Map<string, SoughtFragment[]>();
  yield* text.prepareInSteps();
  for (const fragment of fragments) {
    yield;
    if (text.reads(fragment.anchor)) found.set(fragment.id, asStored(fragment));
    else byText.set(fragment.anchor.textHash, [...(byText.get(fragment.anchor.textHash) ?? []), fragment]);
  }
  for (const [hash, group] of byText) {
    yield;
    const outcomes = yield* reanchorInSteps(text.folded, group.map(quoteOf), madeIn(text, hash, kept));
    for (const outcome of outcomes) found.set(outcome.id, asFound(text, outcome));
  }
  // What is found is drawn at once, which is to begin a slice of its own.
  yield;
  return fragments.flatMap(({ id }) => found.get(id) ?? []);
}

/** Tells whether the same passages are looked for; the borders of a fragment can be moved. */
export function isSameSearch(known: readonly SoughtFragment[], sought: readonly SoughtFragment[]): boolean {
  return (
    known.length === sought.length &&
    known.every(({ id, anchor }, at) => id === sought[at]?.id && isSameAnchor(anchor, sought[at].anchor))
  );
}

/** Ranges of one text say which words are meant. */
function isSameAnchor(one: PageAnchor, other: PageAnchor): boolean {
  const isSameRange = ({ start, end }: TextRange, at: number): boolean =>
    start === other.ranges[at]?.start && end === other.ranges[at].end;
  return (
    one.textHash === other.textHash &&
    one.ranges.length === other.ranges.length &&
    one.ranges.every(isSameRange)
  );
}

/** The text that fragments were made in: this very one, though spaced otherwise, or a kept one. */
function madeIn(text: PageText, hash: string, kept: ReadonlyMap<string, string>): FoldedUnits | null {
  if (hash === text.hash) return text.folded;
  const folded = kept.get(hash);
  return folded === undefined ? null : { text: folded, units: unitsOfText(folded) };
}

function quoteOf({ id, anchor }: SoughtFragment): KeptQuote {
  const { quote, fold } = anchor;
  // A passage in parts is looked for by its words; its hull would take in what stands between them.
  return { id, quote, fold: fold !== undefined && isWhole(anchor, fold) ? fold : null };
}

/** Of a passage of another face only the length tells whether something stood in between. */
function isWhole({ ranges, quote }: PageAnchor, fold: TextRange): boolean {
  if (ranges.length > 0) return ranges.length === 1;
  return fold.end - fold.start === foldText(quote.exact).text.length;
}

function asStored({ id, anchor }: SoughtFragment): FoundFragment {
  return { id, state: 'same', ranges: anchor.ranges, places: [], stood: null };
}

function asFound(text: PageText, { id, state, places, stood }: Outcome): FoundFragment {
  const described = places.map(({ ranges, scores }): Place => ({ anchor: text.anchorAt(ranges), scores }));
  const isSure = state === 'same' || state === 'found' || state === 'changed';
  return {
    ...{ id, state, places: described },
    ranges: isSure ? (places[0]?.ranges ?? []) : [],
    stood: state === 'lost' && stood !== null ? around(text.index.text, stood) : null,
  };
}

function around(text: string, at: number): NonNullable<Placement['stood']> {
  return {
    before: text.slice(Math.max(0, at - shownAround), at),
    after: text.slice(at, at + shownAround),
  };
}
