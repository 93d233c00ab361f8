import { describe, expect, it } from 'vitest';
import {
  cellAfterKey,
  columnWidths,
  columnWindow,
  groupSpans,
  nameOfColumn,
  scrollToColumn,
} from './grid-window';

const many = columnWidths(
  [
    { kind: 'label', width: 4 },
    ...Array.from({ length: 200 }, () => ({ kind: 'number' as const, width: 1 })),
  ],
  1000,
);
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

describe('the columns of a grid', () => {
  it('share the room, and never get less than they need', () => {
    const wide = columnWidths(
      [
        { kind: 'label', width: 1 },
        { kind: 'lines', width: 3 },
      ],
      1200,
    );
    expect(wide).toEqual([300, 900]);
    expect(many[0]).toBe(180);
    expect(new Set(many.slice(1))).toEqual(new Set([76]));
  });

  it('leave the first one less than half of a narrow editor', () => {
    expect(columnWidths([{ kind: 'label', width: 1 }], 300)[0]).toBeLessThanOrEqual(300);
    const [first = 0] = columnWidths(
      [
        { kind: 'label', width: 4 },
        { kind: 'lines', width: 40 },
      ],
      300,
    );
    expect(first).toBeLessThan(150);
  });

  it('are drawn only near what is in view, wherever it is scrolled to, and the rest keeps its room', () => {
    for (let scrolled = 0; scrolled < sum(many); scrolled += 333) {
      const { from, to, before, after } = columnWindow(many, { scrolled, room: 1000 });
      expect(to - from).toBeLessThan(24);
      expect(before + sum(many.slice(from, to)) + after).toBe(sum(many.slice(1)));
      const left = sum(many.slice(1, from));
      expect(left).toBe(before);
      expect(left).toBeLessThanOrEqual(Math.min(scrolled, sum(many.slice(1))));
    }
  });

  it('are all drawn where they fit, also when there is one only', () => {
    expect(columnWindow([180, 76, 76], { scrolled: 0, room: 1000 })).toEqual({
      ...{ from: 1, to: 3, before: 0, after: 0 },
    });
    expect(columnWindow([180], { scrolled: 0, room: 1000 })).toEqual({ from: 1, to: 1, before: 0, after: 0 });
  });

  it('come into view beside the first one', () => {
    const at = { scrolled: 500, room: 1000 };
    expect(scrollToColumn(many, 0, at)).toBeNull();
    expect(scrollToColumn(many, 8, at)).toBeNull();
    expect(scrollToColumn(many, 2, at)).toBe(76);
    expect(scrollToColumn(many, 200, at)).toBe(200 * 76 - 820);
  });

  it('stand under the headings that neighbours share', () => {
    const columns = [null, 'a', 'a', 'b', 'b', null].map((group) => ({ group }));
    expect(groupSpans(columns, { from: 2, to: 6 })).toEqual([
      { label: 'a', from: 2, to: 3 },
      { label: 'b', from: 3, to: 5 },
      { label: '', from: 5, to: 6 },
    ]);
  });
});

describe('the keys of a grid', () => {
  const size = { rows: 50, columns: 20, page: 10 };
  const from = { row: 4, column: 5 };
  const after = (key: string, ctrlKey = false) => cellAfterKey({ key, ctrlKey }, from, size);

  it('go from cell to cell, by pages, and to the ends', () => {
    expect(after('ArrowDown')).toEqual({ row: 5, column: 5 });
    expect(after('ArrowLeft')).toEqual({ row: 4, column: 4 });
    expect(after('PageDown')).toEqual({ row: 14, column: 5 });
    expect(after('PageUp')).toEqual({ row: 0, column: 5 });
    expect(after('Home')).toEqual({ row: 4, column: 0 });
    expect(after('End')).toEqual({ row: 4, column: 19 });
    expect(after('Home', true)).toEqual({ row: 0, column: 0 });
    expect(after('End', true)).toEqual({ row: 49, column: 19 });
  });

  it('stay within it, and leave other keys alone', () => {
    expect(cellAfterKey({ key: 'ArrowUp', ctrlKey: false }, { row: 0, column: 0 }, size)).toEqual({
      ...{ row: 0, column: 0 },
    });
    expect(after('a')).toBeNull();
    expect(after('ArrowDown', true)).toBeNull();
    expect(cellAfterKey({ key: 'End', ctrlKey: false }, from, { ...size, rows: 0 })).toBeNull();
  });
});

describe('the name of a column', () => {
  const columns = [
    { group: 'structural', label: 'protective' },
    { group: 'interaction', label: 'protective' },
    { group: 'interaction', label: 'mixed' },
    { group: null, label: 'Total' },
  ];

  it('has the heading over it where another is called the same', () => {
    const names = columns.map((_, at) => nameOfColumn(columns, at));
    expect(names).toEqual(['structural: protective', 'interaction: protective', 'mixed', 'Total']);
  });

  it('is empty where there is none', () => expect(nameOfColumn(columns, -1)).toBe(''));
});
