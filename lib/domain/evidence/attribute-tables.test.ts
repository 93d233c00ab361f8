// What is known of documents as a side of tables, shares, and frequencies, against counts made by hand in random projects.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence-index';
import {
  allOf,
  at,
  describedProject,
  designKeys,
  different,
  projectOf,
  smallSizes,
  sum,
  units,
  valueOf,
} from '@/tests/fixtures/projects/counted';
import { total, type CrossRequest, type Dimension } from './cross-table';
import { behindCell, evidenceTable, type EvidenceRequest } from './table-makers';

const themes: Dimension = { by: 'code', scope: 'own', level: 'themes' };
const runs = { numRuns: 500 };
const notReported = '\u0000not reported';
const notFilledIn = '\u0000not filled in';

function byDesign(rows: Dimension, more: Partial<CrossRequest> = {}): CrossRequest {
  return {
    ...{ table: 'cross', rows, columns: { by: 'attribute', attributeId: 'design' }, layers: null },
    ...{ unit: 'documents', show: 'count', scope: 'own', hidesEmpty: false, ...more },
  };
}

describe('in 500 random projects', () => {
  test('a document counts under each value that it has of an attribute, or as not reported, or as not filled in', () => {
    fc.assert(
      fc.property(smallSizes, fc.constantFrom(...units), (size, of) => {
        const { changes, designs } = describedProject(size);
        const project = projectOf(changes);
        const table = evidenceTable(project, byDesign(themes, { unit: of }), 'en');
        const hasKey = ({ source }: Evidence, key: string): boolean => {
          const entries = designs.get(source.id);
          if (entries === undefined) return key === notFilledIn;
          if (entries.length === 0) return key === notReported;
          return entries.some((entry) => entry.kind === 'choice' && entry.key === key);
        };
        expect(table.columns.slice(1).map(({ key }) => key)).toEqual(
          [...designKeys, notReported, notFilledIn, total], // in the order of the attribute, all of them
        );
        const all = allOf(project);
        for (const { key } of table.rows.filter(({ role }) => role !== 'total')) {
          const own = all.filter(({ coding }) => project.node(coding.codeId)?.path.includes(key));
          expect(at(table, key, total)).toBe(different(own, of));
          for (const { key: column } of table.columns.slice(1, -1)) {
            const here = own.filter((each) => hasKey(each, column));
            expect(at(table, key, column)).toBe(different(here, of));
            if (of !== 'documents') continue;
            const list = behindCell(project, byDesign(themes), { row: key, column });
            expect(list.map(({ sourceId }) => sourceId).sort()).toEqual(
              [...new Set(here.map(({ source }) => source.id))].sort(),
            );
          }
        }
      }),
      runs,
    );
  });

  test('a number counts in its band, a range in each band that it reaches into, and a year in its own', () => {
    fc.assert(
      fc.property(smallSizes, fc.constantFrom([100], [50, 200], [1, 2, 250]), (size, bands) => {
        const { changes, samples } = describedProject(size);
        const project = projectOf(changes);
        const columns: Dimension = { by: 'attribute', attributeId: 'sample', bands };
        const table = evidenceTable(project, { ...byDesign({ by: 'document' }), columns }, 'en');
        const coded = new Set(allOf(project).map(({ source }) => source.id));
        const ends = [-Infinity, ...bands, Infinity];
        for (const [index, from] of ends.slice(0, -1).entries()) {
          const until = ends[index + 1] ?? Infinity;
          const key = index === 0 ? 'band <' : `band ${from}`;
          const reached = [...samples].flatMap(([id, entries]) => {
            const numbers = entries.flatMap((entry) => (entry.kind === 'number' ? [entry] : []));
            return numbers.some(({ low, high }) => low < until && high >= from) ? [id] : [];
          });
          const isThere = table.columns.some((column) => column.key === key);
          // Open ends that hold nothing are left out.
          expect(isThere).toBe(reached.length > 0 || (index > 0 && index < bands.length));
          if (isThere) expect(at(table, total, key)).toBe(reached.filter((id) => coded.has(id)).length);
        }
        const years = evidenceTable(
          project,
          { ...byDesign({ by: 'document' }), columns: { by: 'year', bands: 'proposed' } },
          'en',
        );
        const parts = years.columns.slice(1, -1).map(({ key }) => at(years, total, key) ?? 0);
        expect(sum(parts)).toBe(coded.size);
        expect(at(years, total, '')).toBe(0);
      }),
      runs,
    );
  });

  test('a share is the number by its total, whatever it is a share of, and never more than all', () => {
    const sides = fc.constantFrom<Dimension>(
      themes,
      { by: 'polarity' },
      { by: 'document' },
      { by: 'attribute', attributeId: 'sample' },
    );
    const shows = fc.constantFrom('rowShare', 'columnShare', 'share');
    const shapes = fc.record({ rows: sides, show: shows, unit: fc.constantFrom(...units) });
    fc.assert(
      fc.property(smallSizes, shapes, (size, { rows, show, unit }) => {
        const project = projectOf(describedProject(size).changes);
        const counts = evidenceTable(project, byDesign(rows, { unit }), 'nl');
        const shares = evidenceTable(project, byDesign(rows, { unit, show }), 'nl');
        const whole = at(counts, total, total) ?? 0;
        for (const [rowAt, row] of shares.rows.entries()) {
          for (const [columnAt, cell] of row.cells.entries()) {
            if (columnAt === 0) continue;
            const column = shares.columns[columnAt]?.key ?? '';
            const bases = {
              rowShare: row.key === total ? whole : (at(counts, row.key, total) ?? 0),
              columnShare: column === total ? whole : (at(counts, total, column) ?? 0),
              share: whole,
            };
            const base = bases[show];
            const count = valueOf(counts.rows[rowAt]?.cells[columnAt]) ?? 0;
            expect(valueOf(cell)).toBe(base === 0 ? null : count / base);
            expect(valueOf(cell) ?? 0).toBeLessThanOrEqual(1);
            expect(cell).toMatchObject({ as: 'percent', opens: count > 0 });
          }
        }
      }),
      runs,
    );
  });

  test('frequencies add up to the documents, or the note says by how much they do not, and what is missing is said', () => {
    fc.assert(
      fc.property(smallSizes, fc.constantFrom('design', 'sample'), (size, attributeId) => {
        const described = describedProject(size);
        const project = projectOf(described.changes);
        const request: EvidenceRequest = { table: 'frequencies', attributeId };
        const table = evidenceTable(project, request, 'en');
        const values = attributeId === 'design' ? described.designs : described.samples;
        const kinds = new Map([...values].map(([id, entries]) => [id, new Set(entries.map(textOf))]));
        const parts = table.rows.filter(({ key }) => key !== total);
        expect(at(table, total, 'n')).toBe(size.sources);
        expect(at(table, notFilledIn, 'n')).toBe(size.sources - values.size);
        const silent = [...kinds.values()].filter((own) => own.size === 0).length;
        expect(at(table, notReported, 'n')).toBe(silent);
        for (const { key, cells } of parts) {
          const share = valueOf(cells[2]);
          expect(share).toBe((valueOf(cells[1]) ?? 0) / size.sources);
          expect(behindCell(project, request, { row: key, column: 'n' }).length).toBe(valueOf(cells[1]));
        }
        const counted = sum(parts.map(({ cells }) => valueOf(cells[1]) ?? 0));
        const extra = sum([...kinds.values()].map((own) => Math.max(0, own.size - 1)));
        expect(counted).toBe(size.sources + extra);
        const several = [...kinds.values()].filter((own) => own.size > 1).length;
        expect(table.notes[0]).toContain(`add up to ${counted} `);
        expect(table.notes[0]?.includes(`because ${several} of them`)).toBe(several > 0);
        const coded = evidenceTable(project, { ...request, scope: 'own' }, 'en');
        expect(at(coded, total, 'n')).toBe(different(allOf(project), 'documents'));
      }),
      runs,
    );
  });
});

function textOf(entry: object): string {
  return JSON.stringify(entry);
}
