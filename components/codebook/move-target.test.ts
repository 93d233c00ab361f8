import { describe, expect, it } from 'vitest';
import type { CodeRow } from '@/lib/domain/codebook-view';
import { codeRow } from '@/tests/support/code-rows';
import { canLand, dropTarget, stepTarget } from './move-target';

/** Two themes; the first holds a, b and c, and b holds b1. */
const rows: readonly CodeRow[] = [
  codeRow({ id: 't1', kind: 'theme' }),
  codeRow({ id: 'a', parentId: 't1' }),
  codeRow({ id: 'b', parentId: 't1' }),
  codeRow({ id: 'b1', parentId: 'b' }),
  codeRow({ id: 'c', parentId: 't1' }),
  codeRow({ id: 't2', kind: 'theme' }),
];

function rowOf(id: string): CodeRow {
  const row = rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`No row ${id}`);
  return row;
}

describe('a step', () => {
  it('goes up before the sibling above, and not past the first', () => {
    expect(stepTarget(rows, 'b', 'up')).toEqual({ parentId: 't1', beforeId: 'a' });
    expect(stepTarget(rows, 'a', 'up')).toBeNull();
  });

  it('goes down past one sibling, and not past the last', () => {
    expect(stepTarget(rows, 'a', 'down')).toEqual({ parentId: 't1', beforeId: 'c' });
    expect(stepTarget(rows, 'b', 'down')).toEqual({ parentId: 't1', beforeId: null });
    expect(stepTarget(rows, 'c', 'down')).toBeNull();
  });

  it('goes in as the last below the sibling above', () => {
    expect(stepTarget(rows, 'c', 'in')).toEqual({ parentId: 'b', beforeId: null });
    expect(stepTarget(rows, 'a', 'in')).toBeNull();
  });

  it('goes out right after its parent, and not above the top', () => {
    expect(stepTarget(rows, 'b1', 'out')).toEqual({ parentId: 't1', beforeId: 'c' });
    expect(stepTarget(rows, 'c', 'out')).toEqual({ parentId: null, beforeId: 't2' });
    expect(stepTarget(rows, 't2', 'out')).toBeNull();
  });

  it('of a code that is not there goes nowhere', () => {
    expect(stepTarget(rows, 'gone', 'up')).toBeNull();
  });
});

describe('a drop', () => {
  it('lands before, after or as the last inside', () => {
    expect(dropTarget(rows, rowOf('b'), 'before')).toEqual({ parentId: 't1', beforeId: 'b' });
    expect(dropTarget(rows, rowOf('b'), 'after')).toEqual({ parentId: 't1', beforeId: 'c' });
    expect(dropTarget(rows, rowOf('c'), 'after')).toEqual({ parentId: 't1', beforeId: null });
    expect(dropTarget(rows, rowOf('b'), 'into')).toEqual({ parentId: 'b', beforeId: null });
  });

  it('never lands inside itself or below itself', () => {
    expect(canLand(rows, 't1', 'b1')).toBe(false);
    expect(canLand(rows, 'b', 'b')).toBe(false);
    expect(canLand(rows, 'b', 't2')).toBe(true);
    expect(canLand(rows, 'b', null)).toBe(true);
  });

  it('takes a code system to the top only', () => {
    const withSystems = [...rows, codeRow({ id: 's', kind: 'system' }), codeRow({ id: 'r', kind: 'system' })];
    expect([canLand(withSystems, 's', 't1'), canLand(withSystems, 's', null)]).toEqual([false, true]);
    expect(canLand(withSystems, 't1', 's')).toBe(true);
    expect(stepTarget(withSystems, 't2', 'down')).toBeNull();
    expect(stepTarget(withSystems, 's', 'up')).toBeNull();
    expect(stepTarget(withSystems, 's', 'down')).toEqual({ parentId: null, beforeId: null });
    expect(stepTarget(withSystems, 'r', 'in')).toBeNull();
  });
});
