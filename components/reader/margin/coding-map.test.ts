import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapMarks, mapWidth, markAt, outsideView, scrollTopAt, viewBox, type MapSpan } from './coding-map';

const kinds = ['structural', 'interaction', 'person', 'untyped', 'hit', 'finding'] as const;
const spans = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      top: fc.integer({ min: 0, max: 50_000 }),
      height: fc.integer({ min: 0, max: 900 }),
    })
    .map(({ kind, top, height }): MapSpan => ({
      ...{ kind, top, bottom: top + height },
      ...{ fragmentId: 'f', label: 'Trust' },
    })),
);
const heights = fc.record({
  document: fc.integer({ min: 0, max: 60_000 }),
  map: fc.integer({ min: 1, max: 1200 }),
});

describe('mapMarks', () => {
  it('puts every mark in the strip, in order, and none too low to be seen', () => {
    fc.assert(
      fc.property(spans, heights, (given, { document, map }) => {
        const marks = mapMarks(given, document, map);
        expect(marks).toHaveLength(given.length);
        for (const { left, width, top, height } of marks) {
          expect(left + width).toBeLessThanOrEqual(mapWidth);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual(map + 1e-6);
          expect(height).toBeGreaterThanOrEqual(Math.min(3, map));
        }
        expect(marks.map(({ top }) => top)).toEqual(marks.map(({ top }) => top).sort((a, b) => a - b));
      }),
    );
  });

  it('leaves a document that fits in the strip at its own scale', () => {
    const [mark] = mapMarks([span({ top: 100, bottom: 120 })], 300, 600);
    expect(mark).toMatchObject({ top: 100, height: 20 });
  });

  it('places two thousand marks within a frame or two', () => {
    const many = Array.from({ length: 2000 }, (_, at) => span({ top: at * 40, bottom: at * 40 + 60 }));
    const before = performance.now();
    mapMarks(many, 80_000, 700);
    expect(performance.now() - before).toBeLessThan(50);
  });
});

describe('the view box', () => {
  it('stays in the strip and follows where a click would scroll to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 60_000 }),
        fc.integer({ min: 100, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (height, viewHeight, part) => {
          const map = 700;
          const viewTop = scrollTopAt(part * map, { height, viewTop: 0, viewHeight }, map);
          expect(viewTop).toBeGreaterThanOrEqual(0);
          expect(viewTop).toBeLessThanOrEqual(Math.max(0, height - viewHeight));
          const box = viewBox({ height, viewTop, viewHeight }, map);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.top + box.height).toBeLessThanOrEqual(map + 1e-6);
          expect(box.top - 12).toBeLessThanOrEqual(part * map);
        },
      ),
    );
  });
});

describe('markAt', () => {
  it('finds the mark of the column that is pointed at', () => {
    const marks = mapMarks(
      [span({ kind: 'structural', label: 'Size' }), span({ kind: 'person', label: 'Shame' })],
      1000,
      500,
    );
    expect(markAt(marks, 3, 51)?.span.label).toBe('Size');
    expect(markAt(marks, 15, 51)?.span.label).toBe('Shame');
    expect(markAt(marks, 3, 80)).toBeNull();
  });
});

describe('outsideView', () => {
  it('tells codings above from those below, and counts no hits', () => {
    const given = [
      span({ top: 0, bottom: 10 }),
      span({ top: 95, bottom: 120 }),
      span({ top: 400, bottom: 420 }),
      span({ kind: 'hit', top: 500, bottom: 510 }),
    ];
    const { above, below } = outsideView(given, { height: 1000, viewTop: 100, viewHeight: 200 });
    expect([above.length, below.length]).toEqual([1, 1]);
  });
});

function span(given: Partial<MapSpan>): MapSpan {
  return { kind: 'interaction', top: 100, bottom: 110, fragmentId: 'f', label: 'Trust', ...given };
}
