import { describe, expect, it } from 'vitest';
import type { BlockKind, PageBlock } from '@/lib/domain/page-snapshot';
import { partsOf } from './snapshot-parts';

/** Blocks in a line, each one unit long; `cell2` is a cell in column 2. */
function blocks(...names: string[]): PageBlock[] {
  return names.map((name, at) => {
    const [, kind, level] = /^([a-z]+)(\d)?$/.exec(name) ?? [];
    return {
      // The names in this file are kinds.
      kind: kind as BlockKind,
      level: level === undefined ? null : Number(level),
      start: 2 * at,
      end: 2 * at + 1,
      isMain: true,
    };
  });
}

describe('the parts of a kept page', () => {
  it('puts items that follow each other into one list', () => {
    const parts = partsOf(blocks('heading1', 'item1', 'item2', 'paragraph', 'item1'));
    expect(parts.map((part) => (part.kind === 'list' ? part.items.length : part.kind))).toEqual([
      'block',
      2,
      'block',
      1,
    ]);
  });

  it('makes rows of cells by their columns', () => {
    const [table] = partsOf(blocks('cell0', 'cell1', 'cell0', 'cell1', 'cell1', 'cell0', 'cell2'));
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => cell.length)) : [];
    expect(rows).toEqual([
      [1, 1],
      [1, 2],
      [1, 1],
    ]);
  });

  it('makes a row of every cell of a single column', () => {
    const [table] = partsOf(blocks('cell0', 'cell0'));
    expect(table?.kind === 'table' ? table.rows.length : 0).toBe(2);
  });
});
