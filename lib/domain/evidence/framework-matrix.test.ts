import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/change';
import { exampleProjection } from '@/tests/support/thematic-table';
import { changeWith } from '@/tests/support/random-log';
import { frameworkMatrix, matrixLabelColumn, type MatrixRequest } from './framework-matrix';

const request: MatrixRequest = { table: 'matrix', scope: 'own', level: 'leaves', hideEmpty: false };

describe('the framework matrix', () => {
  it('has in each cell the passages of that document with that code or one below it', () => {
    const project = exampleProjection();
    for (const level of ['themes', 'leaves'] as const) {
      const table = frameworkMatrix.make(project, { ...request, level }, 'en');
      const cells = table.rows.flatMap((row) =>
        row.cells.map((cell, at) => ({ cell, row: row.key, column: table.columns[at]?.key ?? '' })),
      );
      const quoted = cells.flatMap(({ cell, row, column }) => {
        if (column === matrixLabelColumn || cell.kind !== 'lines') return [];
        const quotes = cell.lines.flatMap(({ quote }) => quote ?? []);
        expect(quotes).toEqual(frameworkMatrix.behind(project, request, { row, column })[0]?.quotes ?? []);
        return quotes;
      });
      expect(quoted.length).toBeGreaterThan(0);
    }
  });

  it('shows a summary first, then that a code is not there; a removed one is not shown', () => {
    const project = exampleProjection();
    const plain = frameworkMatrix.make(project, request, 'en');
    const row = plain.rows[0]?.key ?? '';
    const column = plain.columns.find(({ key }) => key !== matrixLabelColumn)?.key ?? '';
    const base = { projectId: 'p', createdAt: '2026-11-22T10:00:00.000Z', sourceId: row, codeId: column };
    const written: Operation[] = [
      { op: 'add', noun: 'summary', record: { ...base, id: 'old', text: 'Gone', coder: 'A', removed: true } },
      {
        op: 'add',
        noun: 'summary',
        record: { ...base, id: 'new', text: 'Mine', coder: 'A', removed: false },
      },
      { op: 'add', noun: 'look', record: { ...base, id: 'l', note: '', coder: 'A', removed: false } },
    ];
    expect(project.apply(changeWith({ id: 'x2', operations: written }))).toBe(true);
    const table = frameworkMatrix.make(project, request, 'nl');
    const at = table.columns.findIndex(({ key }) => key === column);
    const cell = table.rows[0]?.cells[at];
    const lines = cell?.kind === 'lines' ? cell.lines.map(({ text }) => text) : [];
    expect(lines.slice(0, 2)).toEqual(['Mine', 'Gezocht, niet aanwezig']);
    expect(table.notes[1]).toContain('1 samenvatting geschreven, 1 cel');
  });

  it('can leave out codes that have nothing, and keeps those that somebody wrote of', () => {
    const project = exampleProjection();
    const all = frameworkMatrix.make(project, request, 'en');
    const some = frameworkMatrix.make(project, { ...request, hideEmpty: true }, 'en');
    expect(some.columns.length).toBeLessThan(all.columns.length);
    const empty = all.columns.find(({ key }) => !some.columns.some((each) => each.key === key))?.key ?? '';
    const look: Operation = {
      op: 'add',
      noun: 'look',
      record: {
        ...{ id: 'l', projectId: 'p', createdAt: '2026-11-22T10:00:00.000Z', removed: false },
        ...{ sourceId: all.rows[0]?.key ?? '', codeId: empty, note: '', coder: 'A' },
      },
    };
    expect(project.apply(changeWith({ id: 'x3', operations: [look] }))).toBe(true);
    const after = frameworkMatrix.make(project, { ...request, hideEmpty: true }, 'en');
    expect(after.columns.map(({ key }) => key)).toContain(empty);
  });
});
