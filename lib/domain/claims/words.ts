import { nearNames } from '@/lib/domain/findings/near-names';

/** Gives the letters of a text alone, small and without accents. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Gives the words of a text, small and without accents. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Tells whether two names may be one, written in two ways. */
export function isMisspelling(one: string, other: string): boolean {
  return nearNames([lettersOf(one), lettersOf(other)]).length > 0;
}
