import { describe, expect, it } from 'vitest';
import { treeRowsOf } from './tree-rows';
import { scrollTopToShow, windowOf } from './tree-window';

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

  it('scrolls only as far as needed', () => {
    const view = { scrollTop: 240, height: 240, rowHeight: 24 };
    expect([scrollTopToShow(5, view), scrollTopToShow(12, view), scrollTopToShow(25, view)]).toEqual([
      120, 240, 384,
    ]);
  });
});
