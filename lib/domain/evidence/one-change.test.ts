// One change of one coding changes exactly the cells that depend on it, in every kind of table: what each cell should
// read is worked out from all codings, and a cell changes where that does and nowhere else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '@/lib/domain/change';
import { added, edited } from '@/lib/domain/operations';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Coding } from '@/lib/domain/records';
import { allOf, describedProject, next, projectOf } from '@/tests/fixtures/projects/counted';
import { expectations, place, type Cells, type Counted } from '@/tests/fixtures/projects/expected-cells';
import { plainCellText } from './cell-text';
import type { EvidenceTable } from './evidence-table';
import { nodesWithin } from './quote-rows';
import { evidenceTable } from './table-makers';

/** What a cell reads and quotes. */
function shown(table: EvidenceTable): Cells {
  const cells: Cells = new Map();
  for (const row of table.rows) {
    for (const [columnAt, cell] of row.cells.entries()) {
      const quotes = cell.kind === 'lines' ? cell.lines.map(({ quote }) => quote?.fragmentId ?? '') : [];
      const column = table.columns[columnAt]?.key ?? '';
      cells.set(place(row.key, column), `${plainCellText(cell, 'en')} ${quotes.join()}`);
    }
  }
  return cells;
}

function changedPlaces(before: Cells, after: Cells): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .sort();
}

function countedOf(project: CodebookProjection): Counted {
  return {
    project,
    all: allOf(project),
    nodes: nodesWithin(project, 'own'),
    sources: [...project.records.source.keys()],
  };
}

const changeKinds = ['add', 'remove', 'polarity', 'absence'] as const;

/** One change of one coding. */
function changeOf(
  counted: Counted,
  changes: readonly Change[],
  { kind, seed }: { readonly kind: (typeof changeKinds)[number]; readonly seed: number },
): Change | null {
  const [each, last] = [counted.all[seed % Math.max(1, counted.all.length)], changes.at(-1)];
  const leaves = counted.nodes.filter(({ childIds }) => childIds.length === 0);
  const target = leaves[seed % leaves.length];
  if (each === undefined || last === undefined || target === undefined) return null;
  const { coding } = each;
  const more: Coding = { ...coding, id: `f${coding.id.slice(1)}`, codeId: target.code.id };
  const polarity = coding.polarity === 'hindering' ? 'protective' : 'hindering';
  switch (kind) {
    case 'add':
      return next(last, added('coding', more));
    case 'remove':
      return next(last, ...edited('coding', coding, { removed: true }));
    case 'polarity':
      return next(last, ...edited('coding', coding, { polarity }));
    case 'absence':
      return next(last, ...edited('coding', coding, { absence: !coding.absence }));
  }
}

const sizes = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  fragments: fc.integer({ min: 2, max: 30 }),
  sources: fc.integer({ min: 1, max: 5 }),
  codes: fc.integer({ min: 33, max: 40 }),
});

describe('one change of one coding changes exactly the cells that depend on it', () => {
  const cases = Object.entries(expectations).flatMap(([kind, list]) =>
    list.map((each, index) => [index === 0 ? kind : `${kind}, ${index + 1}`, each] as const),
  );
  test.each(cases)('in a table of the kind %s', (_, { request, cells }) => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(...changeKinds), (size, kind) => {
        const { changes } = describedProject(size);
        const project = projectOf(changes);
        const before = { counted: countedOf(project), table: shown(evidenceTable(project, request, 'en')) };
        const expectedBefore = cells(before.counted);
        const change = changeOf(before.counted, changes, { kind, seed: size.seed });
        if (change === null) return;
        project.apply(change);
        const table = shown(evidenceTable(project, request, 'en'));
        expect(changedPlaces(before.table, table)).toEqual(
          changedPlaces(expectedBefore, cells(countedOf(project))),
        );
      }),
      { numRuns: 150 },
    );
  });
});
