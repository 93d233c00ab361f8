import { describe, expect, test } from 'vitest';
import { AppError } from '@/lib/base/errors';
import { readExtractionTable } from './extraction-table';

const line = { order: 1, label_nl: 'Vertrouwen', effect_en: 'It helps.', polarity: 'protective' };
const row = { number: 1, authors: 'Brandt et al.', year: 2019, characteristics: [line] };
const read = (...rows: unknown[]) => readExtractionTable(JSON.stringify({ rows }));

describe('reading an extraction table', () => {
  test('a row gives its authors, its year and its lines', () => {
    const [first] = read(row).rows;
    expect(first?.authors.map(({ family }) => family)).toEqual(['Brandt', 'et al.']);
    expect(first?.lines).toEqual([
      { order: 1, label: 'Vertrouwen', effect: 'It helps.', polarity: 'protective', suggestions: [] },
    ]);
  });

  test.each([
    ['Van der Berg & Lind-Okoye', ['van der|Berg', '|Lind-Okoye']],
    ['Brandt en Lind', ['|Brandt', '|Lind']],
    ['Brandt e.a.', ['|Brandt', '|et al.']],
    ['Anders', ['|Anders']],
  ])('%s is who it says', (authors, expected) => {
    const given = read({ ...row, authors }).rows[0]?.authors ?? [];
    expect(given.map(({ particle, family }) => `${particle.toLowerCase()}|${family}`)).toEqual(expected);
  });

  test('what does not fit is told with its row and field, and the rest is read', () => {
    const { rows, problems } = read(
      row,
      { ...row, number: 'two' },
      {
        ...row,
        number: 3,
        characteristics: [line, { ...line, polarity: 'good' }, { ...line, effect_en: '' }],
      },
      { ...row, number: 1 },
      null,
    );
    expect(rows.map(({ number, lines }) => [number, lines.length])).toEqual([
      [1, 1],
      [3, 1],
    ]);
    expect(problems).toEqual([
      { row: 2, field: 'number' },
      { row: 3, field: 'characteristics.2.polarity' },
      { row: 3, field: 'characteristics.3.effect' },
      { row: 5, field: '' },
      { row: 1, field: 'number' },
    ]);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another JSON', '{"a":1}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s is no table', (_, json) => {
    expect(() => readExtractionTable(json)).toThrow(AppError);
  });
});
