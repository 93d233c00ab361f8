// Edits inside one quote; each gives changes that stay within it.
import { foldText } from '@/lib/anchoring/fold';
import type { TextRange } from '@/lib/domain/records';
import { below, type Random } from '@/tests/fixtures/projects/random';
import type { Splice } from './revision';
import { wordRanges, type Vocabulary } from './words';

/** What an edit works with. */
export type Editing = { readonly text: string; readonly vocabulary: Vocabulary; readonly random: Random };

/** One to three wrong letters; fewer in short quotes. */
export function typos({ text, random }: Editing, quote: TextRange): Splice[] {
  const letters = [...text.slice(quote.start, quote.end).matchAll(/(?<=\p{L})\p{Ll}(?=\p{L})/gu)];
  const most = Math.min(3, Math.max(1, Math.floor((quote.end - quote.start) / 18)));
  return chosen(letters, 1 + below(random, most), random).map(({ index, 0: letter }) => {
    const start = quote.start + index;
    const wrong = otherLetter(letter, random);
    const kind = below(random, 3);
    if (kind === 0) return { start, end: start + 1, text: '' };
    return kind === 1 ? { start, end: start, text: wrong } : { start, end: start + 1, text: wrong };
  });
}

/** This share of the words, at least one, is replaced (most often), left out, or followed by a new word. */
export function otherWords({ text, vocabulary, random }: Editing, quote: TextRange, share: number): Splice[] {
  const words = wordRanges(text, quote);
  const indexes = words.map((_, index) => index);
  return chosen(indexes, Math.max(1, Math.round(words.length * share)), random).map((index) => {
    const word = words[index] ?? quote;
    const kind = random();
    // The first word is never left out and nothing is added to the last: the quote keeps its own edges.
    if (kind < 0.2 && index > 0)
      return { start: words[index - 1]?.end ?? word.start, end: word.end, text: '' };
    if (kind < 0.4 && index < words.length - 1)
      return { start: word.end, end: word.end, text: ` ${vocabulary.word(random)}` };
    return replaced({ text, vocabulary, random }, word);
  });
}

/** A run of new words between two words in the middle half, 10 to 30 % as many as there are. */
export function textInside({ text, vocabulary, random }: Editing, quote: TextRange): Splice[] {
  const words = wordRanges(text, quote);
  const count = Math.max(1, Math.round(words.length * (0.1 + 0.2 * random())));
  const quarter = Math.floor(words.length / 4);
  const after = words[quarter + below(random, Math.max(1, words.length - 1 - 2 * quarter))] ?? quote;
  const added = Array.from({ length: count }, () => vocabulary.word(random)).join(' ');
  return [{ start: after.end, end: after.end, text: ` ${added}` }];
}

/** Gives a near copy: 8 to 16 % of the words are others, at least one. */
export function lookalike({ text, vocabulary, random }: Editing, quote: TextRange): string {
  const words = wordRanges(text, quote);
  const count = Math.max(1, Math.round(words.length * (0.08 + 0.08 * random())));
  const splices = chosen([...words], count, random).map((word) =>
    replaced({ text, vocabulary, random }, word),
  );
  let copy = text.slice(quote.start, quote.end);
  for (const { start, end, text: word } of splices.sort((a, b) => b.start - a.start)) {
    copy = copy.slice(0, start - quote.start) + word + copy.slice(end - quote.start);
  }
  return copy;
}

/** Puts another word in the word's place and keeps the signs around it. */
function replaced({ text, vocabulary, random }: Editing, word: TextRange): Splice {
  const old = text.slice(word.start, word.end);
  const letters = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(old);
  const from = word.start + (letters?.index ?? 0);
  const kept = letters?.[0] ?? old;
  for (;;) {
    const other = vocabulary.word(random);
    if (foldText(other).text !== foldText(kept).text)
      return { start: from, end: from + kept.length, text: other };
  }
}

function otherLetter(letter: string, random: Random): string {
  for (;;) {
    const other = String.fromCharCode(97 + below(random, 26));
    if (other !== letter.toLowerCase()) return other;
  }
}

/** Takes `count` of the items by chance, none twice. */
function chosen<T>(items: T[], count: number, random: Random): T[] {
  const left = [...items];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) taken.push(...left.splice(below(random, left.length), 1));
  return taken;
}
