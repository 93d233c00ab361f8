import { describe, expect, test } from 'vitest';
import { loneBrackets } from './text-brackets';
import { countsIn, figuresIn } from './numbers';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('figures in a text', () => {
  test.each([
    ['diverse publicaties (n=7) zeggen', 7, 'documents'],
    ['several studies (n = 7) say', 7, 'documents'],
    ['jongeren (N= 12) in pleegzorg', 12, 'people'],
    ['in the sample (N = 31.650)', 31650, 'people'],
    ['publications (n = 2,602) were found', 2602, 'documents'],
    ['genoemd (n=4)', 4, 'unknown'],
    ['(n = 5 publicaties)', 5, 'documents'],
    ['several studies (*n* = 7) say', 7, 'documents'],
    ['genoemd (_n_=4, 12%)', 4, 'unknown'],
    ['genoemd (**n = 4**).', 4, 'unknown'],
  ])('%s', (text, value, unit) => {
    const [figure] = figuresIn(text, whole(text));
    expect(figure?.value).toBe(value);
    expect(figure?.unit).toBe(unit);
  });

  test.each(['(p < .01)', 'in = 7', 'n = 12%', 'n = 3.5', 'n = 12,5', 'n is zeven'])('%s is none', (text) => {
    expect(figuresIn(text, whole(text))).toEqual([]);
  });

  test('counts in digits and in words are read; years, ages in ranges and percentages are not', () => {
    const text = 'In 2014 waren er 20 studies, drie reviews en 31.650 mensen (14% van 10–14 jaar).';
    expect(countsIn(text, whole(text)).map(({ value }) => value)).toEqual([20, 3, 31650]);
  });
});

describe('brackets without a partner', () => {
  const lone = (...sentences: string[]): string[] => {
    const text = sentences.join(' ');
    let at = 0;
    const ranges = sentences.map((sentence) => {
      const start = at;
      at += sentence.length + 1;
      return { start, end: start + sentence.length };
    });
    return loneBrackets(text, ranges).map(
      ({ at: where, isOpening }) => `${isOpening ? 'open' : 'close'} ${where}`,
    );
  };
  test.each([
    [
      'a bracket that its sentence does not close',
      ['So (Lind, 2018.', 'And (Brandt, 2019) too.'],
      ['open 3'],
    ],
    ['a bracket that was not opened', ['So it is)).'], ['close 8', 'close 9']],
    ['one too many', ['So (it is)).'], ['close 10']],
    ['whole sentences in brackets', ['(So it is.', 'And more.)'], []],
    ['items of a list', ['It is a) this and b) that, 1) here.'], []],
    ['a page number before the end', ['So it is (p. 4).'], []],
    ['brackets in brackets', ['So (it [is] (very)).'], []],
    ['another kind of bracket', ['So (it is].'], ['open 3', 'close 9']],
  ])('%s', (_, sentences, expected) => {
    expect(lone(...sentences)).toEqual(expected);
  });
});
