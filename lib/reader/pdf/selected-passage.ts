import type { PdfAnchor } from '@/lib/domain/records';
import { describePdf, type PageStretch } from './describe-pdf';
import { joinedOffset, stretchesOf } from './joined-pages';
import { joinedPages, windowAround } from './locate-quote';
import type { PageLayer } from './page-layer';
import type { PdfText } from './pdf-text';

/** Gives the pages that a selection reaches into, in order. */
export function selectedPages(layers: Iterable<PageLayer>, range: Range): number[] {
  return [...layers]
    .filter((layer) => layer.isTouchedBy(range))
    .map((layer) => layer.page)
    .sort((one, other) => one - other);
}

/**
 * Gives the anchor of a selection in drawn pages, trimmed to its words; `null` when no text is in it. Over a page
 * break, heads, feet and page numbers stay out.
 */
export async function describeSelection(
  text: PdfText,
  layers: ReadonlyMap<number, PageLayer>,
  range: Range,
): Promise<PdfAnchor | null> {
  const pages = selectedPages(layers.values(), range);
  const first = layers.get(pages[0] ?? 0);
  const last = layers.get(pages.at(-1) ?? 0);
  if (first === undefined || last === undefined) return null;
  const start = first.offsetOf(range.startContainer, range.startOffset) ?? 0;
  const end = last.offsetOf(range.endContainer, range.endOffset) ?? (await text.raw(last.page)).length;
  if (first.page === last.page) return describePdf(text, [{ page: first.page, start, end }]);
  return describePdf(text, await cutAtBreaks(text, { first: first.page, start, last: last.page, end }));
}

async function cutAtBreaks(
  text: PdfText,
  selected: { first: number; start: number; last: number; end: number },
): Promise<PageStretch[]> {
  const from = windowAround(text, selected.first).first;
  const joined = await joinedPages(text, from, windowAround(text, selected.last).last);
  return stretchesOf(joined, {
    start: joinedOffset(joined, selected.first, selected.start),
    end: joinedOffset(joined, selected.last, selected.end),
  });
}
