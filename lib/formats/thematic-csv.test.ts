import { describe, expect, it } from 'vitest';
import { polarityKeys } from '@/lib/domain/codebook-view';
import { exampleTable, hostileLabels } from '@/tests/support/thematic-table';
import { printable } from './printable';
import { parseThematicCsv, thematicCsv } from './thematic-csv';

const table = exampleTable();
const text = thematicCsv(table, 'en');

describe('the thematic table as CSV', () => {
  it('read back is the table', () => {
    const read = parseThematicCsv(text).map((row) => ({
      label: row.label,
      n: Number(row.n),
      polarities: polarityKeys.map((key) => Number(row[`n_${key}`])),
      publications: row.publications === '' ? [] : row.publications.split('; '),
      quotes: row.quotes === '' ? 0 : row.quotes.split('\n').length,
    }));
    expect(read).toEqual(
      table.rows.map(({ code, documents, quotes }) => ({
        label: printable(code.labels.en),
        n: code.union.documents,
        polarities: polarityKeys.map((key) => code.union.documentsByPolarity[key]),
        publications: documents.map(({ citation }) => citation),
        quotes: quotes.length,
      })),
    );
  });

  it('begins with a byte order mark and ends its lines with CRLF', () => {
    expect(text.startsWith('\ufefflevel,kind,number,label')).toBe(true);
    const bare = text.replaceAll(/"(?:[^"]|"")*"/g, '');
    expect(bare.split('\r\n').length).toBe(table.rows.length + 1);
    expect(bare.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no cell that a spreadsheet would run', () => {
    const cells = parseCells(text);
    expect(cells.filter((cell) => /^[\s\u200b]*[=+\-@\uff1d]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
  });

  it('gives guarded words back as they were', () => {
    const labels = parseThematicCsv(text).map(({ label }) => label);
    expect(labels.slice(-hostileLabels.length)).toEqual(hostileLabels.map(printable));
  });

  it('says type, polarity and page in the language of the reader', () => {
    const stable = parseThematicCsv(thematicCsv(table, 'nl')).find(({ label }) => label === 'Stability');
    expect(stable).toMatchObject({
      ...{ level: '2', number: '2', type: 'S structureel', polarity: 'beschermend', n: '2', n_absence: '1' },
      quotes: '“words 2” (Ito & Zoon, 2020)\n“words 3” (Ñandú, n.d., p. 3)',
    });
  });

  it('names the code system of each row; the project’s own tree has none', () => {
    const [first] = table.rows;
    if (first === undefined) throw new Error('The example has rows');
    const rowOf = (en: string, kind: 'system' | 'category', depth: number) => ({
      ...first,
      code: { ...first.code, labels: { en, nl: '' }, kind, depth },
    });
    const rows = [...table.rows, rowOf('Designs', 'system', 0), rowOf('Review', 'category', 1)];
    const read = parseThematicCsv(thematicCsv({ ...table, rows }, 'en'));
    expect(read.map(({ system }) => system)).toEqual([...table.rows.map(() => ''), 'Designs', 'Designs']);
  });

  it('is refused when a column is missing', () => {
    expect(() => parseThematicCsv('a,b\r\n1,2')).toThrow(
      expect.objectContaining({ code: 'file-not-recognised' }),
    );
  });
});

/** Every cell of every row but the first, as a spreadsheet would see it. */
function parseCells(csv: string): string[] {
  const cells = csv.replace('\ufeff', '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g);
  return [...cells].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}
