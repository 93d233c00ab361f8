import { foldWord, stemOf } from '@/lib/base/word-forms';
import type { Language } from '@/lib/base/language';

/** Words that say how others hang together, and a few that nearly every network code has. */
const little: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'a an and as at be by for from in into is it no not of on or other over the their to with'.split(' '),
  ),
  nl: new Set(
    'aan als bij de die door een en er geen het hun in is met naar niet of om op over te tot uit van voor zijn'.split(
      ' ',
    ),
  ),
};

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
/** Letters of a word that is worth comparing. */
const shortest = 3;

/** Gives the words of a label that mean something: by their stem, each as it is written there first. */
export function labelWords(label: string, language: Language): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [written] of label.matchAll(word)) {
    const folded = foldWord(written);
    if (folded.length < shortest || little[language].has(folded)) continue;
    const stem = stemOf(folded, language);
    if (!words.has(stem)) words.set(stem, written);
  }
  return words;
}
