// Looks for fragments of a page in its text, each group with the kept text that it was made in. Without a DOM: it runs
// wherever there is time for it, for a web page in the background.
import { textHash } from '@/lib/anchoring/describe';
import { foldText, unitsOfText, type FoldedText, type FoldedUnits } from '@/lib/anchoring/fold';
import type { Outcome } from '@/lib/anchoring/outcome';
import { reanchorInSteps } from '@/lib/anchoring/reanchor';
import { runInSlices } from './slices';
import { quoteOf, type SoughtFragment } from './sought-fragment';

/** The text of a page as it is now. */
export type SearchedText = { readonly folded: FoldedText; readonly hash: string };

/**
 * Finds fragments again, in steps between which other work may get in; in no order. `kept` has the folded texts in
 * which fragments were made, by their hash.
 */
export function* searchAgain(
  text: SearchedText,
  fragments: readonly SoughtFragment[],
  kept: ReadonlyMap<string, string>,
): Generator<undefined, Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const hash of new Set(fragments.map(({ anchor }) => anchor.textHash))) {
    yield;
    const group = fragments.filter(({ anchor }) => anchor.textHash === hash);
    outcomes.push(...(yield* reanchorInSteps(text.folded, group.map(quoteOf), madeIn(text, hash, kept))));
  }
  return outcomes;
}

/** The text that fragments were made in: this very one, though spaced otherwise, or a kept one. */
function madeIn(text: SearchedText, hash: string, kept: ReadonlyMap<string, string>): FoldedUnits | null {
  if (hash === text.hash) return text.folded;
  const folded = kept.get(hash);
  return folded === undefined ? null : { text: folded, units: unitsOfText(folded) };
}

/** Where fragments are looked for. */
export type Search = {
  /** The page's text as it is now. */
  readonly raw: string;
  readonly fragments: readonly SoughtFragment[];
  /** Gives a kept text, folded, by its hash; `null` when it was not kept. */
  readonly textOf: (textHash: string) => Promise<string | null>;
};

/** Finds fragments again in short slices; `null` when `isStale` says that nobody waits for it any more. */
export async function findAgain(
  { raw, fragments, textOf }: Search,
  isStale: () => boolean,
): Promise<readonly Outcome[] | null> {
  const folded = foldText(raw);
  const text = { folded, hash: textHash(folded) };
  const kept = new Map<string, string>();
  for (const hash of new Set(fragments.map(({ anchor }) => anchor.textHash))) {
    const made = hash === text.hash ? null : await textOf(hash);
    if (made !== null) kept.set(hash, made);
  }
  return isStale() ? null : runInSlices(searchAgain(text, fragments, kept), isStale);
}
