// How well a place agrees, in words instead of figures: what a person can check against the text.
import type { Language } from '@/lib/base/language';
import type { PlaceScores } from '@/lib/domain/records';
import { messages } from './messages';

/** Above this share the text around a place is the same for a reader. */
const fullShare = 0.9;
/** Below this share it is another text. */
const noShare = 0.4;

/** Says how well a place agrees: `92 % of the words, what stands before it agrees, it lies where it was`. */
export function scoresInWords(scores: PlaceScores, language: Language): string {
  const text = messages[language];
  const percent = Math.floor(scores.words * 100);
  return [
    percent >= 100 ? text.allWords : text.percentOfWords(percent),
    ...around(scores.before, text.before),
    ...around(scores.after, text.after),
    scores.inPlace ? text.inPlace : text.notInPlace,
    ...(scores.other > 0.5 ? [text.isOther] : []),
  ].join(', ');
}

/** Nothing was kept: nothing is said. */
function around(share: number | null, words: { full: string; part: string; none: string }): string[] {
  if (share === null) return [];
  return [share >= fullShare ? words.full : share >= noShare ? words.part : words.none];
}
