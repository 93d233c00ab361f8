import { strFromU8, unzipSync } from 'fflate';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { labelIn } from '@/lib/base/language';
import { crosswalkOf } from '@/lib/domain/crosswalk/crosswalk';
import { crosswalkCodeName } from '@/lib/domain/crosswalk/crosswalk-words';
import { conceptWith, crosswalkProject } from '@/tests/support/crosswalk-project';
import { exportCrosswalk, type CrosswalkExport } from './crosswalk-export';

const concepts = [
  conceptWith('a', ['warmth', 'emotional', 'material'], { note: '@see the pre-study' }),
  conceptWith('b', [], { labels: { en: '<Loose> & free', nl: 'Los' } }),
];
const crosswalk = crosswalkOf(crosswalkProject(concepts), [null, 'forms']);
const plain: CrosswalkExport = {
  ...{ systems: [null, 'forms'], withOpenEnds: true, format: 'csv', language: 'en' },
  ...{ title: 'Crosswalk <1>', date: '2026-11-22' },
};

async function csv(options: Partial<CrosswalkExport> = {}) {
  const bytes = await exportCrosswalk(crosswalk, { ...plain, ...options, isSample: false });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text.startsWith('\ufeff')).toBe(true);
  return papaparse.parse<Record<string, string>>(text.slice(1), { header: true }).data;
}

function unescaped(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(\w+);/g, (all, name: string) => signs[name] ?? all);
}

/** The paragraphs of each cell of each row. */
async function docx(options: Partial<CrosswalkExport> = {}, isSample = false): Promise<string[][][]> {
  const bytes = await exportCrosswalk(crosswalk, { ...plain, format: 'docx', ...options, isSample });
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(document).not.toContain('rows come here');
  const textOf = (xml: string): string =>
    unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
  return [...document.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) =>
      [...cell.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) => textOf(paragraph)),
    ),
  );
}

describe('the crosswalk as CSV', () => {
  it('has every row with the codes, counts, overlap and citations of the view', async () => {
    const rows = await csv();
    const shown = [...crosswalk.rows, ...crosswalk.openEnds];
    expect(rows).toHaveLength(shown.length);
    shown.forEach((row, at) => {
      const read = rows[at] ?? {};
      expect(read['concept']).toBe(row.conceptId === null ? '' : labelIn(row.labels, 'en'));
      row.cells.forEach((cell, column) => {
        const of = (name: string): string => read[`${name}_${column + 1}`]?.replace(/^'/, '') ?? '';
        expect(of('codes')).toBe(cell.codes.map((code) => crosswalkCodeName(code, 'en')).join('; '));
        expect([of('n'), of('fragments'), of('publications')]).toEqual([
          ...[String(cell.documents), String(cell.fragments)],
          cell.citations.join('; '),
        ]);
        expect([of('only_n'), of('only_fragments')]).toEqual([
          String(row.overlap.documents.only[column]),
          String(row.overlap.fragments.only[column]),
        ]);
      });
      expect([read['shared_n'], read['shared_fragments'], read['shared_publications']]).toEqual([
        ...[String(row.overlap.documents.shared), String(row.overlap.fragments.shared)],
        row.sharedCitations.join('; '),
      ]);
    });
  });

  it('has nothing that a spreadsheet would run', async () => {
    const cells = (await csv()).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(cells).toContain("'@see the pre-study");
    expect(cells).toContain("'=Delay");
  });

  it('speaks Dutch, and leaves open ends out when asked to', async () => {
    const rows = await csv({ language: 'nl', withOpenEnds: false });
    expect(rows.map((row) => [row['concept'], row['system_1'], row['codes_2']])).toEqual([
      ['Begrip a', 'Eigen codeboom', 'Emotionele steun; Materieel'],
      ['Los', 'Eigen codeboom', ''],
    ]);
  });
});

describe('the crosswalk for Word', () => {
  it('has every concept with its codes, n, overlap and citations', async () => {
    const [header, ...rows] = await docx();
    expect(header?.map(([text]) => text)).toEqual([
      ...['Concept', 'Own code tree', 'Forms', 'In both', 'Only Own code tree', 'Only Forms'],
    ]);
    crosswalk.rows.forEach((row, at) => {
      const [name, ...cells] = rows[at] ?? [];
      expect(name?.[0]).toBe(labelIn(row.labels, 'en'));
      row.cells.forEach((cell, column) => {
        const lines = cells[column] ?? [];
        if (cell.codes.length === 0) return expect(lines).toEqual(['—']);
        expect(lines).toEqual([
          ...cell.codes.map((code) => crosswalkCodeName(code, 'en')),
          `n = ${cell.documents}; fragments: ${cell.fragments}`,
          ...(cell.citations.length === 0 ? [] : [cell.citations.join('; ')]),
        ]);
      });
      const { documents, fragments } = row.overlap;
      expect(cells.slice(2).map(([counts]) => counts)).toEqual([
        `${documents.shared} / ${fragments.shared}`,
        ...documents.only.map((count, side) => `${count} / ${fragments.only[side]}`),
      ]);
      expect(cells[2]?.slice(1).join('')).toBe(row.sharedCitations.join('; '));
    });
    expect(rows[crosswalk.rows.length]).toEqual([['Codes in no concept']]);
    expect(rows).toHaveLength(crosswalk.rows.length + 1 + crosswalk.openEnds.length);
  });

  it('speaks Dutch', async () => {
    const [header, first] = await docx({ language: 'nl', withOpenEnds: false });
    expect(header?.[3]).toEqual(['In beide']);
    expect(first?.[1]?.[0]).toBe('1 Warme steun');
  });
});
