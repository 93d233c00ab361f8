// Whether two anchors mark the same passage of one article, though each was made in another of its faces.
import { anchorKey } from './anchor-key';
import { standingAnchor } from './placement';
import type { Anchor, Fragment, Id, Placement } from './records';

/** Letters around a passage that tell one place of the same words from another. */
const around = 12;
/** Letters from which on words say enough by themselves. */
const enough = 20;

/** A fragment with its places in the faces of its article. */
type PlacedFragment = { readonly fragment: Fragment; readonly placements: readonly Placement[] };

/** Gives the fragment of the article that marks a passage of one face; `undefined` when none does. */
export function fragmentOn<F extends PlacedFragment>(
  fragments: readonly F[],
  anchor: Anchor,
  sourceId: Id,
): F | undefined {
  const key = anchorKey(anchor);
  const same = fragments.find(({ fragment }) => anchorKey(fragment.anchor) === key);
  return same ?? fragments.find((each) => standsOn(each, anchor, sourceId));
}

/** A fragment of this very face is another passage unless it is exactly the same one. */
function standsOn({ fragment, placements }: PlacedFragment, anchor: Anchor, sourceId: Id): boolean {
  if (fragment.sourceId === sourceId) return false;
  const placed = standingAnchor(fragment, placements, sourceId);
  if (placed !== null) return anchorKey(placed) === anchorKey(anchor) || isSamePassage(placed, anchor);
  return isSamePassage(fragment.anchor, anchor);
}

/** Tells whether two passages have the same words, and nothing around them says that they stand apart. */
export function isSamePassage({ quote: one }: Anchor, { quote: other }: Anchor): boolean {
  const words = lettersOf(one.exact);
  if (words === '' || words !== lettersOf(other.exact)) return false;
  const before = agreement(lettersOf(one.prefix), lettersOf(other.prefix), 'end');
  const after = agreement(lettersOf(one.suffix), lettersOf(other.suffix), 'start');
  if (before === true || after === true) return true;
  return before === null && after === null && words.length >= enough;
}

/** `null` when one side is not known: a passage may begin or end its block. */
function agreement(one: string, other: string, from: 'start' | 'end'): boolean | null {
  const length = Math.min(one.length, other.length, around);
  if (length === 0) return null;
  return from === 'end'
    ? one.slice(-length) === other.slice(-length)
    : one.slice(0, length) === other.slice(0, length);
}

/** Gives the letters of a text alone: case, ligatures, hyphens and spaces differ from face to face. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
