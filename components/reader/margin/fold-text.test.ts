import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageBlock } from '@/lib/domain/page-snapshot';
import { foldBlocks, foldPages } from './fold-text';
import type { PlacedFragment } from './reader-places';

describe('foldPages', () => {
  it('has every page once: with its fragments, or in a gap', () => {
    const tops = [0, 100, 200, 300, 400];
    const parts = foldPages([at(110), at(190), at(305)], tops);
    expect(parts.map((part) => (part.kind === 'gap' ? [part.first, part.last] : part.page))).toEqual([
      [1, 1],
      2,
      [3, 3],
      4,
      [5, 5],
    ]);
  });

  it('is one gap without codings', () => {
    expect(foldPages([], [0, 100])).toEqual([{ kind: 'gap', first: 1, last: 2 }]);
  });
});

describe('foldBlocks', () => {
  const text = [block(0, 'heading'), block(10), block(20), block(30, 'heading'), block(40), block(50)];

  it('keeps coded blocks with the heading above them', () => {
    const runs = foldBlocks(text, ({ start }) => start === 50, new Set());
    expect(runs.map(({ gap, blocks }) => [gap?.count ?? 0, blocks.map(({ start }) => start)])).toEqual([
      [3, [30]],
      [1, [50]],
    ]);
  });

  it('shows what was opened', () => {
    const runs = foldBlocks(text, ({ start }) => start === 50, new Set([0]));
    expect(runs.map(({ blocks }) => blocks.map(({ start }) => start))).toEqual([[0, 10, 20, 30], [50]]);
  });

  it('neither loses nor doubles a block', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (coded) => {
        const blocks = coded.map((_, index) => block(index * 10, index % 4 === 0 ? 'heading' : 'paragraph'));
        const runs = foldBlocks(blocks, ({ start }) => coded[start / 10] === true, new Set());
        const hidden = runs.reduce((sum, { gap }) => sum + (gap?.count ?? 0), 0);
        const shown = runs.flatMap((run) => run.blocks);
        expect(hidden + shown.length).toBe(blocks.length);
        expect(shown.map(({ start }) => start)).toEqual(
          shown.map(({ start }) => start).sort((one, other) => one - other),
        );
      }),
    );
  });
});

function block(start: number, kind: PageBlock['kind'] = 'paragraph'): PageBlock {
  return { start, end: start + 9, kind, level: null, isMain: true };
}

function at(top: number): PlacedFragment {
  const record = { projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
  const quote = { exact: 'words', prefix: '', suffix: '' };
  const anchor = { kind: 'page', quote, ranges: [], textHash: 'h' } as const;
  const fragment = { ...record, id: `f${top}`, sourceId: 's', anchor, coder: 'Coder', language: null };
  return { coded: { fragment, codings: [], hasMemo: false, placements: [] }, top, bottom: top + 10 };
}
