// The reader in front, for views that stand outside of it.
import { isInFront } from '@/components/reader/active-reader';
import type { Margin } from './margin.svelte';
import type { Pointing } from './pointing.svelte';
import type { ReaderPlaces } from './reader-places';

/** What views beside a reader need of it. */
export type FrontReader = {
  readonly margin: Margin;
  readonly places: ReaderPlaces;
  readonly pointing: Pointing;
};

let front: FrontReader | null = $state.raw(null);

/** Gives the reader in front; reactive, `null` when none is. */
export function frontReader(): FrontReader | null {
  return front !== null && isInFront(front.margin.desk) ? front : null;
}

/** Makes a reader the one in front. Gives what ends that, unless another has come to the front since. */
export function putInFront(reader: FrontReader): () => void {
  front = reader;
  return () => {
    if (front === reader) front = null;
  };
}
