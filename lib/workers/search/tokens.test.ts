import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord } from '@/lib/base/word-forms';
import { tokensOf } from './tokens';

function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}

test('accents, case, ligatures and typographic signs make no difference', () => {
  expect(wordsOf('Coördinatie, CAFÉ: the ﬁrst “één”')).toEqual([
    'coordinatie',
    'cafe',
    'the',
    'first',
    'een',
  ]);
});

test('a word that is broken at a line end is one word, and its range spans both lines', () => {
  const text = 'their relation-\nships held';
  const broken = tokensOf(text)[1];
  expect(broken?.word).toBe('relationships');
  expect(text.slice(broken?.start, broken?.end)).toBe('relation-\nships');
});

test('a hyphen inside a line parts words, an apostrophe does not', () => {
  expect(wordsOf("self-esteem, thema’s, don't")).toEqual(['self', 'esteem', 'themas', 'dont']);
});

test('a soft hyphen is not there', () => {
  expect(wordsOf('net\u00adwork')).toEqual(['network']);
});

test('accents that are written apart belong to their letter', () => {
  expect(wordsOf('cafe\u0301s')).toEqual(['cafes']);
});

test('ranges ascend, are apart, and hold the word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let end = 0;
      for (const token of tokensOf(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(foldWord(text.slice(token.start, token.end))).toBe(token.word);
        ({ end } = token);
      }
    }),
  );
});
