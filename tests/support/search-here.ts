// Looking for fragments right where their page is. In a foreign page the background does it (`lib/reader/search-again`);
// tests and benches of the reader alone have none.
import type { SoughtFragment } from '@/lib/reader/sought-fragment';
import { searchAgain } from '@/lib/reader/search-again';
import { runInSlices } from '@/lib/reader/slices';
import {
  foundIn,
  inOrder,
  placeOwn,
  type FoundFragment,
  type PageSearch,
} from '@/lib/reader/html/page-search';
import type { PageText } from '@/lib/reader/html/page-text';

/** Finds fragments again, in steps between which other work may get in; `kept` as in `searchAgain`. */
export function* searchPage(
  text: PageText,
  fragments: readonly SoughtFragment[],
  kept: ReadonlyMap<string, string>,
): Generator<undefined, readonly FoundFragment[]> {
  const own = yield* placeOwn(text, fragments);
  const found = yield* foundIn(text, yield* searchAgain(text, own.open, kept));
  return inOrder(fragments, [...own.found, ...found]);
}

/** Gives the search of a reader that looks for fragments itself. */
export function searchHere(kept: ReadonlyMap<string, string>): PageSearch {
  return (text, fragments) => runInSlices(searchAgain(text, fragments, kept));
}
