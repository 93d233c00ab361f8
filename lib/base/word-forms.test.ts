import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from './word-forms';

const english = [
  ['relationship', 'relationships'],
  ['study', 'studies', 'studied', 'studying'],
  ['share', 'shared', 'shares', 'sharing'],
  ['trust', 'trusted', 'trusts', 'trusting'],
  ['plan', 'planned', 'planning', 'plans'],
  ['class', 'classes'],
  ['therapy', 'therapies'],
];
const dutch = [
  ['relatie', 'relaties'],
  ['netwerk', 'netwerken', 'netwerkje', 'netwerkjes'],
  ['vriend', 'vrienden'],
  ['steun', 'steunen', 'steunde', 'steunden', 'steunt'],
  ['boom', 'bomen'],
  ['man', 'mannen'],
  ['huis', 'huizen'],
  ['brief', 'brieven'],
  ['sociaal', 'sociale'],
  ['groot', 'grote'],
  ['mogelijkheid', 'mogelijkheden'],
  ['patient', 'patienten'],
  ['kenmerk', 'kenmerken'],
];

test.each(english)('English forms of %s have one stem', (...forms) => {
  expect(new Set(forms.map((form) => stemOf(form, 'en'))).size).toBe(1);
});

test.each(dutch)('Dutch forms of %s have one stem', (...forms) => {
  expect(new Set(forms.map((form) => stemOf(form, 'nl'))).size).toBe(1);
});

test('different words keep different stems', () => {
  const words = ['trust', 'trauma', 'support', 'network', 'friend', 'family', 'focus', 'less', 'process'];
  expect(new Set(words.map((word) => stemOf(word, 'en'))).size).toBe(words.length);
});

test('short words and words with digits are left alone', () => {
  expect(stemOf('das', 'nl')).toBe('das');
  expect(stemOf('2019s', 'en')).toBe('2019s');
});

test('a stem is never empty and never longer than a letter more than its word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), fc.constantFrom('en', 'nl'), (word, language) => {
      const stem = stemOf(word, language);
      expect(stem.length).toBeGreaterThan(0);
      expect(stem.length).toBeLessThanOrEqual(word.length);
    }),
  );
});
