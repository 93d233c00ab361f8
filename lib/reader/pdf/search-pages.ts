// Finding words in an open PDF, in the same folded text in which quotes are found.
import { occurrences } from '@/lib/anchoring/find';
import { foldText, rawRange } from '@/lib/anchoring/fold';
import type { PageStretch } from './describe-pdf';
import type { PdfText } from './pdf-text';

/**
 * Gives where words stand, page by page from `firstPage` on and round to the pages before it: one list a page, empty
 * ones too, so that the caller can show how far it is. Case, accents and line ends do not count.
 */
export async function* searchPages(
  text: PdfText,
  words: string,
  { firstPage, signal }: { readonly firstPage: number; readonly signal: AbortSignal },
): AsyncGenerator<readonly PageStretch[]> {
  const wanted = foldText(words).text;
  if (wanted === '') return;
  for (let step = 0; step < text.pageCount; step += 1) {
    const page = ((firstPage - 1 + step) % text.pageCount) + 1;
    const folded = foldText(await text.raw(page));
    if (signal.aborted) return;
    yield occurrences(folded.text, wanted).map((start) => ({
      page,
      ...rawRange(folded, { start, end: start + wanted.length }),
    }));
  }
}
