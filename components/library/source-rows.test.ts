import { describe, expect, test } from 'vitest';
import type { FaceSuggestion } from '@/lib/services/faces';
import { sourceWith } from '@/tests/support/random-coding';
import { messages } from './messages';
import { rowAfter, sourceRows, withFindings } from './source-rows';

const look = { text: messages.en, isClosed: () => false };
const authors = [{ family: 'Brandt', given: 'M.', particle: '' }];
const pdf = sourceWith({ id: 'a', kind: 'pdf', url: null, fileId: 'f', authors, year: 2021 });
const page = sourceWith({ id: 'b', authors, year: 2021, tiedTo: 'a' });
const other = sourceWith({ id: 'c', authors: [{ family: 'Aldous', given: 'R.', particle: '' }] });

describe('the rows of the Sources view', () => {
  test('say how many errors and warnings are about an article', () => {
    const found = new Map([['a', { error: 0, warning: 2 }]]);
    const rows = withFindings(sourceRows([pdf, page, other], [], look), found, 'nl');
    expect(rows.map(({ id, description }) => [id, /, 2 waarschuwingen$/.test(description)])).toEqual([
      ['c', false],
      ['a', true],
      ...rows.slice(2).map(({ id }) => [id, false]),
    ]);
  });

  test('list an article once, its faces under it, in the order of a reference list', () => {
    const rows = sourceRows([pdf, page, other], [], look);
    expect(rows.map(({ label, depth, icon }) => [label, depth, icon])).toEqual([
      ['Aldous, 2020', 0, 'globe'],
      ['Brandt, 2021', 0, 'files'],
      ['PDF', 1, 'file-pdf'],
      ['Web page', 1, 'globe'],
    ]);
    expect(rows.at(-1)?.detail).toBe('journal.example');
  });

  test('leave the faces of a closed article out', () => {
    expect(sourceRows([pdf, page], [], { ...look, isClosed: () => true })).toHaveLength(1);
  });

  test('ask under the article whether something is a further face of it, and say why', () => {
    const suggestion: FaceSuggestion = { key: 'a b', article: pdf, other: 'b', kind: 'page', by: 'doi' };
    const [article, asked] = sourceRows([pdf], [suggestion], look);
    expect(article?.label).toBe('Brandt, 2021');
    expect(asked).toMatchObject({ kind: 'suggestion', parentId: 'a', label: 'Same article?' });
    expect(asked?.detail).toBe('Also here as web page (same DOI)');
    expect(asked?.description).toContain('Brandt, 2021 is here as PDF and as web page (same DOI).');
  });
});

describe('the rows of folders', () => {
  const inFolders = [
    { ...pdf, folder: 'Reports/2021' },
    { ...page, folder: 'Elsewhere' },
    sourceWith({ id: 'd', folder: 'Reports' }),
    other,
  ];
  const rows = sourceRows(inFolders, [], look);

  test('stand before articles, with their own folders and articles in them, and count each article once', () => {
    expect(rows.map(({ label, depth, detail }) => [label, depth, detail])).toEqual([
      ['Reports', 0, '2'],
      ['2021', 1, '1'],
      ['Brandt, 2021', 2, pdf.title],
      ['PDF', 3, ''],
      ['Web page', 3, 'journal.example'],
      ['d, 2020', 1, 'Title of d'],
      ['Aldous, 2020', 0, other.title],
    ]);
    expect(rows[0]?.description).toBe('2 articles in 3 sources');
  });

  test('give the row that comes after some that go, with what is under them', () => {
    expect(rowAfter(rows, ['a'])).toBe('d');
    expect(rowAfter(rows, ['c'])).toBe('d');
    expect(
      rowAfter(
        rows,
        rows.map(({ id }) => id),
      ),
    ).toBeNull();
  });
});
