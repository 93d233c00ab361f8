import type { PdfAnchor } from '@/lib/domain/records';
import { resizeByWord, type Side } from '@/lib/reader/resize-range';
import { describePdf } from './describe-pdf';
import type { PdfText } from './pdf-text';

/**
 * Gives the anchor of a passage with one border moved by a word, on the page that the border is on; `null` when it
 * cannot move there: at the first or last word of the page, or when no word would be left.
 */
export async function resizePdf(
  text: PdfText,
  anchor: PdfAnchor,
  move: { readonly side: Side; readonly step: 1 | -1 },
): Promise<PdfAnchor | null> {
  const at = move.side === 'start' ? 0 : anchor.pages.length - 1;
  const stretch = anchor.pages[at];
  if (stretch === undefined) return null;
  const raw = await text.raw(stretch.page);
  const moved = resizeByWord(raw, stretch, move);
  if (moved.start === stretch.start && moved.end === stretch.end) return null;
  return describePdf(text, anchor.pages.with(at, { ...stretch, ...moved }));
}
