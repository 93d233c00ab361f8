import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '@/lib/base/language';
import type { AttributeChoice, AttributeEntry } from '@/lib/domain/attribute-records';
import { choiceNamed, mergedChoices, mergedEntries, newChoice } from './choices';
import { readCountry, writeCountry } from './countries';
import { readDate, writeDate } from './dates';
import { printValues, readValues, writeValues, type ValueShape } from './entries';
import { entriesInPassage } from './from-passage';
import { readNumber, writeNumber, type NumberEntry } from './numbers';
import { attributeTemplates } from './templates';

const noUnit = { en: '', nl: '' };
const shape = (kind: ValueShape['kind'], besides: Partial<ValueShape> = {}): ValueShape => ({
  ...{ kind, several: false, unit: noUnit, choices: [] },
  ...besides,
});
const number = (low: number, high = low, isAbout = false): NumberEntry => ({
  kind: 'number',
  low,
  high,
  isAbout,
});

describe('numbers', () => {
  const cases: readonly (readonly [Language, string, NumberEntry | null])[] = [
    ['en', '1,234.5', number(1234.5)],
    ['nl', '1.234,5', number(1234.5)],
    ['en', '1.234,5', number(1234.5)],
    ['nl', '1,234.5', number(1234.5)],
    ['en', '1,234', number(1234)],
    ['nl', '1,234', number(1.234)],
    ['nl', '1.234', number(1234)],
    ['en', '1.234', number(1.234)],
    ['nl', '1.234.567', number(1_234_567)],
    ['en', '1.234.567', number(1_234_567)],
    ['nl', '30 503', number(30_503)],
    ['nl', '0.123', number(0.123)],
    ['en', '0,5', number(0.5)],
    ['en', '25–40', number(25, 40)],
    ['nl', '25 tot 40', number(25, 40)],
    ['nl', 'tussen 25 en 40', number(25, 40)],
    ['en', 'between 25 and 40', number(25, 40)],
    ['nl', '12 t/m 18', number(12, 18)],
    ['en', '±30', number(30, 30, true)],
    ['nl', 'ca. 30', number(30, 30, true)],
    ['nl', 'ongeveer 1.200', number(1200, 1200, true)],
    ['en', 'N = 25', number(25)],
    ['en', 'n=1,225', number(1225)],
    ['en', '−5', number(-5)],
    ['en', '-5–-2', number(-5, -2)],
    ['en', '-0', number(0)],
    ['en', '9,007,199,254,740,991', number(Number.MAX_SAFE_INTEGER)],
    ['en', '999999999999999999999', null],
    ['en', '40–25', null],
    ['en', 'fifteen', null],
    ['en', '18+', null],
    ['en', '<5', null],
    ['en', '25 children', null],
    ['en', '12/30', null],
    ['en', '', null],
  ];
  for (const [language, text, wanted] of cases) {
    it(`${language} reads ${text || 'nothing'}`, () =>
      expect(readNumber(text, language, noUnit)).toEqual(wanted));
  }

  it('know the unit in either language, in any number', () => {
    const years = { en: 'years', nl: 'jaar' };
    for (const text of ['12–18 years', '12–18 jaar', '12-18 year'])
      expect(readNumber(text, 'en', years)).toEqual(number(12, 18));
    expect(readNumber('12–18 months', 'en', years)).toBeNull();
  });

  it('read as they are written, in both languages', () => {
    const one = fc
      .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.nat(6))
      .map(([digits, decimals]) => digits / 10 ** decimals);
    fc.assert(
      fc.property(
        fc.tuple(one, one, fc.boolean()),
        fc.constantFrom(...languages),
        ([a, b, isAbout], language) => {
          for (const entry of [number(a, a, isAbout), number(Math.min(a, b), Math.max(a, b), isAbout)])
            expect(readNumber(writeNumber(entry, language), language, noUnit)).toEqual(entry);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('dates', () => {
  it('are read in words and figures, as far as there is one way to', () => {
    const read: readonly (readonly [Language, string, string | null])[] = [
      ['en', '2019', '2019'],
      ['en', '31 May 2019', '2019-05-31'],
      ['en', 'May 31, 2019', '2019-05-31'],
      ['nl', '31 mei 2019', '2019-05-31'],
      ['nl', 'maart 2020', '2020-03'],
      ['en', 'Sept 2000', '2000-09'],
      ['nl', '4-5-2019', '2019-05-04'],
      ['en', '4/5/2019', null],
      ['en', '31/05/2019', '2019-05-31'],
      ['en', '5/31/2019', '2019-05-31'],
      ['en', '2019-02-30', null],
      ['en', 'in spring 2019', null],
    ];
    expect(read.map(([language, text]) => [text, readDate(text, language)])).toEqual(
      read.map(([, text, wanted]) => [text, wanted]),
    );
  });

  it('are read as they are written', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), fc.constantFrom(4, 7, 10), (date, language, length) => {
        const each = date.toISOString().slice(0, length);
        expect(readDate(writeDate(each, language), language)).toBe(each);
      }),
    );
  });
});

describe('countries', () => {
  it('are known by name in both languages, by code and by what else they go by', () => {
    const names = ['Netherlands', 'the Netherlands', 'nederland', 'Holland', 'nl', 'NL'];
    expect(names.map(readCountry)).toEqual(names.map(() => 'NL'));
    expect(['USA', 'Verenigde Staten', 'United States', 'u.s.'].map(readCountry)).toEqual([
      'US',
      'US',
      'US',
      'US',
    ]);
    expect(['België', 'belgie', 'UK', 'Wales', 'Türkiye', 'Turkije', 'Kosovo'].map(readCountry)).toEqual([
      'BE',
      'BE',
      'GB',
      'GB',
      'TR',
      'TR',
      'XK',
    ]);
    expect(['Atlantis', 'EU', 'ZZ', 'not applicable', '', 'European Union'].map(readCountry)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  it('are read as they are written', () => {
    for (const code of ['NL', 'GB', 'US', 'CI', 'ST', 'CD', 'KR', 'XK', 'BA', 'FM'])
      for (const language of languages) expect(readCountry(writeCountry(code, language))).toBe(code);
  });
});

const choices: readonly AttributeChoice[] = [
  { key: 'survey', labels: { en: 'Survey', nl: 'Enquête' }, synonyms: ['Questionnaire'] },
  { key: 'interview', labels: { en: 'Interview', nl: 'Interview' }, synonyms: [] },
];

describe('choices', () => {
  it('are found by any name, whatever its case, accents and hyphens', () => {
    expect(['enquete', 'SURVEY', 'questionnaire '].map((name) => choiceNamed(choices, name)?.key)).toEqual([
      ...['survey', 'survey', 'survey'],
    ]);
    expect(choiceNamed(choices, 'poll')).toBeNull();
  });

  it('merged, keep every name; values follow and stand once', () => {
    const merged = mergedChoices(choices, { from: 'survey', into: 'interview' });
    expect(merged).toEqual([
      {
        key: 'interview',
        labels: { en: 'Interview', nl: 'Interview' },
        synonyms: ['Survey', 'Enquête', 'Questionnaire'],
      },
    ]);
    const entries: AttributeEntry[] = [
      { kind: 'choice', key: 'survey' },
      { kind: 'text', text: 'else' },
      { kind: 'choice', key: 'interview' },
    ];
    expect(mergedEntries(entries, { from: 'survey', into: 'interview' })).toEqual([
      { kind: 'choice', key: 'interview' },
      { kind: 'text', text: 'else' },
    ]);
  });

  it('that are new get keys of their own', () => {
    expect(newChoice(choices, { en: 'Survey!', nl: '' }).key).not.toBe('survey');
    expect(newChoice(choices, { en: '', nl: 'Enquête' }).key).toBe('enquete');
  });
});

describe('the values of a cell', () => {
  const several = shape('choice', { several: true, choices });

  it('are split, merged with their synonyms, and what does not fit is told', () => {
    expect(readValues(several, 'Enquête; questionnaire\nPoll', 'nl')).toEqual({
      kind: 'values',
      entries: [
        { kind: 'choice', key: 'survey' },
        { kind: 'text', text: 'Poll' },
      ],
      unfit: ['Poll'],
    });
  });

  it('tell nothing from not reported', () => {
    expect(readValues(several, ' ; ', 'en')).toEqual({ kind: 'nothing' });
    for (const language of languages)
      expect(readValues(several, writeValues(several, [], language), language)).toEqual({
        kind: 'notReported',
      });
  });

  it('are read as they are written', () => {
    const cells: readonly (readonly [ValueShape, readonly AttributeEntry[]])[] = [
      [
        several,
        [
          { kind: 'choice', key: 'survey' },
          { kind: 'text', text: 'Poll' },
        ],
      ],
      [
        shape('country', { several: true }),
        [
          { kind: 'country', code: 'US' },
          { kind: 'country', code: 'CA' },
        ],
      ],
      [shape('number'), [number(1200, 1300, true)]],
      [shape('date'), [{ kind: 'date', date: '2019-05' }]],
      [shape('text'), [{ kind: 'text', text: 'a; b' }]],
    ];
    for (const [each, entries] of cells)
      for (const language of languages)
        expect(readValues(each, writeValues(each, entries, language), language)).toMatchObject({ entries });
  });

  it('print numbers with their unit', () => {
    const years = shape('number', { unit: { en: 'years', nl: 'jaar' } });
    expect(printValues(years, [number(12, 18)], 'nl')).toBe('12–18 jaar');
    expect(printValues(years, [], 'nl')).toBe('niet vermeld');
  });
});

describe('a passage', () => {
  it('gives the number that it is about', () => {
    const guess = (text: string, unit = noUnit) => entriesInPassage(shape('number', { unit }), text, 'en');
    expect(guess('In 2019 we asked a sample (N = 1,225) of pupils.')).toEqual([number(1225)]);
    expect(guess('In wave 3, 12 to 18 years of age', { en: 'years', nl: 'jaar' })).toEqual([number(12, 18)]);
    expect(guess('It was a large sample.')).toEqual([]);
  });

  it('gives countries, choices, dates and its own words', () => {
    const country = shape('country', { several: true });
    expect(entriesInPassage(country, 'Pupils from the United States and Belgium, in May.', 'en')).toEqual([
      { kind: 'country', code: 'US' },
      { kind: 'country', code: 'BE' },
    ]);
    const design = shape('choice', { several: true, choices });
    expect(entriesInPassage(design, 'A questionnaire, then an interview.', 'en')).toEqual([
      { kind: 'choice', key: 'survey' },
      { kind: 'choice', key: 'interview' },
    ]);
    expect(entriesInPassage(shape('date'), 'between 31 mei 2019 and later', 'nl')).toEqual([
      { kind: 'date', date: '2019-05-31' },
    ]);
    expect(entriesInPassage(shape('text'), ' Trust\nhelps. ', 'en')).toEqual([
      { kind: 'text', text: 'Trust helps.' },
    ]);
  });
});

describe('the templates', () => {
  const attributes = attributeTemplates.flatMap((template) => template.attributes);

  it('are named and explained in both languages', () => {
    const texts = attributes.flatMap(({ labels, hint, choices: own }) => [
      labels,
      hint,
      ...own.map((each) => each.labels),
    ]);
    expect(texts.filter(({ en, nl }) => en === '' || nl === '')).toEqual([]);
  });

  it('have no name that stands for two choices', () => {
    for (const { choices: own } of attributes)
      for (const choice of own)
        for (const name of [choice.labels.en, choice.labels.nl, ...choice.synonyms])
          expect(choiceNamed(own, name)?.key, name).toBe(choice.key);
  });
});
