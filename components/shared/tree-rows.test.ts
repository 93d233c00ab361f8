import { describe, expect, it } from 'vitest';
import { treeRowsOf } from './tree-rows';
import { drawnRows, RowSlots, scrollTopToShow, windowOf } from './tree-window';

describe('rows of a tree', () => {
  const nodes = [
    { id: 'a', parentId: null, label: 'A' },
    { id: 'b', parentId: 'a', label: 'B' },
    { id: 'c', parentId: 'b', label: 'C' },
    { id: 'd', parentId: 'gone', label: 'D' },
  ];

  it('leaves out what stands below a closed row', () => {
    expect(treeRowsOf(nodes, (id) => id === 'a').map((row) => row.id)).toEqual(['a', 'b', 'd']);
  });

  it('shows a node whose parent is not there as a root', () => {
    const row = treeRowsOf(nodes, () => true).find(({ id }) => id === 'd');
    expect([row?.depth, row?.setSize, row?.positionInSet]).toEqual([0, 2, 2]);
  });
});

describe('the window on many rows', () => {
  it('draws a few rows more than are in view', () => {
    expect(windowOf({ scrollTop: 2400, height: 240, rowHeight: 24, count: 1000, overscan: 8 })).toEqual({
      first: 92,
      end: 118,
    });
  });

  it('stays within the rows when the list became shorter than the scroll position', () => {
    expect(windowOf({ scrollTop: 9600, height: 240, rowHeight: 24, count: 10, overscan: 8 })).toEqual({
      first: 10,
      end: 10,
    });
  });

  it('keeps the elements of rows that stay, also when fewer or more are drawn, and hands on those of others', () => {
    const slots = new RowSlots();
    const view = { height: 48, rowHeight: 24, count: 1000 };
    const draw = (scrollTop: number, overscan: number) =>
      drawnRows({ ...view, scrollTop, overscan }, slots, { focused: 2, typed: -1 });
    const places = (scrollTop: number, overscan: number) =>
      draw(scrollTop, overscan).map(({ index, slot }) => `${index} in ${slot}`);
    expect(places(0, 2)).toEqual(['0 in 0', '1 in 1', '2 in 2', '3 in 3']);
    expect(places(24, 2)).toEqual(['0 in 0', '1 in 1', '2 in 2', '3 in 3', '4 in 4']);
    expect(places(2400, 0)).toEqual(['2 in apart', '100 in 0', '101 in 1']);
    expect(places(2400, 1)).toEqual(['2 in apart', '99 in 5', '100 in 0', '101 in 1', '102 in 6']);
    expect(places(2424, 1)).toEqual(['2 in apart', '100 in 0', '101 in 1', '102 in 6', '103 in 5']);
  });

  it('scrolls only as far as needed', () => {
    const view = { scrollTop: 240, height: 240, rowHeight: 24 };
    expect([scrollTopToShow(5, view), scrollTopToShow(12, view), scrollTopToShow(25, view)]).toEqual([
      120, 240, 384,
    ]);
  });
});
