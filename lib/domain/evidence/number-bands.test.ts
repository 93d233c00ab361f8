import { expect, test } from 'vitest';
import { bandLabel, bandsOf, proposedEdges, readEdges, type Stretch } from './number-bands';

const numbers = (...values: readonly number[]): Stretch[] => values.map((low) => ({ low, high: low }));
const look = { isWhole: true, isYear: false, language: 'en' } as const;

test('bands are read from where they begin, in either language, and nothing else is', () => {
  expect(readEdges('200; 50', 'en')).toEqual([50, 200]);
  expect(readEdges('50 200 50', 'nl')).toEqual([50, 200]);
  expect(readEdges('0,5; 1.200', 'nl')).toEqual([0.5, 1200]);
  expect(readEdges('0.5, 1,200', 'en')).toEqual([0.5, 1200]);
  for (const text of ['', ';', 'fifty', '50; many', '10–20']) expect(readEdges(text, 'en')).toBeNull();
});

test('bands read as a person writes them', () => {
  const labels = bandsOf([50, 200, 1200], numbers(10, 70, 5000), 'number').map((band) =>
    bandLabel(band, look),
  );
  expect(labels).toEqual(['< 50', '50–199', '200–1,199', '≥ 1,200']);
  const years = bandsOf([2000, 2005, 2006], numbers(2001, 2005, 2010), 'year');
  expect(years.map((band) => bandLabel(band, { ...look, isYear: true }))).toEqual([
    '2000–2004',
    '2005',
    '≥ 2006',
  ]);
  const parts = bandsOf([0.5, 1.5], numbers(0.7, 2), 'number');
  expect(parts.map((band) => bandLabel(band, { ...look, isWhole: false, language: 'nl' }))).toEqual([
    ...['0,5 – < 1,5', '≥ 1,5'],
  ]);
});

test('years are proposed by five or ten, numbers in thirds at easy places, and nothing where all are the same', () => {
  expect(proposedEdges(numbers(2003, 2011, 2024), 'year')).toEqual([2000, 2005, 2010, 2015, 2020]);
  expect(proposedEdges(numbers(1968, 2011, 2024), 'year')).toEqual([
    1960, 1970, 1980, 1990, 2000, 2010, 2020,
  ]);
  expect(proposedEdges(numbers(8, 12, 25, 47, 90, 120, 180, 400, 36000), 'number')).toEqual([50, 200]);
  expect(proposedEdges(numbers(7, 7), 'number')).toEqual([]);
  expect(proposedEdges([], 'year')).toEqual([]);
  expect(bandsOf('proposed', [], 'number')).toEqual([]);
});
