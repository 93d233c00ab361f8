import { describe, expect, it } from 'vitest';
import { codeRow } from '@/tests/support/code-rows';
import { rowAfter } from './row-after';

const rows = [
  codeRow({ id: 't1', kind: 'theme' }),
  codeRow({ id: 'k1', parentId: 't1', depth: 1 }),
  codeRow({ id: 'k2', parentId: 't1', depth: 1 }),
  codeRow({ id: 't2', kind: 'theme' }),
  codeRow({ id: 'k3', parentId: 't2', depth: 1 }),
];

describe('the row that gets the focus after deleting', () => {
  it.each([
    ['one code', ['k1'], 'k2'],
    ['codes below each other', ['k1', 'k2'], 't2'],
    ['codes apart from each other', ['k2', 't1'], 't2'],
    ['a code with what is below it', ['t1'], 't2'],
    ['the last code', ['k3'], 't2'],
    ['the last code with what is below it', ['k1', 't2'], 'k2'],
    ['all codes', ['t1', 't2'], null],
  ])('is after %s the next one, else the one before', (_, going, next) => {
    expect(rowAfter(rows, new Set(going))).toBe(next);
  });
});
