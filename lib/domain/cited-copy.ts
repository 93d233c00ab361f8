// A passage as it is pasted elsewhere: in quotation marks, with author, year and page.
import type { Language } from '@/lib/base/language';
import { plainCitation } from './citation';
import { pageOf } from './evidence-views';
import type { Anchor, Source } from './records';
import { shownQuote } from './shown-quote';

/** A copied passage: for editors of plain text, and for those of rich text. */
export type CitedCopy = { readonly text: string; readonly html: string };

/** Gives the words of a passage, and its author, year and page: `Brandt & Okoye, 2019, p. 7`. */
export function citedPassage(
  source: Source,
  anchor: Anchor,
  language: Language,
): { readonly words: string; readonly citation: string } {
  const page = pageOf(anchor);
  const isSpan = page?.includes('–') === true;
  const pages = page === null ? '' : `, ${isSpan && language === 'en' ? 'pp.' : 'p.'} ${page}`;
  return { words: shownQuote(anchor, source.language), citation: `${plainCitation(source)}${pages}` };
}

/** Gives a passage as a quote with its citation: `“…” (Brandt & Okoye, 2019, p. 7)`. */
export function citedCopy(source: Source, anchor: Anchor, language: Language): CitedCopy {
  const cited = citedPassage(source, anchor, language);
  const { words } = cited;
  const citation = `(${cited.citation})`;
  const address = source.kind === 'page' ? source.url : null;
  const link = address === null ? asHtml(citation) : `<a href="${asHtml(address)}">${asHtml(citation)}</a>`;
  return {
    text: `“${words}” ${citation}`,
    html: `<blockquote cite="${asHtml(address ?? '')}">“${asHtml(words)}” ${link}</blockquote>`,
  };
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
