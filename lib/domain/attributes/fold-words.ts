import { foldWord } from '@/lib/base/word-forms';

/** Gives words as they are compared: without case, accents, hyphens and how they are spaced. */
export function foldWords(text: string): string {
  return text
    .split(/[\s\u00a0\u202f\-‐‑–/]+/u)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}
