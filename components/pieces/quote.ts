// What a quote card shows: a passage with its codings, as plain data.
import type { Language } from '@/lib/base/language';
import type { Id, Polarity } from '@/lib/domain/records';
import type { CodeLabel } from './code-label';
import { messages } from './messages';

/** Whether the passage was found again in its document. */
export type QuoteState = 'same' | 'found' | 'changed' | 'unsure' | 'lost';

/** A code on the quote. */
export type QuoteCoding = {
  readonly id: Id;
  /** `null` when the code is not in the codebook any more. */
  readonly code: CodeLabel | null;
  readonly polarity: Polarity | null;
  readonly absence: boolean;
  readonly note: string;
  readonly coder: string;
};

/** A passage. */
export type Quote = {
  readonly text: string;
  /** Author and year. */
  readonly citation: string;
  /** As it is cited; `null` for web pages. */
  readonly page: string | null;
  readonly codings: readonly QuoteCoding[];
  readonly hasMemo: boolean;
  /** Left out while it is not known. */
  readonly state?: QuoteState;
  /** How many fragments of the document say this in the same words; left out where it does not matter. */
  readonly times?: number;
};

/** What can be done to a quote; what is left out cannot. */
export type QuoteActions = {
  readonly open?: () => void;
  readonly setPolarity?: (codingId: Id, polarity: Polarity | null) => void;
  readonly setAbsence?: (codingId: Id, absence: boolean) => void;
  readonly setNote?: (codingId: Id, note: string) => void;
  readonly replaceCode?: (codingId: Id) => void;
  readonly remove?: (codingId: Id) => void;
  readonly writeMemo?: () => void;
  /** Shows what is to be decided about a passage in doubt. */
  readonly check?: () => void;
};

/** Says where a quote stands: `Brandt, 2021, p. 7`. */
export function placeOf({ citation, page }: Pick<Quote, 'citation' | 'page'>, language: Language): string {
  const text = messages[language];
  return page === null ? `${citation} · ${text.webPage}` : `${citation}, ${text.page(page)}`;
}
