import { foldText } from '@/lib/anchoring/fold';
import type { KeptQuote } from '@/lib/anchoring/passage';
import type { Id, PageAnchor, TextRange } from '@/lib/domain/records';

/** A fragment to look for; without ranges one of another face, of which only the words and their own text are known. */
export type SoughtFragment = { readonly id: Id; readonly anchor: PageAnchor };

/** Gives what is looked for of a fragment. */
export function quoteOf({ id, anchor }: SoughtFragment): KeptQuote {
  const { quote, fold } = anchor;
  // A passage in parts is looked for by its words; its hull would take in what stands between them.
  return { id, quote, fold: fold !== undefined && isWhole(anchor, fold) ? fold : null };
}

/** Of a passage of another face only the length tells whether something stood in between. */
function isWhole({ ranges, quote }: PageAnchor, fold: TextRange): boolean {
  if (ranges.length > 0) return ranges.length === 1;
  return fold.end - fold.start === foldText(quote.exact).text.length;
}
