// Codes that meet on overlapping text, against all pairs of fragments, in random projects whose passages stand close.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '@/lib/domain/change';
import type { Evidence } from '@/lib/domain/evidence-index';
import { overlaps } from '@/lib/domain/overlap';
import type { Anchor, Fragment } from '@/lib/domain/records';
import { allOf, at, projectOf, smallSizes } from '@/tests/fixtures/projects/counted';
import { generateProject } from '@/tests/fixtures/projects/generate';
import { total, type CrossRequest, type Dimension } from './cross-table';
import { behindCell, evidenceTable } from './table-makers';

const leaves: Dimension = { by: 'code', scope: 'own', level: 'leaves' };
const request: CrossRequest = {
  ...{ table: 'cross', rows: leaves, columns: leaves, layers: null, unit: 'overlaps', show: 'count' },
  ...{ scope: 'own', hidesEmpty: true },
};

/** The same passages within the first page and a few lines of it. */
function dense(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({
    ...change,
    operations: change.operations.map((operation) =>
      operation.op === 'add' && operation.noun === 'fragment'
        ? { ...operation, record: near(operation.record) }
        : operation,
    ),
  }));
}

function near(fragment: Fragment): Fragment {
  const { anchor } = fragment;
  const moved = <R extends { readonly start: number; readonly end: number }>(range: R): R => {
    const start = range.start % 400;
    return { ...range, start, end: start + range.end - range.start };
  };
  const there: Anchor =
    anchor.kind === 'page'
      ? { ...anchor, ranges: anchor.ranges.map(moved) }
      : { ...anchor, pages: anchor.pages.map((each) => ({ ...moved(each), page: 1 + (each.page % 2) })) };
  return { ...fragment, anchor: there };
}

function shareText(one: Evidence, other: Evidence): boolean {
  return one.fragment.id === other.fragment.id
    ? true
    : one.source.id === other.source.id && overlaps(one.anchor, other.anchor);
}

function fragmentsOf(evidence: readonly Evidence[]): Set<string> {
  return new Set(evidence.map(({ fragment }) => fragment.id));
}

test('in 500 random projects a pair counts the fragments of either code that share text with the other one', () => {
  let beside = 0;
  fc.assert(
    fc.property(smallSizes, (size) => {
      const project = projectOf(dense(generateProject(size).changes));
      const all = allOf(project);
      const counted = evidenceTable(project, request, 'en');
      const shares = evidenceTable(project, { ...request, show: 'jaccard' }, 'en');
      const keys = counted.rows.map(({ key }) => key).filter((key) => key !== total);
      const of = (key: string): Evidence[] => all.filter(({ coding }) => coding.codeId === key);
      for (const a of keys.slice(0, 6)) {
        for (const b of keys.slice(0, 6)) {
          const meet = (some: readonly Evidence[], others: readonly Evidence[]): Evidence[] =>
            some.filter((one) => others.some((other) => shareText(one, other)));
          const met = fragmentsOf([...meet(of(a), of(b)), ...meet(of(b), of(a))]);
          const either = fragmentsOf([...of(a), ...of(b)]);
          expect(at(counted, a, b)).toBe(met.size);
          expect(at(counted, b, a)).toBe(met.size);
          expect(at(shares, a, b)).toBe(either.size === 0 ? null : met.size / either.size);
          const same = [...fragmentsOf(of(a))].filter((id) => fragmentsOf(of(b)).has(id)).length;
          beside += met.size - same;
        }
        for (const column of [keys[0] ?? a, total]) {
          const list = behindCell(project, request, { row: a, column });
          const listed = new Set(list.flatMap(({ quotes }) => quotes.map(({ fragmentId }) => fragmentId)));
          expect(listed.size).toBe(at(counted, a, column));
        }
      }
    }),
    { numRuns: 500 },
  );
  // Else this would only say what a fragment with both codes says.
  expect(beside).toBeGreaterThan(100);
});
