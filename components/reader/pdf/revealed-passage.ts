import type { CodedFragment } from '@/lib/domain/drafts';
import type { Anchor, Id } from '@/lib/domain/records';

/** A passage to go to, and the fragment that it is of. */
export type RevealedPassage = { readonly fragmentId: Id; readonly anchor: Anchor };

/**
 * Gives the passage that an editor was asked to go to: by a fragment's id, or by a place where one may stand, which
 * is a placement's id and a number from 0 (`id/1`). `null` while there is none.
 */
export function revealedPassage(
  fragments: readonly CodedFragment[],
  reveal: string | undefined,
): RevealedPassage | null {
  const [id, place] = reveal?.split('/') ?? [];
  for (const { fragment, placements } of fragments) {
    if (place === undefined && fragment.id === id) return { fragmentId: id, anchor: fragment.anchor };
    const anchor = placements.find((placement) => placement.id === id)?.places[Number(place)]?.anchor;
    if (anchor !== undefined) return { fragmentId: fragment.id, anchor };
  }
  return null;
}
