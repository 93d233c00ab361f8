import type { Id, PageAnchor } from '@/lib/domain/records';
import type { PageFragment } from '@/lib/messaging/protocol';
import type { StoredPage } from './stored-page';

/** Gives a fragment of the page as it is stored; one of another face with its place here. */
export function storedFragment({ state, reader }: StoredPage, id: Id): PageFragment | undefined {
  const stored = state?.fragments.find((fragment) => fragment.id === id);
  if (stored === undefined || stored.anchor.ranges.length > 0) return stored;
  const anchor = reader.anchorOf(id);
  return anchor === null ? undefined : { ...stored, anchor };
}

/** Gives a passage as it is stored when it is painted already, though the page has changed since. */
export function asStored(page: StoredPage, anchor: PageAnchor): PageAnchor {
  const id = page.reader.fragmentWith(anchor);
  const stored = id === null ? undefined : storedFragment(page, id);
  return stored?.anchor ?? anchor;
}
