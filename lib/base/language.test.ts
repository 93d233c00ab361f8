import { expect, test } from 'vitest';
import { labelIn, unturned } from './language';

test('a label is given in the language that is asked, else in the other', () => {
  expect(labelIn({ en: 'Trust', nl: 'Vertrouwen' }, 'nl')).toBe('Vertrouwen');
  expect(labelIn({ en: 'Trust', nl: '' }, 'nl')).toBe('Trust');
  expect(labelIn({ en: '', nl: '' }, 'nl')).toBe('');
});

test('signs that turn the direction of text are not shown, and are no name', () => {
  // Drawn as it is kept this reads “Trust”, and its number would come out backwards.
  expect(labelIn({ en: '\u202etsurT', nl: '' }, 'en')).toBe('tsurT');
  expect(labelIn({ en: '\u2067\u2069', nl: 'Steun\u202c' }, 'en')).toBe('Steun');
  expect(unturned('a\u202ab\u202bc\u202dd\u2066e\u2068f')).toBe('abcdef');
});

test('marks that belong to a script stay', () => {
  const names = ['אמון', 'می\u200cخواهم', 'א\u200e!'];
  expect(names.map((name) => unturned(name))).toEqual(names);
});
