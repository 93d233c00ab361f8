// Where the reader is, from the project down to the passage: the segments of the breadcrumbs.
import type { Id } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { PlacedFragment, ReaderPlaces } from '@/components/reader/margin/reader-places';

/** A segment and what stands beside it. */
export type Crumb = {
  readonly level: 'page' | 'heading' | 'fragment';
  readonly label: string;
  /** Everything that this segment could be, in the order of the document. */
  readonly siblings: readonly {
    readonly label: string;
    readonly top: number;
    readonly fragmentId: Id | null;
  }[];
};

/** Gives the segments inside a document for what stands a third down in view, the focused fragment first. */
export function trailOf(places: ReaderPlaces, focusedId: Id | null): Crumb[] {
  const { viewTop, viewHeight } = places.scroll;
  const focused = places.fragments.find(({ coded }) => coded.fragment.id === focusedId) ?? null;
  const isFocusedSeen = focused !== null && focused.bottom > viewTop && focused.top < viewTop + viewHeight;
  const y = isFocusedSeen ? focused.top + 1 : viewTop + viewHeight / 3;
  return [
    ...crumbOf(
      'page',
      places.pages.map(({ label, top }) => ({ label, top, fragmentId: null })),
      y,
    ),
    ...crumbOf(
      'heading',
      places.headings.map(({ title, top }) => ({ label: title, top, fragmentId: null })),
      y,
    ),
    ...fragmentCrumb(places.fragments, isFocusedSeen ? focused : null),
  ];
}

function crumbOf(level: Crumb['level'], siblings: Crumb['siblings'], y: number): Crumb[] {
  const current = siblings.findLast(({ top }) => top <= y);
  return current === undefined ? [] : [{ level, label: current.label, siblings }];
}

function fragmentCrumb(fragments: readonly PlacedFragment[], focused: PlacedFragment | null): Crumb[] {
  if (focused === null) return [];
  const siblings = fragments.map(({ coded: { fragment }, top }) => ({
    label: shownQuote(fragment.anchor, fragment.language).slice(0, 120),
    top,
    fragmentId: fragment.id,
  }));
  const label = shownQuote(focused.coded.fragment.anchor, focused.coded.fragment.language).slice(0, 60);
  return [{ level: 'fragment', label, siblings }];
}
