// Every table against counts that are made by going through all codings anew, in random projects.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { polarityKeyOf } from '@/lib/domain/codebook-view';
import type { Evidence } from '@/lib/domain/evidence-index';
import { added, edited } from '@/lib/domain/operations';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Coding, Id, Look } from '@/lib/domain/records';
import {
  allOf,
  at,
  different,
  idOf,
  next,
  projectOf,
  smallSizes as sizes,
  sum,
  units,
  valueOf,
} from '@/tests/fixtures/projects/counted';
import { isHeading } from '@/lib/domain/thematic-words';
import { generateProject } from '@/tests/fixtures/projects/generate';
import { total, type CrossRequest, type Dimension } from './cross-table';
import { nodesWithin } from './quote-rows';
import { behindCell, evidenceTable, type EvidenceRequest } from './table-makers';

const codes: Dimension = { by: 'code', scope: 'own', level: 'all' };
const characteristics: Dimension = { by: 'code', scope: 'own', level: 'characteristics' };
const leaves: Dimension = { by: 'code', scope: 'own', level: 'leaves' };
const dimensions: readonly Dimension[] = [
  codes,
  leaves,
  { by: 'code', scope: 'own', level: 'themes' },
  characteristics,
  ...(['polarity', 'type', 'document', 'coder', 'language', 'year'] as const).map((by) => ({ by })),
];

function cross(rows: Dimension, columns: Dimension, more: Partial<CrossRequest> = {}): CrossRequest {
  return {
    ...{ table: 'cross', rows, columns, layers: null, unit: 'documents', show: 'count', scope: 'own' },
    ...{ hidesEmpty: false, ...more },
  };
}

function isUnder(project: CodebookProjection, { coding }: Evidence, codeId: Id): boolean {
  return project.node(coding.codeId)?.path.includes(codeId) === true;
}

const runs = { numRuns: 500 };

describe('in 500 random projects', () => {
  test('a code by polarity counts what a person would count, and a parent is the union of what is below it', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(...units), (size, of) => {
        const project = projectOf(generateProject(size).changes);
        const all = allOf(project);
        const table = evidenceTable(project, cross(codes, { by: 'polarity' }, { unit: of }), 'en');
        for (const { code, childIds } of nodesWithin(project, 'own')) {
          const below = all.filter((each) => isUnder(project, each, code.id));
          expect(at(table, code.id, total)).toBe(different(below, of));
          const hindering = below.filter(({ coding }) => polarityKeyOf(coding) === 'hindering');
          expect(at(table, code.id, 'hindering')).toBe(different(hindering, of));
          const parts = new Set(
            [code.id, ...childIds].flatMap((id) =>
              all
                .filter((each) => (id === code.id ? each.coding.codeId === id : isUnder(project, each, id)))
                .map((each) => idOf(each, of)),
            ),
          );
          expect(at(table, code.id, total)).toBe(parts.size);
        }
        // Absences are in their own column, never in that of what hinders.
        const absent = all.filter(({ coding }) => coding.absence);
        expect(at(table, total, 'absence')).toBe(different(absent, of));
      }),
      runs,
    );
  });

  test('in every pair of dimensions the totals are unions, codings of split dimensions add up, and each number opens its list', () => {
    const pairs = fc.tuple(fc.constantFrom(...dimensions), fc.constantFrom(...dimensions));
    fc.assert(
      fc.property(sizes, pairs, fc.constantFrom(...units), (size, [rows, columns], of) => {
        const project = projectOf(generateProject(size).changes);
        const request = cross(rows, columns, { unit: of });
        const table = evidenceTable(project, request, 'en');
        const areMeetings = rows.by === 'code' && columns.by === 'code';
        const opened = areMeetings && of === 'codings' ? 'fragments' : of;
        for (const row of table.rows) {
          const numbers = row.cells.slice(1).map((cell) => valueOf(cell) ?? 0);
          const whole = numbers.at(-1) ?? 0;
          const parts = numbers.slice(0, -1);
          expect(Math.max(0, ...parts)).toBeLessThanOrEqual(whole);
          // A coding has one polarity, one document, one coder: there a sum is right.
          if (of === 'codings' && columns.by !== 'code') expect(sum(parts)).toBe(whole);
        }
        const row = table.rows[size.seed % table.rows.length];
        const column = table.columns[1 + (size.seed % (table.columns.length - 1))];
        if (row === undefined || column === undefined) return;
        const list = behindCell(project, request, { row: row.key, column: column.key });
        const listed =
          opened === 'documents'
            ? list.length
            : sum(list.map(({ quotes }) => new Set(quotes.map(({ fragmentId }) => fragmentId)).size));
        const value = at(table, row.key, column.key);
        // A fragment with two codings on the same code is one passage in the list.
        if (opened !== 'codings') expect(listed).toBe(value);
        else expect(listed).toBeLessThanOrEqual(value ?? 0);
      }),
      runs,
    );
  });

  test('a coding on a characteristic or on a code below it counts in that one row, with the n of the thematic table', () => {
    let below = 0;
    fc.assert(
      fc.property(sizes, (size) => {
        const project = projectOf(generateProject(size).changes);
        const table = evidenceTable(project, cross(characteristics, { by: 'polarity' }), 'en');
        const codings = evidenceTable(
          project,
          cross(characteristics, { by: 'polarity' }, { unit: 'codings' }),
          'en',
        );
        const rows = table.rows.flatMap(({ key }) => (key === total ? [] : [project.node(key)]));
        for (const node of rows) {
          if (node === undefined) throw new Error('A row of no code');
          expect(at(table, node.code.id, total)).toBe(project.row(node).union.documents);
          below += node.childIds.length > 0 ? (at(codings, node.code.id, total) ?? 0) : 0;
        }
        const counted = allOf(project).filter(({ coding }) => {
          const { code } = project.node(coding.codeId) ?? {};
          return code !== undefined && !isHeading(code);
        });
        expect(sum(rows.map((node) => at(codings, node?.code.id ?? '', total) ?? 0))).toBe(counted.length);
      }),
      runs,
    );
    // Else nothing would have stood under another code.
    expect(below).toBeGreaterThan(100);
  });

  test('codes that meet are counted as the documents that have both, and Jaccard divides by those that have either', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const project = projectOf(generateProject(size).changes);
        const counted = evidenceTable(project, cross(leaves, leaves), 'nl');
        const shares = evidenceTable(project, cross(leaves, leaves, { show: 'jaccard' }), 'nl');
        const documents = new Map(
          nodesWithin(project, 'own').map(({ code }) => [
            code.id,
            new Set([...project.ownEvidence(code.id)].map(({ source }) => source.id)),
          ]),
        );
        const keys = counted.rows.map(({ key }) => key).filter((key) => key !== total);
        for (const a of keys.slice(0, 8)) {
          for (const b of keys.slice(0, 8)) {
            const [of, or] = [documents.get(a) ?? new Set(), documents.get(b) ?? new Set()];
            const shared = [...of].filter((id) => or.has(id)).length;
            const either = new Set([...of, ...or]).size;
            expect(at(counted, a, b)).toBe(shared);
            expect(at(shares, a, b)).toBe(either === 0 ? null : shared / either);
          }
        }
      }),
      runs,
    );
  });

  test('codes that meet in a layer open the documents or fragments that they are counted in', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom('documents', 'fragments'), (size, of) => {
        const project = projectOf(generateProject(size).changes);
        const request = cross({ by: 'code', scope: 'own', level: 'themes' }, leaves, {
          ...{ layers: { by: 'polarity' }, unit: of, hidesEmpty: true },
        });
        const table = evidenceTable(project, request, 'en');
        const row = table.rows[size.seed % table.rows.length];
        const columns = table.columns.slice(1);
        const chosen = [columns[size.seed % columns.length], columns.at(-1)];
        for (const column of chosen) {
          if (row === undefined || column === undefined) continue;
          const list = behindCell(project, request, { row: row.key, column: column.key });
          const fragments = new Set(list.flatMap(({ quotes }) => quotes.map((each) => each.fragmentId)));
          expect(of === 'documents' ? list.length : fragments.size).toBe(at(table, row.key, column.key));
        }
      }),
      runs,
    );
  });

  test('spread, coverage and saturation agree with each other and with the codings', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const project = projectOf(generateProject(size).changes);
        const all = allOf(project);
        const spread = evidenceTable(project, { table: 'spread', scope: 'own' }, 'en');
        const documents = spread.rows.filter(({ role }) => role === 'plain').map(({ key }) => key);
        expect(sum(documents.map((id) => at(spread, id, 'codings') ?? 0))).toBe(all.length);
        const grid = evidenceTable(project, { table: 'coverage', scope: 'own', level: 'leaves' }, 'en');
        for (const { key } of grid.columns.slice(1)) {
          const own = all.filter(({ coding }) => coding.codeId === key);
          expect(at(grid, 'coded', key)).toBe(different(own, 'documents'));
          expect(sum(documents.map((id) => at(grid, id, key) ?? 0))).toBe(different(own, 'fragments'));
          const states = ['coded', 'absent', 'notLooked'].map((state) => at(grid, state, key) ?? 0);
          expect(sum(states)).toBe(documents.length);
        }
        const steps = evidenceTable(project, { table: 'saturation', scope: 'own' }, 'en');
        const used = new Set(all.map(({ coding }) => coding.codeId)).size;
        expect(sum(steps.rows.map(({ key }) => at(steps, key, 'new') ?? 0))).toBe(used);
      }),
      runs,
    );
  });

  test('one coding more changes exactly the cells that it counts in', () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(...units), (size, of) => {
        const { changes } = generateProject({ ...size, fragments: size.fragments + 2 });
        const project = projectOf(changes);
        const [first] = allOf(project);
        const codesThere = nodesWithin(project, 'own').filter(({ childIds }) => childIds.length === 0);
        const target = codesThere[size.seed % codesThere.length];
        const last = changes.at(-1);
        if (first === undefined || target === undefined || last === undefined) return;
        const request = cross(codes, { by: 'document' }, { unit: of });
        const before = evidenceTable(project, request, 'en');
        const coding: Coding = {
          ...first.coding,
          id: `f${first.coding.id.slice(1)}`,
          codeId: target.code.id,
        };
        project.apply(next(last, added('coding', coding)));
        const after = evidenceTable(project, request, 'en');
        expect(after).toEqual(
          evidenceTable(projectOf([...changes, next(last, added('coding', coding))]), request, 'en'),
        );
        const changed = after.rows.flatMap((row, rowAt) =>
          row.cells.flatMap((cell, cellAt) =>
            JSON.stringify(cell) === JSON.stringify(before.rows[rowAt]?.cells[cellAt])
              ? []
              : [`${row.key} ${after.columns[cellAt]?.key ?? ''}`],
          ),
        );
        const affected = new Set([...target.path, total]);
        for (const place of changed) {
          const [row = '', column = ''] = place.split(' ');
          expect(affected.has(row)).toBe(true);
          expect([first.source.id, total]).toContain(column);
        }
        if (of === 'codings') expect(changed.length).toBe(affected.size * 2);
      }),
      runs,
    );
  });
});

test('a cell that somebody looked at says so, and is not one that nobody looked at', () => {
  const { changes, project: record } = generateProject({ seed: 3, fragments: 4, sources: 3, codes: 33 });
  const project = projectOf(changes);
  const request: EvidenceRequest = { table: 'coverage', scope: 'own', level: 'leaves' };
  const before = evidenceTable(project, request, 'nl');
  const empty =
    before.rows[0]?.cells.findIndex((cell) => cell.kind === 'number' && cell.value === null) ?? -1;
  const [row, column, last] = [before.rows[0], before.columns[empty], changes.at(-1)];
  if (row === undefined || column === undefined || last === undefined) throw new Error('No empty cell');
  const look: Look = {
    ...{ id: 'look', projectId: record.id, createdAt: record.createdAt, removed: false },
    ...{ sourceId: row.key, codeId: column.key, note: '', coder: 'A' },
  };
  project.apply(next(last, added('look', look)));
  const marked = evidenceTable(project, request, 'nl').rows[0]?.cells[empty];
  expect(marked).toEqual({ kind: 'number', value: 0, opens: false, says: 'gezocht, niet gevonden' });
  project.apply(next(next(last), ...edited('look', look, { removed: true })));
  expect(evidenceTable(project, request, 'nl')).toEqual(before);
});
