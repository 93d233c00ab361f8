// What an asker puts together from updates is the table that is made anew, whatever happens in between.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodebookProjection } from '@/lib/domain/projection';
import { generateProject } from '@/tests/fixtures/projects/generate';
import type { EvidenceTable } from './evidence-table';
import { tablePresets } from './presets';
import { TableKeeper } from './table-keeper';
import { usualThematicRequest, type ThematicRequest } from './thematic-evidence';
import { evidenceTable, type EvidenceRequest } from './table-makers';
import { updatedTable } from './table-update';

const polarities: ThematicRequest['split'] = 'polarity';
const size = { sources: 4, codes: 40, fragments: 30 };

test('updates put together are the table as it is made anew, and rows that did not change stay the same objects', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 9 }), (seed, pace) => {
      const { changes } = generateProject({ ...size, seed });
      const project = new CodebookProjection();
      project.rebuild(changes.slice(0, -20));
      const keeper = new TableKeeper(project);
      const requests: EvidenceRequest[] = [
        ...tablePresets(project).map(({ request }) => request),
        { table: 'quotes', scope: 'own' },
        { table: 'extraction', scope: 'own', order: 'author', attributes: null, withLines: true },
        { table: 'matrix', scope: 'own', level: 'leaves', hideEmpty: false },
        usualThematicRequest,
        { ...usualThematicRequest, order: 'count', quotesPerRow: 1, hidesEmpty: true, split: polarities },
      ];
      const request = requests[seed % requests.length];
      if (request === undefined) throw new Error('No request');
      let own: { making: number; table: EvidenceTable | null } = { making: 0, table: null };
      for (const [at, change] of changes.slice(-20).entries()) {
        project.apply(change);
        if (at % pace !== 0) continue;
        const update = keeper.since(request, 'en', own.making);
        const before = own.table;
        const table = updatedTable(before, update);
        own = { making: update.making, table };
        // Another projection: this one may keep its counts.
        const anew = new CodebookProjection();
        anew.rebuild(changes.slice(0, changes.length - 19 + at));
        expect(table).toEqual(evidenceTable(anew, request, 'en'));
        const changed = new Set(update.changed.map(({ key }) => key));
        for (const row of table.rows) {
          const old = before?.rows.find(({ key }) => key === row.key);
          if (old !== undefined && !changed.has(row.key)) expect(row).toBe(old);
        }
        expect(keeper.since(request, 'en', own.making).changed).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('an asker whose table was let go gets all of it', () => {
  const project = new CodebookProjection();
  project.rebuild(generateProject({ ...size, seed: 5 }).changes);
  const keeper = new TableKeeper(project);
  const request: EvidenceRequest = { table: 'quotes', scope: 'own' };
  const first = keeper.since(request, 'en', 0);
  for (const preset of tablePresets(project)) keeper.since(preset.request, 'en', 0);
  const again = keeper.since(request, 'en', first.making);
  expect(again.changed.length).toBe(first.changed.length);
  expect(updatedTable(updatedTable(null, first), again)).toEqual(evidenceTable(project, request, 'en'));
});
