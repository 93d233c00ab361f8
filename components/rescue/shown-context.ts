import type { Anchor } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';

/** What stands around a passage, as it is read; each ends with the space or sign that parts it from the passage. */
export type ShownContext = { readonly before: string; readonly after: string };

/** Gives what stands before and after a passage; dots say that the text goes on there. */
export function shownContext(anchor: Anchor): ShownContext {
  const { prefix, suffix } = anchor.quote;
  const before = readable(anchor, fromWholeWord(prefix));
  const after = readable(anchor, toWholeWord(suffix));
  return {
    before: before === '' ? '' : `…\u2060${before}${/\s$/.test(prefix) ? ' ' : ''}`,
    after: after === '' ? '' : `${/^\s/.test(suffix) ? ' ' : ''}${after}\u2060…`,
  };
}

/** How much is kept around a passage; what is shorter ends where the text does. */
const keptLength = 60;

/** Gives a text without the word that its start may cut; a short text and one of one word stay. */
export function fromWholeWord(text: string): string {
  return text.length < keptLength ? text : text.replace(/^\S+\s+(?=\S)/u, '');
}

/** Gives a text without the word that its end may cut; a short text and one of one word stay. */
export function toWholeWord(text: string): string {
  return text.length < keptLength ? text : text.replace(/(?<=\S)\s+\S+$/u, '');
}

function readable(anchor: Anchor, exact: string): string {
  return shownQuote({ ...anchor, quote: { ...anchor.quote, exact } });
}
