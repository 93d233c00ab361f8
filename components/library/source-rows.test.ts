import { describe, expect, test } from 'vitest';
import type { FaceSuggestion } from '@/lib/services/faces';
import { sourceWith } from '@/tests/support/random-coding';
import { messages } from './messages';
import { sourceRows } from './source-rows';

const look = { text: messages.en, isClosed: () => false };
const authors = [{ family: 'Brandt', given: 'M.', particle: '' }];
const pdf = sourceWith({ id: 'a', kind: 'pdf', url: null, fileId: 'f', authors, year: 2021 });
const page = sourceWith({ id: 'b', authors, year: 2021, tiedTo: 'a' });
const other = sourceWith({ id: 'c', authors: [{ family: 'Aldous', given: 'R.', particle: '' }] });

describe('the rows of the Sources view', () => {
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
