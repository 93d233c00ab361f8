// The borders of passages, whatever the text is that they stand in.
import type { Anchor, Id } from '@/lib/domain/records';
import type { Side } from '@/lib/reader/resize-range';

/** A border and where it goes: a word further on (1) or back (-1). */
export type BorderMove = { readonly side: Side; readonly step: 1 | -1 };

/** A passage with its new borders, and the text that they stand in. */
export type MovedBorder = { readonly anchor: Anchor; readonly textHash: string };

/** Moves borders in the text that a reader shows. */
export type Borders = {
  /** Gives where a fragment is shown; `null` when it is not. */
  readonly anchorOf: (fragmentId: Id) => Anchor | null;
  /** Gives a fragment that is shown with one border moved; `null` when it cannot move there. */
  readonly moved: (fragmentId: Id, move: BorderMove) => Promise<MovedBorder | null>;
};
