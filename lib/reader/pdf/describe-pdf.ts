// From stretches of pages to an anchor.
import { describeQuote, trimRange } from '@/lib/anchoring/describe';
import type { PdfAnchor, PdfPageRange, TextRange } from '@/lib/domain/records';
import type { PdfText } from './pdf-text';
import { quadsOf } from './quads';
import { foldOf } from './whole-text';

/** A stretch of one page's text. */
export type PageStretch = TextRange & { readonly page: number };

/**
 * Gives the anchor of a passage, its stretches in reading order; `null` when there are no words in it. The quote is as
 * the file has it: line ends, broken words and ligatures too. Once the whole text is known, the anchor says where in it.
 */
export async function describePdf(
  text: PdfText,
  stretches: readonly PageStretch[],
): Promise<PdfAnchor | null> {
  const parts = await Promise.all(stretches.map((stretch) => describeStretch(text, stretch)));
  const withWords = parts.filter((part) => part !== null);
  const first = withWords[0];
  const last = withWords.at(-1);
  if (first === undefined || last === undefined) return null;
  const pages = withWords.map((part) => part.range);
  return {
    kind: 'pdf',
    quote: {
      exact: withWords.map(({ raw, range }) => raw.slice(range.start, range.end)).join('\n'),
      prefix: describeQuote(first.raw, first.range).prefix,
      suffix: describeQuote(last.raw, last.range).suffix,
    },
    pages,
    fingerprint: text.file.fingerprint,
    ...(text.whole === null ? {} : { textHash: text.whole.hash, fold: foldOf(text.whole, pages) }),
  };
}

async function describeStretch(
  text: PdfText,
  stretch: PageStretch,
): Promise<{ range: PdfPageRange; raw: string } | null> {
  const page = await text.page(stretch.page);
  const { start, end } = trimRange(page.raw, stretch);
  if (start === end) return null;
  const quads = quadsOf(page, { start, end });
  return {
    range: { page: stretch.page, label: await text.label(stretch.page), start, end, quads },
    raw: page.raw,
  };
}
