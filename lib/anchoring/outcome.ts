import type { AnchorState, PlaceScores, TextRange } from '@/lib/domain/records';

/** A place with its scores. */
export type FoundPlace = {
  /** Raw UTF-16 units; two when something stands in between. */
  readonly ranges: readonly TextRange[];
  readonly scores: PlaceScores;
};

/** What became of one quote. */
export type Outcome = {
  readonly id: string;
  readonly state: AnchorState;
  /** Best first; none when it is lost, more than one when it is unsure. */
  readonly places: readonly FoundPlace[];
  /** Raw offset at which it stood or would stand; `null` when nothing is known of that. */
  readonly stood: number | null;
};
