// Words of a running text: where they stand and which ones there are to write new text with.
import type { TextRange } from '@/lib/domain/records';
import { below, type Random } from '@/tests/fixtures/projects/random';

/** Gives the words, between white space, of part of a text. */
export function wordRanges(text: string, part: TextRange = { start: 0, end: text.length }): TextRange[] {
  return [...text.slice(part.start, part.end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: part.start + index,
    end: part.start + index + word.length,
  }));
}

/** Gives words of the text by chance, as often as the text has them. */
export type Vocabulary = { word(random: Random): string; sentence(random: Random, words: number): string };

/** Makes the vocabulary of a text. */
export function vocabularyOf(text: string): Vocabulary {
  const words = text.match(/(?<!\S)\p{L}+(?=[\s.,;:])/gu) ?? [];
  if (words.length === 0) throw new Error('A text without words has no vocabulary');
  const word = (random: Random): string => words[below(random, words.length)] ?? '';
  const sentence = (random: Random, count: number): string => {
    const chosen = Array.from({ length: count }, () => word(random)).join(' ');
    return `${chosen.charAt(0).toUpperCase()}${chosen.slice(1)}.`;
  };
  return { word, sentence };
}
