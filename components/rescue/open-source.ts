import { shownQuote } from '@/lib/domain/shown-quote';
import { textFragmentLink } from '@/lib/domain/text-fragment-link';
import type { PlacedFragment } from '@/lib/services/placements';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';

/** Opens a source at one of the places of a fragment (from 0), or where it stood: a PDF here, a page in its own tab. */
export function openSource(workbench: Workbench<Services>, item: PlacedFragment, place: number): void {
  const link = linkTo(item, place);
  if (link !== null) window.open(link, '_blank', 'noopener');
  else
    workbench.openEditor({ editor: item.placement.face, key: item.source.id, reveal: revealOf(item, place) });
}

/** Gives the address of a page at a place of a fragment, or where it stood; `null` for what is opened here. */
export function linkTo({ placement, source, fragment }: PlacedFragment, place: number): string | null {
  if (placement.face !== 'page' || source.url === null) return null;
  const anchor = placement.places[place]?.anchor;
  if (anchor === undefined && placement.stood !== null) {
    return textFragmentLink(source.url, wholeWords(placement.stood.before));
  }
  return textFragmentLink(source.url, shownQuote(anchor ?? fragment.anchor));
}

/** What stands before a place is cut off at its start, within a word. */
function wholeWords(before: string): string {
  return before.replace(/^\S*\s+/, '').trim();
}

/** A place that nobody has accepted is no fragment's own yet, so it is named by its placement. */
function revealOf({ placement, fragment }: PlacedFragment, place: number): string {
  return placement.places[place] === undefined ? fragment.id : `${placement.id}/${place}`;
}
