// From words to a place in a PDF: for quotes that people wrote down, and for another copy of a coded file.
import { findQuote } from '@/lib/anchoring/find';
import { findInterrupted } from '@/lib/anchoring/find-interrupted';
import { foldText } from '@/lib/anchoring/fold';
import type { PdfAnchor, TextQuote, TextRange } from '@/lib/domain/records';
import { describePdf } from './describe-pdf';
import { joinedOffset, joinPages, stretchesOf, type JoinedPages } from './joined-pages';
import { shippedAssets, withPdf } from './open-pdf';
import { PdfText } from './pdf-text';

/** Pages around the expected one that are searched before the whole file. */
const pagesAround = 2;

/**
 * Finds a quote as a person writes it in a PDF: across broken words, ligatures, columns and pages. `page` is where it
 * is expected, and decides between equal places; `null` searches the whole file. `null` when it is not there.
 * @throws AppError as `openPdf` does
 */
export function locateInPdf(
  bytes: Uint8Array,
  quote: string | TextQuote,
  page: number | null,
): Promise<PdfAnchor | null> {
  return withPdf(bytes, shippedAssets, (file) => locateInText(new PdfText(file), quote, page));
}

/** As `locateInPdf`, for many quotes of one file, which is opened once. */
export function locateAllInPdf(
  bytes: Uint8Array,
  wanted: readonly { readonly quote: string | TextQuote; readonly page: number | null }[],
): Promise<(PdfAnchor | null)[]> {
  return withPdf(bytes, shippedAssets, async (file) => {
    const text = new PdfText(file);
    const anchors: (PdfAnchor | null)[] = [];
    for (const { quote, page } of wanted) anchors.push(await locateInText(text, quote, page));
    return anchors;
  });
}

/** As `locateInPdf`, in a file that is open already. */
export async function locateInText(
  text: PdfText,
  quote: string | TextQuote,
  page: number | null,
): Promise<PdfAnchor | null> {
  await text.readWhole();
  const wanted = typeof quote === 'string' ? { exact: quote, prefix: '', suffix: '' } : quote;
  const windows = page === null ? [] : [windowAround(text, page)];
  for (const { first, last } of [...windows, { first: 1, last: text.pageCount }]) {
    const joined = await joinedPages(text, first, last);
    const ranges = rangesOf(joined, wanted, page);
    const stretches = ranges.flatMap((range) => stretchesOf(joined, range));
    if (stretches.length > 0) return describePdf(text, stretches);
  }
  return null;
}

/** Joins the pages from `first` to `last` of an open file. */
export async function joinedPages(text: PdfText, first: number, last: number): Promise<JoinedPages> {
  const raws: string[] = [];
  for (let page = first; page <= last; page += 1) raws.push(await text.raw(page));
  return joinPages(first, raws);
}

/** Gives the pages around one that tell a running head from text. */
export function windowAround(text: PdfText, page: number): { first: number; last: number } {
  return {
    first: Math.max(1, page - pagesAround),
    last: Math.min(text.pageCount, page + pagesAround),
  };
}

function rangesOf(joined: JoinedPages, quote: TextQuote, page: number | null): readonly TextRange[] {
  const hint = page === null ? undefined : middleOf(joined, page);
  // Somebody may have selected a running head together with the words under it, so heads count in a second look.
  const whole = findQuote(joined.folded, quote, hint) ?? findQuote(foldText(joined.folded.raw), quote, hint);
  if (whole !== null) return [whole];
  return findInterrupted(joined.folded, quote.exact) ?? [];
}

function middleOf(joined: JoinedPages, page: number): number {
  return Math.round((joinedOffset(joined, page, 0) + joinedOffset(joined, page + 1, 0)) / 2);
}
