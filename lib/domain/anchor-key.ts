import type { Anchor } from './records';
import { shownQuote } from './shown-quote';

/**
 * Gives a key that is the same for two anchors exactly when they mark the same stretch of the same text:
 * equal places and equal words.
 */
export function anchorKey(anchor: Anchor): string {
  const places =
    anchor.kind === 'page'
      ? anchor.ranges.map(({ start, end }) => `${start}-${end}`)
      : anchor.pages.map(({ page, start, end, quads }) =>
          anchor.area === true ? `${page}:${quads.join(';')}` : `${page}:${start}-${end}`,
        );
  // Older anchors of PDFs keep the words as they are shown.
  const words = anchor.kind === 'page' ? anchor.quote.exact : shownQuote(anchor);
  return `${anchor.kind} ${places.join(',')} ${words}`;
}
