// What a passage says of an attribute: a guess that a person corrects.
import type { Language } from '@/lib/base/language';
import type { AttributeEntry } from '@/lib/domain/records';
import { namesOf } from './choices';
import { countriesIn } from './countries';
import { foldWords } from './fold-words';
import { readDate } from './dates';
import type { ValueShape } from './entries';
import { numbersIn } from './numbers';

/** Gives the values that the words of a passage hold; a text attribute takes the words themselves. */
export function entriesInPassage(shape: ValueShape, words: string, language: Language): AttributeEntry[] {
  const found = allIn(shape, words.replace(/\s+/gu, ' ').trim(), language);
  return shape.several ? found : found.slice(0, 1);
}

function allIn(shape: ValueShape, words: string, language: Language): AttributeEntry[] {
  switch (shape.kind) {
    case 'text':
      return words === '' ? [] : [{ kind: 'text', text: words }];
    case 'number':
      // Of several numbers, one is meant.
      return numbersIn(words, language, shape.unit).slice(0, 1);
    case 'country':
      return countriesIn(words).map((code) => ({ kind: 'country', code }));
    case 'date':
      return datesIn(words, language);
    case 'choice': {
      const folded = ` ${foldWords(words.replace(/[.,;:()]/gu, ' '))} `;
      return shape.choices
        .filter((choice) => namesOf(choice).some((name) => folded.includes(` ${foldWords(name)} `)))
        .map(({ key }) => ({ kind: 'choice', key }));
    }
  }
}

const dates =
  /\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:\d{1,2}\s+)?\p{L}+\s+(?:\d{1,2},?\s+)?\d{4}|\d{4}/gu;

function datesIn(words: string, language: Language): AttributeEntry[] {
  return [...words.matchAll(dates)].flatMap(([match]): AttributeEntry[] => {
    // A word before a year need not be a month.
    const date = readDate(match, language) ?? readDate(match.slice(-4), language);
    return date === null ? [] : [{ kind: 'date', date }];
  });
}
