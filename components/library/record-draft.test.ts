import { describe, expect, test } from 'vitest';
import type { Source } from '@/lib/domain/records';
import { authorsText, draftOf, fieldsOf, problemsOf, readAuthors } from './record-draft';

const source: Source = {
  id: 's',
  projectId: 'p',
  createdAt: '2026-01-01T00:00:00.000Z',
  removed: false,
  kind: 'pdf',
  title: 'Someone who stays',
  authors: [
    { family: 'Berg', given: 'Anna', particle: 'van den' },
    { family: 'de Wit', given: '', particle: '' },
    { family: 'Okoye', given: 'C., Jr.', particle: '' },
  ],
  year: 2021,
  journal: 'Invented Journal',
  doi: '10.5555/codeboom.2021.1',
  url: null,
  fileId: 'f',
  language: 'nl',
};

describe('the form of a record', () => {
  test('gives back what it was made of', () => {
    const { title, authors, year, journal, doi, language } = source;
    const plain = { ...source, authors: authors.filter(({ family }) => family !== 'de Wit') };
    expect(fieldsOf(draftOf(plain))).toEqual({ title, authors: plain.authors, year, journal, doi, language });
  });

  test('takes small words before a family name for its particle', () => {
    expect(readAuthors('van den Berg, Anna\n\n  Okoye, C., Jr. \nWHO')).toEqual([
      { family: 'Berg', given: 'Anna', particle: 'van den' },
      { family: 'Okoye', given: 'C., Jr.', particle: '' },
      { family: 'WHO', given: '', particle: '' },
    ]);
    expect(authorsText(readAuthors('van den Berg, Anna'))).toBe('van den Berg, Anna');
  });

  test('refuses an empty title and a year that is none', () => {
    const text = { noTitle: 'title', badYear: 'year' };
    expect(problemsOf({ ...draftOf(source), title: ' ', year: '21' }, text)).toEqual(['title', 'year']);
    expect(problemsOf({ ...draftOf(source), year: '' }, text)).toEqual([]);
  });
});
