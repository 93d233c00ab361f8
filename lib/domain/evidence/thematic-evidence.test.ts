import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/change';
import type { CodebookProjection } from '@/lib/domain/projection';
import { exampleProjection } from '@/tests/support/thematic-table';
import { changeWith } from '@/tests/support/random-log';
import type { EvidenceTable } from './evidence-table';
import { behindCell, evidenceTable } from './table-makers';
import { usualThematicRequest, type ThematicRequest } from './thematic-evidence';

function made(changes: Partial<ThematicRequest> = {}, project = exampleProjection()): EvidenceTable {
  return evidenceTable(project, { ...usualThematicRequest, ...changes }, 'en');
}

function labels({ rows }: EvidenceTable): string[] {
  return rows.flatMap(({ cells: [first] }) => (first?.kind === 'text' ? [first.text] : []));
}

function numbers({ columns, rows }: EvidenceTable, label: string, column: string): number | null | undefined {
  const at = columns.findIndex(({ key, label: name }) => key === column || name === column);
  const cell = rows.find(({ cells: [first] }) => first?.kind === 'text' && first.text === label)?.cells[at];
  return cell?.kind === 'number' ? cell.value : undefined;
}

/** The example with a country for each document but the last, the first two with two. */
function withCountries(): CodebookProjection {
  const base = { projectId: 'p', createdAt: '2026-11-22T10:00:00.000Z', removed: false } as const;
  const attribute: Operation = {
    op: 'add',
    noun: 'attribute',
    record: {
      ...base,
      ...{ id: 'country', about: 'source', kind: 'country', labels: { en: 'Country', nl: 'Land' } },
      ...{
        hint: { en: '', nl: '' },
        several: true,
        unit: { en: '', nl: '' },
        choices: [],
        rank: 1,
        origin: null,
      },
    },
  };
  const values = [['NL'], ['NL', 'BE'], ['BE']].map((codes, at): Operation => ({
    op: 'add',
    noun: 'attributeValue',
    record: {
      ...base,
      ...{ id: `v${at}`, attributeId: 'country', about: { noun: 'source', id: `s${at}` } },
      entries: codes.map((code) => ({ kind: 'country', code })),
      ...{ fragmentIds: [], note: '', coder: 'A' },
    },
  }));
  const project = exampleProjection();
  expect(project.apply(changeWith({ id: 'x2', operations: [attribute, ...values] }))).toBe(true);
  return project;
}

describe('the thematic table as a table of evidence', () => {
  it('has every code with its n, and the documents behind each n', () => {
    const project = exampleProjection();
    const table = made({ columns: ['documents', 'fragments', 'codings'] }, project);
    expect(table.rows.map(({ key }) => key)).toEqual(project.nodes.map(({ code }) => code.id));
    for (const [at, { key, cells }] of table.rows.entries()) {
      const node = project.nodes[at];
      if (node === undefined) throw new Error('no node');
      const { union } = project.row(node);
      expect(cells.slice(1)).toMatchObject([
        { value: union.documents },
        { value: union.fragments },
        { value: union.codings },
      ]);
      const place = { row: key, column: 'documents' };
      const behind = behindCell(project, usualThematicRequest, place);
      expect(behind).toHaveLength(union.documents);
      expect(behind.flatMap(({ quotes }) => quotes)).toHaveLength(union.fragments);
    }
  });

  it('quotes as many passages as are asked for, with where they stand', () => {
    const lines = ({ rows }: EvidenceTable) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'lines' ? cell.lines : [])));
    const trust = (table: EvidenceTable) => table.rows.find(({ key }) => key === 'trust')?.cells.at(-1);
    expect(trust(made({ quotesPerRow: 1 }))).toMatchObject({ lines: [{ text: '“words 0” (Brandt, 2018)' }] });
    expect(lines(made({ quotesPerRow: 0 }))).toEqual([]);
    expect(lines(made()).every(({ text, quote }) => quote !== null && text.includes(quote.text))).toBe(true);
  });

  it('orders codes under their own by n or by name, and can leave empty ones out', () => {
    const inTheme = (table: EvidenceTable): string[] =>
      table.rows.filter(({ key }) => ['trust', 'stable', 'unused'].includes(key)).map(({ key }) => key);
    expect(inTheme(made())).toEqual(['trust', 'stable', 'unused']);
    expect(inTheme(made({ order: 'alphabetical' }))).toEqual(['stable', 'trust', 'unused']);
    expect(inTheme(made({ order: 'count', unit: 'codings' }))).toEqual(['trust', 'stable', 'unused']);
    expect(labels(made({ order: 'alphabetical' })).indexOf('1 Support')).toBe(
      labels(made({ order: 'alphabetical' })).indexOf('Protective') + 1,
    );
    expect(inTheme(made({ hidesEmpty: true }))).toEqual(['trust', 'stable']);
    expect(made({ hidesEmpty: true }).notes.join()).toContain('left out');
  });

  it('splits by polarity in each unit, and each number opens its part', () => {
    const project = exampleProjection();
    const request: ThematicRequest = { ...usualThematicRequest, split: 'polarity', unit: 'codings' };
    const table = evidenceTable(project, request, 'en');
    expect(numbers(table, '1 Trust', 'protective')).toBe(2);
    expect(numbers(table, '1 Trust', 'hindering')).toBe(1);
    expect(numbers(table, '2 Stability', 'absence')).toBe(1);
    for (const { key, cells } of table.rows) {
      for (const [at, { key: column, kind }] of table.columns.entries()) {
        const cell = cells[at];
        if (kind !== 'number' || !column.startsWith('polarity ') || cell?.kind !== 'number') continue;
        const quotes = behindCell(project, request, { row: key, column }).flatMap((each) => each.quotes);
        expect(quotes).toHaveLength(cell.value ?? -1);
      }
    }
  });

  it('splits by an attribute: a document counts under each of its values, and without one apart', () => {
    const project = withCountries();
    const table = made({ split: { attributeId: 'country' } }, project);
    expect(table.columns.filter(({ group }) => group === 'Country (n)').map(({ label }) => label)).toEqual([
      'Belgium',
      'Netherlands',
      'not known',
    ]);
    expect(numbers(table, '1 Trust', 'Netherlands')).toBe(2);
    expect(numbers(table, '1 Trust', 'Belgium')).toBe(1);
    expect(numbers(table, '2 Stability', 'Belgium')).toBe(1);
    expect(numbers(table, '2 Stability', 'not known')).toBe(1);
    const gone = made({ split: { attributeId: 'nowhere' } }, project);
    expect(gone.columns).toHaveLength(made({}, project).columns.length);
  });
});
