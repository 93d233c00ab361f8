import type { QuoteEntry } from '@/lib/domain/codebook-view';

/** How many words of a quote's beginning and end a browser is given to find it by. */
const edgeWords = 5;

/**
 * Gives the address that leads back to a quote: on a web page its own address with a text fragment
 * (the first and last words), for a PDF `codeboom:` with the fragment's id, which the workbench opens.
 */
export function addressOfQuote({ url, text, fragmentId }: QuoteEntry): string {
  if (url === null || !/^https?:/.test(url)) return `codeboom:fragment/${fragmentId}`;
  const words = text.split(/\s+/).filter((word) => word !== '');
  const start = words.slice(0, edgeWords).join(' ');
  const end = words.length > 2 * edgeWords ? `,${encoded(words.slice(-edgeWords).join(' '))}` : '';
  return `${url.split('#')[0]}#:~:text=${encoded(start)}${end}`;
}

/** A hyphen or comma has a meaning of its own in a text fragment. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
