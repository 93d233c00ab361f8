import type { QuoteEntry } from '@/lib/domain/codebook-view';
import { textFragmentLink } from '@/lib/domain/text-fragment-link';

/**
 * Gives the address that leads back to a quote: on a web page its own address with a text fragment, for a PDF
 * `codeboom:` with the fragment's id, which the workbench opens.
 */
export function addressOfQuote({ url, text, fragmentId }: QuoteEntry): string {
  return (url === null ? null : textFragmentLink(url, text)) ?? `codeboom:fragment/${fragmentId}`;
}
