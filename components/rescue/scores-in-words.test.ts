import { expect, test } from 'vitest';
import { scoresInWords } from './scores-in-words';

const scores = { words: 0.926, before: 1, after: null, inPlace: true, own: 1, other: 0 };

test('scores are said as what a reader can check', () => {
  expect(scoresInWords(scores, 'en')).toBe(
    '92 % of the words, what stands before it agrees, it lies where it was',
  );
  expect(scoresInWords({ ...scores, after: 0.5, inPlace: false }, 'nl')).toBe(
    '92 % van de woorden, wat ervoor staat komt overeen, wat erna staat komt deels overeen, het ligt ergens anders dan eerst',
  );
});

test('a place that is almost right is not said to have every word', () => {
  expect(scoresInWords({ ...scores, words: 0.999 }, 'en')).toContain('99 % of the words');
  expect(scoresInWords({ ...scores, words: 1 }, 'en')).toContain('every word');
});

test('words that stood elsewhere before are said to be another passage', () => {
  expect(scoresInWords({ ...scores, other: 0.9 }, 'en')).toContain('it was another passage before');
});
