import type { Id, PageAnchor } from '@/lib/domain/records';
import type { PageFragment } from '@/lib/messaging/protocol';
import type { StoredPage } from './stored-page';

/** Gives a fragment of the page as it is stored. */
export function storedFragment({ state }: StoredPage, id: Id): PageFragment | undefined {
  return state?.fragments.find((fragment) => fragment.id === id);
}

/** Gives a passage as it is stored when it is painted already, though the page has changed since. */
export function asStored(page: StoredPage, anchor: PageAnchor): PageAnchor {
  const id = page.reader.fragmentWith(anchor);
  const stored = id === null ? undefined : storedFragment(page, id)?.anchor;
  // One of another face is stored without its place here.
  return stored === undefined || stored.ranges.length === 0 ? anchor : stored;
}
