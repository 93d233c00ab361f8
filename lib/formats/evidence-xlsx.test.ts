import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { headingOf, plainCellText } from '@/lib/domain/evidence/cell-text';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import {
  anyTable,
  difficultTexts,
  documentOf,
  formulas,
  quoteWith,
  rowWith,
  tableOfTexts,
  textCell,
} from '@/tests/support/evidence-tables';
import { evidenceXlsx, longestCell, sheetNames } from './evidence-xlsx';
import { printable } from './printable';

type ReadCell = {
  readonly place: string;
  readonly type: 'number' | 'text' | 'empty';
  readonly value: string;
};

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function unescaped(xml: string): string {
  return xml.replace(/&([^;]+);/g, (all, name: string) => signs[name] ?? all);
}

async function written(tables: readonly EvidenceTable[]) {
  const files = unzipSync(await evidenceXlsx(documentOf(tables)));
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const sheet = (number: number): string => part(`xl/worksheets/sheet${number}.xml`);
  return { part, sheet, rows: (number: number) => rowsOf(sheet(number)) };
}

/** The cells of every row, as Excel reads them. */
function rowsOf(xml: string): ReadCell[][] {
  return [...xml.matchAll(/<row r="\d+"[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)].map(([, place = '', content]) => {
      if (content === undefined) return { place, type: 'empty', value: '' };
      const number = /^<v>(.*)<\/v>$/s.exec(content)?.[1];
      if (number !== undefined) return { place, type: 'number', value: number };
      const text = /^<is><t xml:space="preserve">(.*)<\/t><\/is>$/s.exec(content)?.[1] ?? '?';
      return { place, type: 'text', value: unescaped(text).replaceAll('_x005F_', '_') };
    }),
  );
}

describe('the workbook', () => {
  it('has texts as texts and numbers as numbers, whatever the texts begin with', async () => {
    const { rows, part, sheet } = await written([tableOfTexts(formulas)]);
    const [header, ...body] = rows(1);
    expect(header?.map(({ value }) => value)).toEqual(['Text', 'Line', 'Quote', 'Count']);
    expect(body).toHaveLength(60);
    for (const [at, cells] of body.entries()) {
      expect(cells.map(({ type }) => type)).toEqual(['text', 'text', 'text', 'number']);
      expect(cells[0]?.value.trim()).toBe((formulas[at] ?? '').trim());
      expect(cells[3]?.value).toBe(String(at));
    }
    expect(sheet(1)).not.toMatch(/<f[ >]/);
    // Who edits such a cell keeps a text.
    expect(part('xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('gives every number and text of any table back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyTable, { minLength: 1, maxLength: 3 }), async (tables) => {
        const { rows } = await written(tables);
        for (const [at, table] of tables.entries()) {
          const [header = [], ...body] = rows(at + 1);
          expect(header.map(({ value }) => value)).toEqual(
            table.columns.map((each) => printable(headingOf(each))),
          );
          expect(body.map((cells) => cells.map(({ value }) => value))).toEqual(
            table.rows.map(({ cells }) =>
              cells.map((cell) => {
                if (cell.kind === 'number') return cell.value === null ? '' : String(cell.value);
                return printable(plainCellText(cell, 'en')).replaceAll('_x005F_', '_');
              }),
            ),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shortens what is longer than Excel takes, and says so', async () => {
    const { rows } = await written([
      tableOfTexts(['x'.repeat(longestCell), `${'y'.repeat(longestCell - 5)}👩👩👩`]),
    ]);
    const [, fits, cut] = rows(1);
    expect(fits?.[0]?.value).toHaveLength(longestCell);
    expect(cut?.[0]?.value.length).toBeLessThanOrEqual(longestCell);
    expect(cut?.[0]?.value).toMatch(/^y+ \[…\]$/);
    const notes = rows(2).map(([cell]) => cell?.value);
    expect(notes).toContain('A note.');
    expect(notes.join('\n')).toContain(`3 cells were longer than the ${longestCell} characters`);
  });

  it('keeps what is difficult readable, and is well-formed', async () => {
    const { rows, sheet, part } = await written([
      tableOfTexts([...difficultTexts, 'a _x0041_ b', '<c>&amp;"']),
    ]);
    const [, ...body] = rows(1);
    expect(body[0]?.[0]?.value).toBe('bell, null, escape, delete');
    expect(body[4]?.[0]?.value).toBe(difficultTexts[4]);
    expect(body.at(-2)?.[0]?.value).toBe('a _x0041_ b');
    expect(sheet(1)).toContain('a _x005F_x0041_ b');
    expect(body.at(-1)?.[0]?.value).toBe('<c>&amp;"');
    for (const xml of [sheet(1), sheet(2), part('xl/styles.xml'), part('xl/workbook.xml')]) {
      expect(xml.match(/<\?xml/g)).toHaveLength(1);
      expect(xml).toBe(printable(xml));
    }
  });

  it('freezes names of rows and columns, filters, writes shares as percent, and leads back', async () => {
    const quote = quoteWith({ url: 'https://journal.example/a?b=1&c=2', text: 'some words' });
    const base = tableOfTexts(['a']);
    const table: EvidenceTable = {
      ...base,
      rows: [
        rowWith(
          'r',
          [
            textCell('a'),
            { kind: 'lines', lines: [] },
            { kind: 'lines', lines: [{ text: 'some words', quote }] },
            { kind: 'number', value: 0.25, as: 'percent', opens: false },
          ],
          { depth: 2 },
        ),
      ],
    };
    const { sheet, part } = await written([table]);
    expect(sheet(1)).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2"');
    expect(sheet(1)).toContain('<autoFilter ref="A1:D2"/>');
    expect(part('xl/styles.xml')).toContain('formatCode="0.0%"');
    expect(part('xl/styles.xml')).toContain('indent="2"');
    expect(sheet(1)).toContain('<hyperlink ref="C2" r:id="r1"/>');
    expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://journal.example/a?b=1&amp;c=2#:~:text=some%20words" TargetMode="External"',
    );
  });

  it('gives sheets names that Excel takes', () => {
    const names = sheetNames([
      'Quotes',
      'quotes',
      "'a'/b:*?[c]\\",
      '',
      '',
      'History',
      'x'.repeat(40),
      'x'.repeat(41),
    ]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]/\\:*?]{1,31}(?<!')$/);
    expect(names.slice(0, 3)).toEqual(['Quotes', 'quotes 2', "a' b c"]);
  });

  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const made = evidenceXlsx(documentOf([tableOfTexts(formulas)]), { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(made).rejects.toThrow('enough');
  });
});
