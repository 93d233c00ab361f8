import type { PdfAnchor, TextRange } from '@/lib/domain/records';
import { describePdf, type PageStretch } from './describe-pdf';
import { joinedOffset, stretchesOf } from './joined-pages';
import { joinedPages, windowAround } from './locate-quote';
import type { PageLayer } from './page-layer';
import type { PdfText } from './pdf-text';
import { snapInPage } from './snap-in-page';

/** Gives the pages that a selection reaches into, in order. */
export function selectedPages(layers: Iterable<PageLayer>, range: Range): number[] {
  return [...layers]
    .filter((layer) => layer.isTouchedBy(range))
    .map((layer) => layer.page)
    .sort((one, other) => one - other);
}

/** Milliseconds that a selection waits for the whole text of a file that was just opened. */
const longestWait = 300;

/** A long file may take longer; then the passage goes without its place in the whole text. */
async function waitForWhole(text: PdfText): Promise<void> {
  const waited = new Promise<void>((resolve) => setTimeout(resolve, longestWait));
  // Whoever opened the file is told when a page cannot be read; the others can be coded all the same.
  const read = text.readWhole().then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([read, waited]);
}

/** What is selected: where, and whether it is kept as it is, not snapped to words. */
export type Selected = { readonly range: Range; readonly isExact: boolean };

/**
 * Gives the anchor of a selection in drawn pages; `null` when no text is in it. Over a page break, heads, feet and
 * page numbers stay out.
 */
export async function describeSelection(
  text: PdfText,
  layers: ReadonlyMap<number, PageLayer>,
  { range, isExact }: Selected,
): Promise<PdfAnchor | null> {
  const pages = selectedPages(layers.values(), range);
  const first = layers.get(pages[0] ?? 0);
  const last = layers.get(pages.at(-1) ?? 0);
  if (first === undefined || last === undefined) return null;
  const from = first.offsetOf(range.startContainer, range.startOffset) ?? 0;
  const to = last.offsetOf(range.endContainer, range.endOffset) ?? (await text.raw(last.page)).length;
  await waitForWhole(text);
  const selected = { first: first.page, start: from, last: last.page, end: to };
  const { start, end } = isExact ? selected : await snapped(text, selected);
  if (first.page === last.page) return describePdf(text, [{ page: first.page, start, end }]);
  return describePdf(text, await cutAtBreaks(text, { ...selected, start, end }));
}

type Pages = { readonly first: number; readonly start: number; readonly last: number; readonly end: number };

async function snapped(text: PdfText, { first, start, last, end }: Pages): Promise<TextRange> {
  const firstPage = await text.page(first);
  if (first === last) return snapInPage(firstPage, { start, end });
  const lastPage = await text.page(last);
  return {
    start: snapInPage(firstPage, { start, end: firstPage.raw.length }).start,
    end: snapInPage(lastPage, { start: 0, end }).end,
  };
}

async function cutAtBreaks(text: PdfText, selected: Pages): Promise<PageStretch[]> {
  const from = windowAround(text, selected.first).first;
  const joined = await joinedPages(text, from, windowAround(text, selected.last).last);
  return stretchesOf(joined, {
    start: joinedOffset(joined, selected.first, selected.start),
    end: joinedOffset(joined, selected.last, selected.end),
  });
}
