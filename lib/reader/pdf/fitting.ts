// Whether an anchor stands in an open file as it is: same file, same words at its place.
import { foldText } from '@/lib/anchoring/fold';
import type { PdfAnchor } from '@/lib/domain/records';
import type { PdfFile } from './open-pdf';
import type { WholeText } from './whole-text';

/** Tells whether an anchor's quads are those of this file. */
export function isOfFile({ fingerprint }: PdfAnchor, file: Pick<PdfFile, 'fingerprint'>): boolean {
  return fingerprint === file.fingerprint;
}

/** Tells whether an anchor's words stand at its place in this text; spacing, hyphens and case do not count. */
export function standsIn({ joined }: WholeText, { pages, quote }: PdfAnchor): boolean {
  const { raw } = joined.folded;
  const words = pages.map(({ page, start, end }) => {
    const from = joined.starts[page - 1] ?? raw.length;
    const to = joined.starts[page] ?? raw.length + 1;
    return raw.slice(from + start, Math.min(from + end, to - 1));
  });
  return foldText(words.join('\n')).text === foldText(quote.exact).text;
}

/**
 * Tells whether an anchor needs no looking for in an open file. An area has no words; it stands in the file it was
 * drawn in.
 */
export function fits(file: Pick<PdfFile, 'fingerprint'>, whole: WholeText, anchor: PdfAnchor): boolean {
  if (anchor.area === true) return isOfFile(anchor, file);
  return (isOfFile(anchor, file) || anchor.textHash === whole.hash) && standsIn(whole, anchor);
}
