// From stretches of pages to an anchor.
import { contextLength, describeQuote, trimRange } from '@/lib/anchoring/describe';
import type { PdfAnchor, PdfPageRange, TextRange } from '@/lib/domain/records';
import type { PdfText } from './pdf-text';
import { quadsOf } from './quads';
import { readableWords } from './readable-words';

/** A stretch of one page's text. */
export type PageStretch = TextRange & { readonly page: number };

/** Gives the anchor of a passage, its stretches in reading order; `null` when there are no words in it. */
export async function describePdf(
  text: PdfText,
  stretches: readonly PageStretch[],
): Promise<PdfAnchor | null> {
  const parts = await Promise.all(stretches.map((stretch) => describeStretch(text, stretch)));
  const withWords = parts.filter((part) => part !== null);
  const first = withWords[0];
  const last = withWords.at(-1);
  if (first === undefined || last === undefined) return null;
  const around = withWords.map((part) => part.raw).join('\n');
  const exact = withWords.map((part) => part.raw.slice(part.range.start, part.range.end)).join('\n');
  const readable = (words: string): string => readableWords(words, around);
  return {
    kind: 'pdf',
    quote: {
      exact: readable(exact).trim(),
      prefix: readable(describeQuote(first.raw, first.range).prefix).slice(-contextLength),
      suffix: readable(describeQuote(last.raw, last.range).suffix).slice(0, contextLength),
    },
    pages: withWords.map((part) => part.range),
    fingerprint: text.file.fingerprint,
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
