import { expect, test } from 'vitest';
import { openQuery } from './retrieval';
import { codingInWords, questionInWords } from './retrieval-words';
import type { RetrievalQuery } from './records';

const names = { code: (id: string) => id.toUpperCase(), source: (id: string) => `${id}, 2021` };

function asked(query: Partial<RetrievalQuery>, language: 'en' | 'nl' = 'en'): string {
  return questionInWords({ ...openQuery, ...query }, names, language);
}

test('a question that asks for nothing in particular says so', () => {
  expect(asked({})).toBe('Every coded passage.');
  expect(asked({}, 'nl')).toBe('Elke gecodeerde passage.');
});

test('one code has nothing to meet', () => {
  expect(asked({ any: ['trust'] })).toBe('Coded with “TRUST”; codes below it count too.');
  expect(asked({ none: ['loss'], withBelow: false }, 'nl')).toBe('Geen van “LOSS”.');
});

test('everything that narrows a question is in its words', () => {
  const query: Partial<RetrievalQuery> = {
    ...{ all: ['trust', 'size'], none: ['loss'], withBelow: false, meet: 'near', words: 20 },
    ...{ polarities: ['hindering', null], types: ['person'], absence: 'only', coders: ['Coder', 'Ann'] },
    ...{ sourceIds: ['Brandt'], years: { from: 2010, to: 2020 } },
  };
  expect(asked(query)).toBe(
    'All of “TRUST”, “SIZE”, none of “LOSS”; meeting within about 20 words; polarity hindering, none given; type person; only absences; sources Brandt, 2021; coders Coder, Ann; published from 2010, published until 2020.',
  );
  expect(asked(query, 'nl')).toBe(
    'Alle van “TRUST”, “SIZE”, geen van “LOSS”; samen binnen ongeveer 20 woorden; polariteit belemmerend, niet ingevuld; type persoon; alleen afwezigheid; bronnen Brandt, 2021; codeurs Codeur, Ann; verschenen vanaf 2010, verschenen tot en met 2020.',
  );
});

test('an absence is said in the place of a polarity, and a note after it', () => {
  const coding = {
    id: 'k',
    codeId: 'c',
    coder: 'Ann',
    polarity: 'protective',
    absence: false,
    note: '',
  } as const;
  expect(codingInWords(coding, 'Trust', 'en')).toBe('Trust (protective, Ann)');
  expect(codingInWords({ ...coding, absence: true, note: 'see p. 9' }, 'Trust', 'nl')).toBe(
    'Trust (afwezigheid, Ann): see p. 9',
  );
  expect(codingInWords({ ...coding, polarity: null }, 'Trust', 'en')).toBe('Trust (Ann)');
});
