// Tables that are kept and brought up to date are those that are made anew, whatever comes, goes, moves and comes back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change, Operation } from '@/lib/domain/change';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Fragment, Placement } from '@/lib/domain/records';
import { projectOf, sum } from '@/tests/fixtures/projects/counted';
import { changeWith } from '@/tests/support/random-log';
import { randomCodingLog } from '@/tests/support/random-coding';
import type { Dimension } from './cross-table';
import { evidenceTable, type EvidenceRequest } from './table-makers';
import { usualThematicRequest } from './thematic-evidence';

const codes: Dimension = { by: 'code', scope: 'own', level: 'all' };
const plain = { table: 'cross', layers: null, unit: 'documents', show: 'count', scope: 'own' } as const;
const requests: readonly EvidenceRequest[] = [
  { ...plain, rows: codes, columns: codes, hidesEmpty: false },
  { ...plain, rows: codes, columns: codes, layers: { by: 'polarity' }, unit: 'fragments', hidesEmpty: true },
  { ...plain, rows: codes, columns: codes, unit: 'overlaps', show: 'jaccard', hidesEmpty: false },
  { ...plain, rows: codes, columns: { by: 'document' }, unit: 'codings', hidesEmpty: false },
  { ...plain, rows: codes, columns: { by: 'polarity' }, layers: { by: 'type' }, hidesEmpty: true },
  usualThematicRequest,
  { ...usualThematicRequest, order: 'count', quotesPerRow: 1, split: 'polarity' },
  { table: 'matrix', scope: 'own', level: 'leaves', hideEmpty: false },
];

/** Passages that stand so close that most share text with another one. */
function close(operation: Operation): Operation {
  if (operation.op !== 'add' || operation.noun !== 'fragment') return operation;
  return { ...operation, record: { ...operation.record, anchor: closeAnchor(operation.record) } };
}

function closeAnchor({ id, anchor: { quote } }: Fragment): Fragment['anchor'] {
  const start = Number(id.replace(/\D/g, '')) * 5;
  return { kind: 'page', quote, ranges: [{ start, end: start + 8 }], textHash: 'hash' };
}

/** A person accepts that a passage stands elsewhere now. */
function moved(project: CodebookProjection, at: number): Operation | null {
  const fragments = [...project.records.fragment.values()];
  const fragment = fragments[at % Math.max(1, fragments.length)];
  if (fragment?.anchor.kind !== 'page') return null;
  const { projectId, createdAt, sourceId, anchor } = fragment;
  const scores = { words: 1, before: 1, after: 1, inPlace: true, own: 1, other: 0 };
  const there = { ...anchor, ranges: [{ start: at, end: at + 20 }] };
  const placement: Placement = {
    ...{ id: `placement ${fragment.id}`, projectId, createdAt, removed: false, fragmentId: fragment.id },
    ...{ sourceId, face: 'page', textHash: 'later', state: 'changed', decision: 'accepted', stood: null },
    places: [{ anchor: there, scores }],
  };
  return { op: 'add', noun: 'placement', record: placement };
}

/** Gives the log in order with a passage moved after each of some changes. */
function withMoves(log: readonly Change[], places: readonly number[]): Change[] {
  const project = new CodebookProjection();
  const made: Change[] = [];
  const add = (operations: readonly Operation[]): void => {
    const at = made.length + 1;
    const change = changeWith({ id: `c${at}`, lamport: at, counter: at, operations });
    made.push(change);
    project.apply(change);
  };
  for (const [at, { operations }] of log.entries()) {
    add(operations.map(close));
    const place = places[at];
    const operation = place === undefined ? null : moved(project, place);
    if (operation !== null) add([operation]);
  }
  return made;
}

test('after every change every table is the one that is made anew', () => {
  const seen = { shared: 0, tables: 0 };
  fc.assert(
    fc.property(
      randomCodingLog,
      fc.array(fc.nat(40), { maxLength: 12 }),
      fc.integer({ min: 0, max: requests.length - 1 }),
      (log, places, which) => {
        const request = requests[which];
        if (request === undefined) throw new Error('No request');
        const project = new CodebookProjection();
        const done: Change[] = [];
        for (const change of withMoves(log, places)) {
          expect(project.apply(change)).toBe(true);
          done.push(change);
          const table = evidenceTable(project, request, 'en');
          expect(table).toEqual(evidenceTable(projectOf(done), request, 'en'));
          if (which === 2) seen.shared += numbersIn(table.rows.map(({ cells }) => cells));
          seen.tables += 1;
        }
      },
    ),
    { numRuns: 600 },
  );
  // Else nothing would have been compared.
  expect(seen.tables).toBeGreaterThan(2000);
  expect(seen.shared).toBeGreaterThan(100);
});

function numbersIn(cells: ReturnType<typeof evidenceTable>['rows'][number]['cells'][]): number {
  return sum(cells.flat().map((cell) => (cell.kind === 'number' ? (cell.value ?? 0) : 0)));
}
