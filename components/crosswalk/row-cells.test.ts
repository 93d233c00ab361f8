import { describe, expect, it } from 'vitest';
import type { CrosswalkRow } from '@/lib/domain/crosswalk/crosswalk-view';
import { cellAfterKey, cellsOfRow } from './row-cells';

const cell = (id: string, documents: number) => ({
  codes: [{ id, number: null, labels: { en: id, nl: '' }, kind: 'category' as const, documents }],
  ...{ documents, fragments: 9, citations: [] },
});

const row: CrosswalkRow = {
  ...{ conceptId: 'concept', labels: { en: 'Support', nl: '' }, note: '' },
  cells: [cell('left', 3), cell('right', 4)],
  overlap: {
    documents: { shared: 2, only: [1, 5], either: 8 },
    fragments: { shared: 6, only: [7, 10], either: 23 },
  },
  ...{ sharedCitations: [], removedCodes: [], elsewhere: 0 },
};

describe('the cells of a row', () => {
  it('are the concept, codes and n of each system, and what both and only one have', () => {
    const numbers = cellsOfRow(row).map((each) => (each.kind === 'number' ? each.value : each.kind));
    expect(numbers).toEqual(['concept', 'codes', 3, 'codes', 4, 2, 6, 1, 7, 5, 10]);
  });

  it('know what stands behind their numbers', () => {
    const asked = cellsOfRow(row).flatMap((each) => (each.kind === 'number' ? [each.asked] : []));
    const sides = [['left'], ['right']];
    expect(asked[1]).toEqual({ sides: [['right']], unit: 'documents', part: 'all' });
    expect(asked[3]).toEqual({ sides, unit: 'fragments', part: 'shared' });
    expect(asked.at(-1)).toEqual({ sides, unit: 'fragments', part: { onlyOf: 1 } });
  });
});

describe('a key in the table', () => {
  const place = { row: 2, cell: 3, rowCount: 20, cellCount: 11 };
  const after = (key: string, ctrlKey = false) => {
    const target = cellAfterKey({ key, ctrlKey }, place);
    return target === null ? null : [target.row, target.cell];
  };

  it('goes from cell to cell, to the ends of a row, and with Ctrl to those of the table', () => {
    expect(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'].map((key) => after(key))).toEqual([
      [3, 3],
      [1, 3],
      [2, 4],
      [2, 2],
    ]);
    expect(['Home', 'End', 'PageDown', 'PageUp'].map((key) => after(key))).toEqual([
      [2, 0],
      [2, 10],
      [12, 3],
      [0, 3],
    ]);
    expect([after('Home', true), after('End', true)]).toEqual([
      [0, 0],
      [19, 10],
    ]);
  });

  it('does nothing when it is no key of the table, or there are no rows', () => {
    expect([after('a'), after('constructor'), after('ArrowDown', true)]).toEqual([null, null, null]);
    expect(cellAfterKey({ key: 'ArrowDown', ctrlKey: false }, { ...place, rowCount: 0 })).toBeNull();
  });
});
