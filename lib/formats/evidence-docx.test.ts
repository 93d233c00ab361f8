import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellText } from '@/lib/domain/evidence/cell-text';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { evidenceTable } from '@/lib/domain/evidence/table-makers';
import { usualThematicRequest } from '@/lib/domain/evidence/thematic-evidence';
import {
  anyTable,
  columnWith,
  difficultTexts,
  documentOf,
  numberCell,
  rowWith,
  tableOfTexts,
  textCell,
} from '@/tests/support/evidence-tables';
import { exampleProjection } from '@/tests/support/thematic-table';
import { evidenceDocx } from './evidence-docx';
import type { EvidenceDocument } from './evidence-document';
import { printable } from './printable';

async function written(tables: readonly EvidenceTable[], changes: Partial<EvidenceDocument> = {}) {
  const files = unzipSync(await evidenceDocx(documentOf(tables, changes)));
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const xml = part('word/document.xml');
  return {
    part,
    xml,
    tables: [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, inner = '']) => cellsOf(inner)),
  };
}

function textOf(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  const text = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, each]) => each ?? '\n')
    .join('');
  return text.replace(/&(\w+);/g, (all, name: string) => signs[name] ?? all);
}

/** The cells of every row, headers first; paragraphs of a cell on a line each. */
function cellsOf(table: string): { readonly isHeader: boolean; readonly cells: readonly string[] }[] {
  return [...table.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) => ({
    isHeader: row.includes('<w:tblHeader/>'),
    cells: [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) =>
      [...cell.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => textOf(inner)).join('\n'),
    ),
  }));
}

type Cells = readonly string[];

function bodyOf(rows: readonly { readonly isHeader: boolean; readonly cells: Cells }[]): readonly Cells[] {
  return rows.filter(({ isHeader }) => !isHeader).map(({ cells }) => cells);
}

/** The rows of a table that was cut into parts of columns; every part repeats the names of the rows. */
function joinedParts([first = [], ...others]: readonly (readonly Cells[])[]): readonly Cells[] {
  return first.map((cells, row) => [...cells, ...others.flatMap((part) => part[row]?.slice(1) ?? [])]);
}

/** Names of elements that are not closed in order; empty for well-formed XML. */
function openElements(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosing === '/') continue;
    if (closing === '/' && open.at(-1) === name) open.pop();
    else open.push(name);
  }
  return open;
}

describe('tables of evidence for Word', () => {
  it('have every number of the thematic table and of its split, as the view shows it', async () => {
    const table = evidenceTable(
      exampleProjection(),
      {
        ...usualThematicRequest,
        split: 'polarity',
        columns: ['documents', 'fragments', 'codings', 'quotes'],
      },
      'en',
    );
    const { tables } = await written([table]);
    const body = tables.flat().filter(({ isHeader }) => !isHeader);
    expect(body).toHaveLength(table.rows.length);
    let numbers = 0;
    for (const [at, { cells }] of table.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell.kind !== 'number') continue;
        numbers += 1;
        expect(Number(body[at]?.cells[column])).toBe(cell.value);
      }
    }
    expect(numbers).toBe(table.rows.length * 9);
  });

  it('have every text and number of any table', async () => {
    const lines = (text: string): string =>
      printable(text)
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .join('\n');
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const { tables, xml, part } = await written([table]);
        const body = joinedParts(tables.map(bodyOf));
        expect(body).toEqual(
          table.rows.map(({ cells }) =>
            cells.map((cell) =>
              cell.kind === 'text' && cell.type !== undefined
                ? expect.stringMatching(/^\u00a0[SIP]\u00a0 /)
                : cell.kind === 'lines'
                  ? cell.lines.map(({ text }) => lines(text)).join('\n')
                  : lines(cellText(cell, 'en')),
            ),
          ),
        );
        expect(openElements(xml)).toEqual([]);
        expect(openElements(part('word/_rels/document.xml.rels'))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('repeat their header rows on a landscape page, keep rows whole, and stand under real headings', async () => {
    const grouped: EvidenceTable = {
      ...{ title: 'Grouped', notes: ['Counted so.'] },
      columns: [
        columnWith('name', { kind: 'label' }),
        columnWith('a', { kind: 'number', group: 'Polarity' }),
        columnWith('b', { kind: 'number', group: 'Polarity' }),
      ],
      rows: [rowWith('r', [textCell('x'), numberCell(1), numberCell(2)], { role: 'total' })],
    };
    const { xml, tables } = await written([grouped, tableOfTexts(['a'])], {
      title: 'Chapter 4',
      notes: ['All invented.'],
    });
    expect(tables.map((rows) => rows.filter(({ isHeader }) => isHeader).length)).toEqual([2, 1]);
    expect(tables[0]?.[0]?.cells).toEqual(['', 'Polarity']);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    const styled = (style: string): string[] =>
      [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
        .filter(([, inner = '']) => inner.includes(`<w:pStyle w:val="${style}"/>`))
        .map(([, inner = '']) => textOf(inner));
    expect(styled('Heading1')).toEqual(['Chapter 4']);
    expect(styled('Heading2')).toEqual(['Grouped', 'Texts']);
    const after = xml.slice(xml.indexOf('</w:tbl>'));
    expect(textOf(after)).toContain('Counted so.');
    expect(textOf(xml)).toContain('All invented.');
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('show types by letter and colour, lead back, and can have the sources in footnotes', async () => {
    const quoted = tableOfTexts(['some words', 'more <words>']);
    const typed: EvidenceTable = {
      ...{ title: 'Typed', notes: [], columns: [columnWith('type')] },
      rows: [rowWith('r', [{ kind: 'text', text: 'structural', type: 'structural' }])],
    };
    const { xml, part } = await written([quoted, typed], { footnoteOf: (id) => `Title of ${id} & more` });
    expect(xml).toContain('w:fill="1264B3"/></w:rPr><w:t xml:space="preserve">\u00a0S\u00a0</w:t>');
    expect(
      [...part('word/_rels/document.xml.rels').matchAll(/Target="codeboom:\/\/fragment\/(f\d)"/g)].map(
        ([, id]) => id,
      ),
    ).toEqual(['f0', 'f1']);
    const footnotes = part('word/footnotes.xml');
    expect(openElements(footnotes)).toEqual([]);
    expect(textOf(footnotes)).toContain('Brandt, 2021, p. 7. Title of s & more');
    expect([...xml.matchAll(/<w:footnoteReference w:id="(\d)"\/>/g)].map(([, id]) => id)).toEqual(['1', '2']);
    expect((await written([quoted])).part('word/footnotes.xml')).not.toContain('Brandt');
  });

  it('are cut into parts of columns where there are more than a page holds, each behind the names of the rows', async () => {
    const columns = Array.from({ length: 90 }, (_, at) =>
      columnWith(`n${at}`, { kind: 'number', label: String(at) }),
    );
    const table: EvidenceTable = {
      ...{ title: 'Wide', notes: [] },
      columns: [columnWith('name', { kind: 'label' }), ...columns],
      rows: [rowWith('r', [textCell('row'), ...columns.map((_, at) => numberCell(at))])],
    };
    const { tables, xml } = await written([table]);
    expect(tables.length).toBeGreaterThan(2);
    for (const [header, row] of tables) {
      expect(row?.cells[0]).toBe('row');
      expect(row?.cells.slice(1)).toEqual(header?.cells.slice(1));
      // Word takes no more than 63.
      expect(row?.cells.length).toBeLessThan(63);
    }
    expect(tables.flatMap(([, row]) => row?.cells.slice(1) ?? [])).toEqual(columns.map(({ label }) => label));
    expect(textOf(xml)).toContain(`Columns, part 1 of ${tables.length}`);
  });

  it('keep what is difficult readable, and stop when they are aborted', async () => {
    const { tables, xml } = await written([tableOfTexts(difficultTexts)]);
    expect(printable(xml)).toBe(xml);
    expect(tables[0]?.[1]?.cells[0]).toBe('bell, null, escape, delete');
    expect(tables[0]?.[5]?.cells[0]).toBe(difficultTexts[4]);
    const controller = new AbortController();
    const made = evidenceDocx(documentOf([tableOfTexts(difficultTexts)]), { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(made).rejects.toThrow('enough');
  });
});
