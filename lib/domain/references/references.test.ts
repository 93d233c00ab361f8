import { describe, expect, it } from 'vitest';
import type { Author, Id, Source } from '@/lib/domain/records';
import { sourceWith } from '@/tests/support/random-coding';
import { InTextCitations } from './in-text';
import { referenceList, referenceText } from './reference-list';
import { initialsOf, referenceNames } from './reference-names';

function author(family: string, given = 'Anna', particle = ''): Author {
  return { family, given, particle };
}

function source(id: Id, values: Partial<Source>): Source {
  return sourceWith({ id, title: 'Walking home', authors: [author('Brandt')], url: null, ...values });
}

function listed(sources: Source[], language: 'en' | 'nl' = 'en', included: Id[] = []): string[] {
  return referenceList(sources, { language, included: new Set(included) }).map(referenceText);
}

describe('names in a reference list', () => {
  it.each([
    ['Anna', 'A.'],
    ['Anna-Maria k.', 'A.-M. K.'],
    ['J.-P.', 'J.-P.'],
    ['J.P.', 'J. P.'],
    ['JD', 'J. D.'],
    ['émile', 'É.'],
    ['', ''],
  ])('%s is given as %s', (given, initials) => {
    expect(initialsOf(given)).toBe(initials);
  });

  it('joins the last name with &, keeps particles, and leaves the name of a body as it is', () => {
    expect(referenceNames([author('Berg', 'Jan', 'van den')])).toBe('van den Berg, J.');
    expect(referenceNames([author('Brandt'), author('Okoye', 'Tobi A.')])).toBe('Brandt, A., & Okoye, T. A.');
    expect(referenceNames([author('Institute of Walking', '')])).toBe('Institute of Walking');
  });

  it('names twenty authors in full, and of more the first nineteen and the last', () => {
    const many = Array.from({ length: 22 }, (_, at) => author(`N${at + 1}`));
    expect(referenceNames(many.slice(0, 20))).toMatch(/N19, A\., & N20, A\.$/);
    expect(referenceNames(many.slice(0, 21))).toMatch(/N19, A\., \. \. \. N21, A\.$/);
    expect(referenceNames(many)).not.toContain('N20');
  });

  it('says et al. where a record names no further authors', () => {
    expect(referenceNames([author('Brandt'), author('et al.', '')])).toBe('Brandt, A., et al.');
  });
});

describe('a reference list', () => {
  it('has authors, year, title, the journal in italics and the DOI as a link', () => {
    const full = source('a', {
      year: 2019,
      journal: 'Journal of Walks',
      doi: '10.5555/walk',
      url: 'https://x.example',
    });
    const [reference] = referenceList([full], { language: 'en', included: new Set() });
    expect(reference === undefined ? '' : referenceText(reference)).toBe(
      'Brandt, A. (2019). Walking home. Journal of Walks. https://doi.org/10.5555/walk',
    );
    expect(reference?.runs.filter(({ style }) => style === 'italic').map(({ text }) => text)).toEqual([
      'Journal of Walks',
    ]);
    expect(reference?.runs.at(-1)?.link).toBe('https://doi.org/10.5555/walk');
  });

  it('gives the address where there is no DOI, but none that is no address of the web', () => {
    expect(listed([source('a', { year: 2019, url: 'https://x.example/1' })])).toEqual([
      'Brandt, A. (2019). Walking home. https://x.example/1',
    ]);
    expect(listed([source('a', { year: 2019, url: 'javascript:alert(1)' })])).toEqual([
      'Brandt, A. (2019). Walking home.',
    ]);
  });

  it('leaves out what is not known, and says so of the year in each language', () => {
    expect(listed([source('a', { year: null })])).toEqual(['Brandt, A. (n.d.). Walking home.']);
    expect(listed([source('a', { year: null })], 'nl')).toEqual(['Brandt, A. (z.d.). Walking home.']);
    expect(listed([source('a', { year: 2019, authors: [], title: 'Who walks?' })])).toEqual([
      'Who walks? (2019).',
    ]);
    expect(listed([source('a', { year: 2019, title: '' })])).toEqual(['Brandt, A. (2019).']);
  });

  it('is sorted, gives letters to years that are alike, and stars what is included', () => {
    const sources = [
      source('z', { year: 2020, authors: [author('Zola')] }),
      source('b', { year: 2019, title: 'Second' }),
      source('a', { year: 2019, title: 'First' }),
    ];
    expect(listed(sources, 'en', ['a'])).toEqual([
      '*Brandt, A. (2019a). First.',
      'Brandt, A. (2019b). Second.',
      'Zola, A. (2020). Walking home.',
    ]);
    expect(listed([source('a', { year: null }), source('b', { year: null })], 'nl')).toEqual([
      'Brandt, A. (z.d.-a). Walking home.',
      'Brandt, A. (z.d.-b). Walking home.',
    ]);
  });
});

describe('citations in brackets', () => {
  const sources = [
    source('b21', { year: 2021 }),
    source('b19', { year: 2019 }),
    source('ol', { year: 2020, authors: [author('Okoye'), author('Lind')] }),
    source('nd', { year: null, authors: [author('Zola')] }),
  ];
  const cite = (...works: [Id, (string | null)?][]): string =>
    new InTextCitations(sources, 'en').inBrackets(
      works.map(([sourceId, page = null]) => ({ sourceId, page })),
    );

  it('are sorted, each once, with years of the same authors together', () => {
    expect(cite(['ol'], ['b21'], ['b19'], ['b21'])).toBe('(Brandt, 2019, 2021; Okoye & Lind, 2020)');
  });

  it('give a page with its own year', () => {
    expect(cite(['b19', '7'], ['b21'])).toBe('(Brandt, 2019, p. 7; Brandt, 2021)');
    expect(cite(['b19', '7–8'])).toBe('(Brandt, 2019, pp. 7–8)');
    expect(cite(['b19', '10'], ['b19', '9'])).toBe('(Brandt, 2019, p. 9; Brandt, 2019, p. 10)');
  });

  it('keep authors apart that are cited alike', () => {
    const alike = [
      source('one', { year: 2019, authors: ['Brandt', 'Ito', 'Kim'].map((name) => author(name)) }),
      source('two', { year: 2021, authors: ['Brandt', 'Lee', 'Kim'].map((name) => author(name)) }),
    ];
    const works = alike.map(({ id }) => ({ sourceId: id, page: null }));
    expect(new InTextCitations(alike, 'en').inBrackets(works)).toBe(
      '(Brandt et al., 2019; Brandt et al., 2021)',
    );
  });

  it('say in the language of the text that there is no year, and nothing for no works', () => {
    expect(cite(['nd'])).toBe('(Zola, n.d.)');
    expect(new InTextCitations(sources, 'nl').inBrackets([{ sourceId: 'nd', page: null }])).toBe(
      '(Zola, z.d.)',
    );
    expect(cite(['gone'])).toBe('');
  });
});
