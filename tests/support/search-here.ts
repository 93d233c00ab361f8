// Looking for fragments right where their page is. In a foreign page the background does it (`lib/reader/search-again`);
// tests and benches of the reader alone have none.
import { searchAgain } from '@/lib/reader/search-again';
import { runInSlices } from '@/lib/reader/slices';
import type { PageSearch } from '@/lib/reader/html/page-search';

/** Gives the search of a reader that looks for fragments itself. */
export function searchHere(kept: ReadonlyMap<string, string>): PageSearch {
  return (text, fragments) => runInSlices(searchAgain(text, fragments, kept));
}
