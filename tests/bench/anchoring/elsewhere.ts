// Edits between the passages: what makes every offset wrong without touching a quote.
import type { TextRange } from '@/lib/domain/records';
import { below } from '@/tests/fixtures/projects/random';
import type { Editing } from './quote-edits';
import type { Splice } from './revision';
import { wordRanges } from './words';

/** Words between two such edits. */
const distance = { few: 400, many: 90 };

/** Puts sentences in and takes words out where nothing is taken. */
export function elsewhere(
  { text, vocabulary, random }: Editing,
  taken: readonly TextRange[],
  amount: 'few' | 'many',
): Splice[] {
  const words = freeWords(text, taken);
  const splices: Splice[] = [];
  for (let index = below(random, distance[amount]); index < words.length;) {
    const { start } = words[index] ?? { start: 0 };
    const next = index + 1 + below(random, 12);
    const end = words[next]?.start ?? start;
    // Words that are not neighbours have a passage between them.
    const together = end > start && end - start < (next - index) * 14;
    if (together && !taken.some((range) => range.start < end && range.end > start) && random() < 0.4)
      splices.push({ start, end, text: '' });
    else splices.push({ start, end: start, text: `${vocabulary.sentence(random, 4 + below(random, 20))} ` });
    index = next + 1 + below(random, 2 * distance[amount]);
  }
  return splices;
}

/** Gives the words that stand in none of these ranges. */
export function freeWords(text: string, taken: readonly TextRange[]): TextRange[] {
  const sorted = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  let furthest = -1;
  return wordRanges(text).filter((word) => {
    for (; next < sorted.length && (sorted[next]?.start ?? Infinity) <= word.start; next += 1)
      furthest = Math.max(furthest, sorted[next]?.end ?? -1);
    return word.start > furthest && word.end <= (sorted[next]?.start ?? Infinity);
  });
}
