import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evenShares,
  groupsOf,
  growGroup,
  insertBeside,
  keepGroups,
  type Grid,
  type Side,
} from './layout-grid';

const one: Grid = { direction: 'row', parts: [{ group: 1, share: 1 }] };
const insert = (grid: Grid, group: number, ...[side, beside]: [Side, number]): Grid =>
  insertBeside(grid, group, { beside, side });

/** Such as `row(1 column(2 3))`. */
function drawn(grid: Grid): string {
  const other = grid.direction === 'row' ? 'column' : 'row';
  const parts = grid.parts.map((part) =>
    'group' in part ? String(part.group) : drawn({ direction: other, parts: part.parts }),
  );
  return `${grid.direction}(${parts.join(' ')})`;
}

describe('a grid of groups', () => {
  it('puts a group in line where it can', () => {
    expect(drawn(insert(insert(one, 2, 'right', 1), 3, 'left', 2))).toBe('row(1 3 2)');
  });

  it('divides a place where it cannot', () => {
    expect(drawn(insert(insert(one, 2, 'right', 1), 3, 'below', 2))).toBe('row(1 column(2 3))');
    expect(drawn(insert(insert(one, 2, 'right', 1), 3, 'above', 1))).toBe('row(column(3 1) 2)');
  });

  it('turns when its only group is divided the other way', () => {
    expect(drawn(insert(one, 2, 'below', 1))).toBe('column(1 2)');
  });

  it('dissolves what no longer divides anything', () => {
    const grid = insert(insert(one, 2, 'right', 1), 3, 'below', 2);
    expect(drawn(keepGroups(grid, (group) => group !== 3))).toBe('row(1 2)');
    expect(drawn(keepGroups(grid, (group) => group !== 1))).toBe('column(2 3)');
  });

  it('makes a group larger at the cost of the others, within bounds', () => {
    const grid = insert(one, 2, 'right', 1);
    const shares = (part: number) =>
      growGroup(grid, 1, { direction: 'row', part }).parts.map(({ share }) => Number(share.toFixed(2)));
    expect([shares(0.1), shares(9), shares(-9)]).toEqual([
      [1.2, 0.8],
      [1.7, 0.3],
      [0.3, 1.7],
    ]);
    expect(evenShares(growGroup(grid, 1, { direction: 'row', part: 0.1 }))).toEqual(grid);
  });

  it('has every group once, alternates its directions and has no division of one', () => {
    const step = fc.tuple(fc.constantFrom<Side>('left', 'right', 'above', 'below'), fc.nat(20), fc.boolean());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let grid = one;
        steps.forEach(([side, pick, isRemoval], index) => {
          const groups = groupsOf(grid);
          const target = groups[pick % groups.length] ?? 1;
          if (isRemoval && groups.length > 1) grid = keepGroups(grid, (group) => group !== target);
          else grid = insert(grid, index + 2, side, target);
        });
        const groups = groupsOf(grid);
        expect(new Set(groups).size).toBe(groups.length);
        expect(groups.length).toBeGreaterThan(0);
        expect(/(row|column)\(\S+\)/.test(drawn(grid).replace(/^\w+\(/, ''))).toBe(false);
      }),
    );
  });
});
