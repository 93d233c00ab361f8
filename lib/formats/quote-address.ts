import type { QuoteEntry } from '@/lib/domain/codebook-view';
import { textFragmentLink } from '@/lib/domain/text-fragment-link';

/** What stands before a fragment's id in addresses of passages that no web page shows. */
export const fragmentScheme = 'codeboom://fragment/';

/**
 * Gives the address that leads back to a quote: on a web page its own address with a text fragment, for a PDF
 * `passageAddress` with the fragment's id.
 */
export function addressOfQuote(
  { url, text, fragmentId }: Pick<QuoteEntry, 'url' | 'text' | 'fragmentId'>,
  passageAddress: string = fragmentScheme,
): string {
  const onPage = url === null ? null : textFragmentLink(url, text);
  // Word calls a document damaged in which an address has spaces or other signs that need escaping.
  const isAddress = onPage !== null && URL.canParse(onPage);
  return isAddress ? new URL(onPage).href : `${passageAddress}${fragmentId}`;
}
