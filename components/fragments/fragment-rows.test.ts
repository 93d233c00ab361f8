import { expect, it } from 'vitest';
import type { FragmentList } from '@/lib/domain/fragment-list';
import { fragmentRows, fragmentsBetween, nextFragment } from './fragment-rows';

const group = (sourceId: string, fragmentIds: readonly string[]) => ({
  ...{ sourceId, fragmentIds },
  ...{ citation: sourceId, title: sourceId },
});
const list: FragmentList = {
  version: 1,
  codeId: 'c',
  count: 3,
  groups: [group('a', ['1', '2']), group('b', ['3'])],
};

it('has a row for each source and each fragment, in order', () => {
  expect(fragmentRows(list).map(({ id }) => id)).toEqual(['source a', '1', '2', 'source b', '3']);
  expect(fragmentRows(null)).toEqual([]);
});

it('goes from fragment to fragment over sources, and stops at the ends', () => {
  const rows = fragmentRows(list);
  expect(nextFragment(rows, -1, 1)).toBe(1);
  expect(nextFragment(rows, 2, 1)).toBe(4);
  expect(nextFragment(rows, 4, -1)).toBe(2);
  expect(nextFragment(rows, 4, 1)).toBe(-1);
});

it('gives what lies between two rows, whichever comes first', () => {
  const rows = fragmentRows(list);
  expect(fragmentsBetween(rows, 4, 1)).toEqual(['1', '2', '3']);
  expect(fragmentsBetween(rows, 0, 1)).toEqual(['1']);
});
