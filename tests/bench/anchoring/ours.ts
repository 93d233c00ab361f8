// The one place where the bench meets our anchoring.
import { describeQuote } from '@/lib/anchoring/describe';
import { foldText, foldedRange } from '@/lib/anchoring/fold';
import type { Outcome } from '@/lib/anchoring/outcome';
import type { KeptQuote } from '@/lib/anchoring/passage';
import { reanchorAll } from '@/lib/anchoring/reanchor';
import type { TextRange } from '@/lib/domain/records';
import type { System } from './system';
import type { Task } from './edits';

/** Ours with the old text, as it is kept: folding the new text counts, folding the old one was done when the quotes were made. */
export const ours: System = {
  name: 'ours',
  begin: (task) => {
    const before = foldText(task.before);
    const kept = keptQuotes(task).map((quote, index) => {
      const range = task.quotes[index]?.range ?? { start: 0, end: 0 };
      return { ...quote, fold: foldedRange(before, range) };
    });
    return { findAll: () => reanchorAll(foldText(task.after), kept, before).map(placeOf) };
  },
};

/** Ours where only the quotes are known, as with annotations of another tool. */
export const oursWithoutText: System = {
  name: 'ours without the old text',
  begin: (task) => {
    const kept = keptQuotes(task);
    return { findAll: () => reanchorAll(foldText(task.after), kept, null).map(placeOf) };
  },
};

function keptQuotes({ before, quotes }: Task): KeptQuote[] {
  return quotes.map(({ range }, index) => ({
    id: String(index),
    quote: describeQuote(before, range),
    fold: null,
  }));
}

/** What is shown as sure; `unsure` is a question to the person, so no answer. */
function placeOf({ state, places }: Outcome): TextRange | null {
  const ranges = places[0]?.ranges ?? [];
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (state === 'unsure' || first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end };
}
