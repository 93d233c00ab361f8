// Looking for fragments right where their page is, as in a kept copy. In a foreign page the background does it
// (`lib/reader/search-again`).
import { searchAgain } from '@/lib/reader/search-again';
import type { SoughtFragment } from '@/lib/reader/sought-fragment';
import { foundIn, inOrder, placeOwn, type FoundFragment } from './page-search';
import type { PageText } from './page-text';

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
