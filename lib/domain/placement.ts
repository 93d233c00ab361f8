// What became of fragments in later texts of their source: placements, and what they mean for reading and counting.
import type {
  Anchor,
  AnchorState,
  Fragment,
  Id,
  PageAnchor,
  Placement,
  PlaceScores,
  TextQuote,
} from './records';

/** What a person decided about a placement. */
export type PlacementDecision = NonNullable<Placement['decision']>;

/** States that a person has to look at, worst first. */
export const doubtfulStates: readonly AnchorState[] = ['lost', 'unsure', 'changed'];

/** Tells whether a person has to look at a placement: it is in doubt and nobody has decided yet. */
export function isDoubtful(placement: Placement): boolean {
  return !placement.removed && placement.decision === null && doubtfulStates.includes(placement.state);
}

/** Tells whether a fragment was placed in another face of its article than the one it was made in. */
export function isElsewhere(placement: Placement, fragment: Fragment): boolean {
  return placement.sourceId !== fragment.sourceId;
}

/**
 * Gives the anchor by which a fragment stands in one face of its article (a source): as a person or a search placed it
 * there, else as it was made. `null` when it is not to be painted: in doubt, lost, gone, or made in another face.
 */
export function standingAnchor(
  fragment: Fragment,
  placements: readonly Placement[],
  sourceId: Id,
): Anchor | null {
  const placement = placementIn(placements, sourceId);
  if (placement === undefined) return fragment.sourceId === sourceId ? fragment.anchor : null;
  if (placement.decision === 'gone') return null;
  const isPlaced = placement.decision !== null || ['same', 'found', 'changed'].includes(placement.state);
  return isPlaced ? (placement.places[0]?.anchor ?? null) : null;
}

/**
 * Gives the anchor to look for in a face's new text: what a person accepted there, or how it was found in a face that
 * it was not made in; else the fragment's own.
 */
export function soughtAnchor(fragment: Fragment, placements: readonly Placement[], sourceId: Id): Anchor {
  const placement = placementIn(placements, sourceId);
  if (placement === undefined) return fragment.anchor;
  const isDecided = placement.decision === 'accepted' || placement.decision === 'reattached';
  const isPlaced = isDecided || isElsewhere(placement, fragment);
  return (isPlaced ? placement.places[0]?.anchor : undefined) ?? fragment.anchor;
}

/** Gives an anchor of another face as one to look for in a page: its words, and where they stood in their own text. */
export function carriedAnchor(anchor: Anchor): PageAnchor {
  const { quote, textHash = '', fold } = anchor;
  return { kind: 'page', quote, ranges: [], textHash, ...(fold === undefined ? {} : { fold }) };
}

/** Gives a fragment's placement in a face, if it has one. */
export function placementIn(placements: readonly Placement[], sourceId: Id): Placement | undefined {
  return placements.find((placement) => placement.sourceId === sourceId && !placement.removed);
}

/** Gives the words to cite: those a person accepted in the place of the first ones, else those that were coded. */
export function citedQuote(fragment: Fragment, placements: readonly Placement[]): TextQuote {
  const placement = placementIn(placements, fragment.sourceId);
  const isAccepted = placement?.decision === 'accepted' || placement?.decision === 'reattached';
  return (isAccepted ? placement.places[0]?.anchor.quote : undefined) ?? fragment.anchor.quote;
}

/** Gives scores with three decimals, as they are kept. */
export function roundedScores(scores: PlaceScores): PlaceScores {
  return {
    words: rounded(scores.words),
    before: scores.before === null ? null : rounded(scores.before),
    after: scores.after === null ? null : rounded(scores.after),
    inPlace: scores.inPlace,
    own: rounded(scores.own),
    other: rounded(scores.other),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
