// Where the fragments of a page stand: those that were made in its very words are known by their offsets, for the
// others a search is asked. Tells what became of them in the words of the protocol.
import type { Outcome } from '@/lib/anchoring/outcome';
import { inSameText } from '@/lib/anchoring/same-text';
import type { Id, Place, Placement, TextRange } from '@/lib/domain/records';
import { quoteOf, type SoughtFragment } from '@/lib/reader/sought-fragment';
import type { PageText } from './page-text';

/** What became of one: ranges of raw units, and what is recorded of it. */
export type FoundFragment = Pick<Placement, 'state' | 'places' | 'stood'> & {
  readonly id: Id;
  /** Where it is painted: none when it is in doubt or lost. */
  readonly ranges: readonly TextRange[];
};

/** Looks for fragments in a text; `null` when it cannot be done now, and what is left out is not known either. */
export type PageSearch = (
  text: PageText,
  fragments: readonly SoughtFragment[],
) => Promise<readonly Outcome[] | null>;

/** What is known of fragments without looking for them, and those that are to be looked for. */
export type OwnPlaces = { readonly found: FoundFragment[]; readonly open: SoughtFragment[] };

/** Units of text that are shown of the place at which a lost passage stood. */
const shownAround = 80;

/** Places the fragments that were made in this very text, in steps between which other work may get in. */
export function* placeOwn(
  text: PageText,
  fragments: readonly SoughtFragment[],
): Generator<undefined, OwnPlaces> {
  const own: OwnPlaces = { found: [], open: [] };
  yield* text.prepareInSteps();
  for (const fragment of fragments) {
    yield;
    const found = ownPlace(text, fragment);
    if (found === null) own.open.push(fragment);
    else own.found.push(found);
  }
  // What is found is drawn at once, which is to begin a slice of its own.
  yield;
  return own;
}

function ownPlace(text: PageText, fragment: SoughtFragment): FoundFragment | null {
  const { id, anchor } = fragment;
  if (text.reads(anchor)) return { id, state: 'same', ranges: anchor.ranges, places: [], stood: null };
  // The same words, though spaced otherwise.
  const outcome = anchor.textHash === text.hash ? inSameText(text.folded, quoteOf(fragment)) : null;
  return outcome === null ? null : asFound(text, outcome);
}

/** Gives outcomes as they are painted and recorded, in steps. */
export function* foundIn(
  text: PageText,
  outcomes: readonly Outcome[],
): Generator<undefined, FoundFragment[]> {
  const found: FoundFragment[] = [];
  for (const outcome of outcomes) {
    yield;
    found.push(asFound(text, outcome));
  }
  return found;
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

/** Gives what was found in the order in which it was sought. */
export function inOrder(
  sought: readonly SoughtFragment[],
  found: readonly FoundFragment[],
): readonly FoundFragment[] {
  const byId = new Map(found.map((each) => [each.id, each]));
  return sought.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Tells whether the same passages are looked for; the borders of a fragment can be moved. */
export function isSameSearch(known: readonly SoughtFragment[], sought: readonly SoughtFragment[]): boolean {
  return known.length === sought.length && known.every((each, at) => placeOf(each) === placeOf(sought[at]));
}

/** Ranges of one text say which words are meant. */
function placeOf(sought: SoughtFragment | undefined): string {
  return JSON.stringify([sought?.id, sought?.anchor.textHash, sought?.anchor.ranges]);
}

function around(text: string, at: number): NonNullable<Placement['stood']> {
  return {
    before: text.slice(Math.max(0, at - shownAround), at),
    after: text.slice(at, at + shownAround),
  };
}
