// Where fragments stand in a page that may change while they are being looked for.
import type { TextRange } from '@/lib/domain/records';
import { runInSlices } from '@/lib/reader/slices';
import type { SoughtFragment } from '@/lib/reader/sought-fragment';
import { foundIn, inOrder, isSameSearch, placeOwn, type FoundFragment, type PageSearch } from './page-search';
import type { PageText } from './page-text';

/** What was last looked for, in what text, and what came of it. */
type Searched = {
  readonly text: string;
  readonly sought: readonly SoughtFragment[];
  readonly found: readonly FoundFragment[];
};

/** Times that a page which changes meanwhile is searched again before the places of its former text must do. */
const mostSearches = 3;

/** The places of a page's fragments, looked for only when the page or they are other ones. */
export class PagePlaces {
  #searched: Searched | null = null;

  /** @param current gives the page's text as it is now */
  constructor(
    private readonly current: () => PageText,
    private readonly search: PageSearch,
  ) {}

  /**
   * Finds fragments in the page as it is now; those of which nothing could be learned are left out. `null` when
   * `isStale` says meanwhile that nobody wants to know any more.
   */
  async find(
    sought: readonly SoughtFragment[],
    isStale: () => boolean,
  ): Promise<readonly FoundFragment[] | null> {
    let last: Searched | null = null;
    for (let times = 0; times < mostSearches; times += 1) {
      const page = this.current();
      // A page that was built anew with the same words has its passages in the same places.
      last = this.#known(page, sought) ?? (await this.#look(page, sought, isStale));
      if (last === null) return null;
      if (last.text === this.current().index.text) return last.found;
    }
    return last === null ? [] : carried(last, this.current().index.text);
  }

  #known(page: PageText, sought: readonly SoughtFragment[]): Searched | null {
    const known = this.#searched;
    return known?.text === page.index.text && isSameSearch(known.sought, sought) ? known : null;
  }

  async #look(
    page: PageText,
    sought: readonly SoughtFragment[],
    isStale: () => boolean,
  ): Promise<Searched | null> {
    const own = await runInSlices(placeOwn(page, sought), isStale);
    if (own === null) return null;
    const { text } = page.index;
    const outcomes = own.open.length === 0 ? [] : await this.search(page, own.open);
    if (isStale()) return null;
    const found = await runInSlices(foundIn(page, outcomes ?? []), isStale);
    if (found === null) return null;
    const searched = { text, sought, found: inOrder(sought, [...own.found, ...found]) };
    // What was not answered is asked again.
    if (outcomes !== null) this.#searched = searched;
    return searched;
  }
}

/** On a page that never rests: what stands before and behind everything that changed is where it was. */
function carried({ text, found }: Searched, now: string): readonly FoundFragment[] {
  const most = Math.min(text.length, now.length);
  let before = 0;
  while (before < most && text.charAt(before) === now.charAt(before)) before += 1;
  let after = 0;
  while (after < most - before && text.at(-1 - after) === now.at(-1 - after)) after += 1;
  const shift = now.length - text.length;
  const moved = ({ start, end }: TextRange): TextRange[] => {
    if (end <= before) return [{ start, end }];
    return start >= text.length - after ? [{ start: start + shift, end: end + shift }] : [];
  };
  return found.flatMap((each) => {
    const ranges = each.ranges.flatMap(moved);
    return ranges.length === each.ranges.length ? [{ ...each, ranges }] : [];
  });
}
