import { describe, expect, it } from 'vitest';
import { findAgain, placeOfWords, takeQuote } from '@/tests/fixtures/anchoring/again';

const study =
  'The first group improved (β = .31, p < .05) over 12 weeks. The second group did not (β = .04, p > .05) ' +
  'over 12 weeks. About 30 % of the carers and 30 ± 2 % of the teachers answered; x² was 4.1 in both.';

const signs = [
  ['β', 0],
  ['β', 1],
  ['<', 0],
  ['>', 0],
  ['%', 0],
  ['%', 1],
  ['±', 0],
  ['x²', 0],
  ['=', 1],
] as const;

describe('a quote of a sign or two', () => {
  it.each(signs)('is the same in an unchanged text: %s, place %i', (words, nth) => {
    const found = findAgain(study, takeQuote(study, words, nth), study);
    expect(found.state).toBe('same');
    expect(found.starts).toEqual([placeOfWords(study, words, nth).start]);
  });

  it.each(signs)('is found again after words were put before it: %s, place %i', (words, nth) => {
    const edited = `A new sentence in front. ${study.replace('second group', 'other, much smaller group')}`;
    for (const before of [study, null]) {
      const found = findAgain(edited, takeQuote(study, words, nth), before);
      expect(found.state).toBe('found');
      expect(found.starts).toEqual([placeOfWords(edited, words, nth).start]);
    }
  });

  it.each([study, null])(
    'is lost when another sign has taken its place, though it stands nearby',
    (before) => {
      const edited = study.replace('β = .31', 'β > .31');
      expect(findAgain(edited, takeQuote(study, '='), before).state).toBe('lost');
    },
  );

  it.each([study, null])('is lost when its sentence is gone, though it stands elsewhere', (before) => {
    const edited = study.replace(/The second group .*?weeks\. /, '');
    expect(findAgain(edited, takeQuote(study, 'β', 1), before).state).toBe('lost');
  });

  it('is shown as changed when only its writing differs', () => {
    const edited = study.replace('x²', 'x2');
    const found = findAgain(edited, takeQuote(study, 'x²'), study);
    expect(found).toMatchObject({ state: 'changed', words: ['x2'] });
  });

  it('is not found inside a word', () => {
    const text = 'Effects differ: a is small. Banana and a are letters.';
    expect(findAgain(`Now: ${text}`, takeQuote(text, 'a', 0)).starts).toEqual([5 + text.indexOf('a is')]);
  });

  it('is found inside a word when it was taken from inside one', () => {
    const text = 'They wrote counterproductive; productive came later, and so did reproduction.';
    const kept = takeQuote(text, 'product', 0);
    expect(findAgain(`New. ${text}`, { ...kept, fold: null }).starts).toEqual([5 + text.indexOf('product')]);
    const letters = takeQuote(text, 'du', 0);
    expect(findAgain(`New. ${text}`, { ...letters, fold: null }).starts).toEqual([5 + text.indexOf('du')]);
  });

  it('is unsure when the same line stands twice and the old text is not known', () => {
    const line = 'The value of β was the largest of all that were measured in this long line of the table. ';
    const found = findAgain(line + line, { ...takeQuote(line, 'β'), fold: null });
    expect(found.state).toBe('unsure');
    expect(new Set(found.starts)).toEqual(new Set([13, 13 + line.length]));
  });
});
