import { describe, expect, it } from 'vitest';
import { codeRow } from '@/tests/support/code-rows';
import { renumbersOthers } from './renumbering';

const rows = [
  codeRow({ id: 'g', kind: 'polarityGroup' }),
  codeRow({ id: 't1', kind: 'theme', depth: 1, number: 1 }),
  codeRow({ id: 'k1', depth: 2, number: 1 }),
  codeRow({ id: 'o', kind: 'openCode', depth: 3 }),
  codeRow({ id: 'k2', depth: 2, number: 2 }),
  codeRow({ id: 't2', kind: 'theme', depth: 1, number: 2 }),
];

describe('deleting a code', () => {
  it.each([
    ['k1', true],
    ['t1', true],
    ['k2', false],
    ['o', false],
    ['t2', false],
    ['g', false],
  ])('tells for %s whether numbers after it change', (id, changes) => {
    const code = rows.find((row) => row.id === id);
    expect(code !== undefined && renumbersOthers(rows, code)).toBe(changes);
  });
});
