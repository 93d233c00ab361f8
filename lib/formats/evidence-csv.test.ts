import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellText, headingOf } from '@/lib/domain/evidence/cell-text';
import {
  anyTable,
  columnWith,
  difficultTexts,
  formulas,
  numberCell,
  rowWith,
  tableOfTexts,
} from '@/tests/support/evidence-tables';
import { distinct, evidenceCsv, exactColumns } from './evidence-csv';

const parsed = (csv: string): string[][] => papaparse.parse<string[]>(csv).data;
const exact = { language: 'en', isExact: true } as const;
const safe = { language: 'en', isExact: false } as const;

describe('CSV for spreadsheets', () => {
  it('has nothing in it that a spreadsheet runs', async () => {
    expect(new Set(formulas).size).toBe(60);
    const csv = await evidenceCsv(tableOfTexts(formulas), safe);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [, ...rows] = parsed(csv.slice(1));
    expect(rows).toHaveLength(60);
    for (const [at, [text = '', line = '', quote = '', count]] of rows.entries()) {
      for (const cell of [text, line, quote]) expect(cell).toMatch(/^'/);
      expect(text.slice(1).trim()).toBe((formulas[at] ?? '').trim());
      expect(count).toBe(String(at));
    }
  });

  it('writes numbers as the language does, and negative ones as numbers', async () => {
    const table = {
      ...{ title: '', notes: [] },
      columns: ['a', 'b', 'c', 'd', 'e'].map((key) => columnWith(key, { kind: 'number', label: '=heading' })),
      rows: [
        rowWith('r', [
          numberCell(1234567),
          { kind: 'number', value: 1 / 3, as: 'percent', opens: false },
          { kind: 'number', value: -0.5, as: { decimals: 2 }, opens: false },
          numberCell(null),
          { kind: 'number', value: 0, opens: false, says: '=looked for' },
        ]),
      ],
    } as const;
    const rows = async (language: 'en' | 'nl') =>
      parsed((await evidenceCsv(table, { language, isExact: false })).slice(1));
    expect((await rows('en'))[1]).toEqual(['1234567', '33.3%', '-0.50', '', "'=looked for"]);
    expect((await rows('nl'))[1]).toEqual(['1234567', '33,3%', '-0,50', '', "'=looked for"]);
    expect((await rows('en'))[0]?.[0]).toBe("'=heading");
  });

  it('keeps what is difficult readable, without control characters', async () => {
    const [, ...rows] = parsed((await evidenceCsv(tableOfTexts(difficultTexts), safe)).slice(1));
    expect(rows.map(([text]) => text).join('\n')).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f]/);
    expect(rows[0]?.[0]).toBe('bell, null, escape, delete');
    expect(rows[4]?.[0]).toBe(difficultTexts[4]);
    expect(rows[5]?.[0]).toBe(difficultTexts[5]);
  });
});

describe('exact CSV', () => {
  it('gives every row of any table back as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const csv = await evidenceCsv(table, exact);
        const [fields = [], ...rows] = parsed(csv);
        expect(fields).toEqual(distinct([...exactColumns, ...table.columns.map(headingOf)]));
        expect(rows).toEqual(
          table.rows.map(({ key, depth, role, cells }) => [
            ...[key, String(depth), role],
            ...cells.map((cell) =>
              cell.kind === 'number' ? (cell.value === null ? '' : String(cell.value)) : cellText(cell, 'en'),
            ),
          ]),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('has no two columns of one name, and stops when it is aborted', async () => {
    expect(distinct(['a', 'A', 'b', 'a'])).toEqual(['a', 'A 2', 'b', 'a 3']);
    const controller = new AbortController();
    const made = evidenceCsv(tableOfTexts(formulas), exact, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(made).rejects.toThrow('enough');
  });

  it('tells how far it is', async () => {
    const parts: number[] = [];
    const texts = Array.from({ length: 300 }, (_, at) => `text ${at}`);
    await evidenceCsv(tableOfTexts(texts), exact, { onProgress: (part) => parts.push(part) });
    expect(parts.at(-1)).toBe(1);
    expect([...parts].sort((a, b) => a - b)).toEqual(parts);
    expect(parts.length).toBeGreaterThan(1);
  });
});
