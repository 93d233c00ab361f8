// A document over several rows: its cells stand once where a format can merge cells, and in every row where that serves.
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { EvidenceRow, EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { rowSpans } from '@/lib/domain/evidence/merged-cells';
import { documentOf } from '@/tests/support/evidence-tables';
import { evidenceCsv } from './evidence-csv';
import { evidenceDocx } from './evidence-docx';
import { evidenceHtml } from './evidence-html';
import { evidenceLatex } from './evidence-latex';
import { evidenceMarkdown } from './evidence-markdown';
import { evidenceRichText } from './evidence-rich-text';
import { evidenceXlsx } from './evidence-xlsx';

function row(key: string, about: string, [name, year, line]: readonly [string, string, string]): EvidenceRow {
  return {
    ...{ key, depth: 0, role: 'plain' },
    cells: [
      { kind: 'text', text: name, about },
      { kind: 'text', text: year, about },
      { kind: 'text', text: line },
    ],
  };
}

// Two documents of one year: their cells are not one.
const table: EvidenceTable = {
  ...{ title: 'Lines', notes: [] },
  columns: ['Name', 'Year', 'Line'].map((label) => ({
    ...{ key: label, label, group: null, kind: 'text', width: 1 },
  })),
  rows: [
    row('1', 'a', ['Aarts', '2011', 'one']),
    row('2', 'a', ['Aarts', '2011', 'two']),
    row('3', 'b', ['Bakker', '2011', 'three']),
    row('4', 'c', ['Cox', '2012', 'four']),
    row('5', 'c', ['Cox', '2012', 'five']),
    row('6', 'c', ['Cox', '2012', 'six']),
  ],
};
const document = documentOf([table]);
const count = (text: string, part: string): number => text.split(part).length - 1;

it('spans are counted for each document apart', () => {
  const spans = rowSpans(table.rows);
  expect(table.rows.map((each) => spans.get(each) ?? 'alone')).toEqual([
    ...[[2, 2, 1], [0, 0, 1], 'alone', [3, 3, 1], [0, 0, 1], [0, 0, 1]],
  ]);
});

it('Word merges them down, and every row has all its cells', async () => {
  const xml = strFromU8(unzipSync(await evidenceDocx(document))['word/document.xml'] ?? new Uint8Array());
  expect([count(xml, '<w:vMerge w:val="restart"/>'), count(xml, '<w:vMerge/>')]).toEqual([4, 6]);
  expect(count(xml, 'Cox')).toBe(1);
  expect(count(xml, '</w:tc>')).toBe(7 * 3);
});

it('a web page and the clipboard have one cell over several rows', async () => {
  const html = await evidenceHtml(document);
  expect([count(html, ' rowspan="3"'), count(html, ' rowspan="2"'), count(html, 'Cox')]).toEqual([2, 2, 1]);
  expect(count(html, 'scope="rowgroup"')).toBe(2);
  // Of rows that were chosen: what is not under its own document begins anew.
  const { html: chosen } = evidenceRichText(table, 'en', ['2', '5', '6']);
  expect([count(chosen, 'Aarts'), count(chosen, 'Cox'), count(chosen, ' rowspan="2"')]).toEqual([1, 1, 2]);
});

it('LaTeX and Markdown leave them blank, spreadsheets and data say them in every row', async () => {
  expect(count(await evidenceLatex(document), 'Cox')).toBe(1);
  const markdown = await evidenceMarkdown(document);
  expect(markdown).toContain('| Cox | 2012 | four |\n|  |  | five |');
  for (const isExact of [true, false]) {
    expect(count(await evidenceCsv(table, { language: 'en', isExact }), 'Cox')).toBe(3);
  }
  const parts = unzipSync(await evidenceXlsx(document));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect([count(sheet, 'Cox'), count(sheet, 'mergeCell')]).toEqual([3, 0]);
});
