import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align';
import { unitsOfText } from './fold';
import { originOf, project } from './project';

/** Letters that hardly repeat, so that every piece stands once. */
const text = (minLength: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0x4e00, max: 0x6000 }), { minLength, maxLength: 120 })
    .map((points) => String.fromCodePoint(...points));
const textWithRange = text(20).chain((old) =>
  fc
    .tuple(fc.nat(old.length - 1), fc.nat(old.length - 1))
    .map(([one, other]) => ({ old, range: { start: Math.min(one, other), end: Math.max(one, other) + 1 } })),
);

const alignTexts = (before: string, after: string) => align(unitsOfText(before), unitsOfText(after));

describe('project', () => {
  it('puts every range of an unchanged text where it is', () => {
    fc.assert(
      fc.property(textWithRange, ({ old, range }) => {
        expect(project(alignTexts(old, old), range, old.length)).toEqual({
          ...range,
          startHeld: true,
          endHeld: true,
          kept: range.end - range.start,
        });
      }),
    );
  });

  it('shifts every range by what was put before the text', () => {
    fc.assert(
      fc.property(textWithRange, fc.nat(30), ({ old, range }, extra) => {
        const now = 'x'.repeat(extra) + old;
        const place = project(alignTexts(old, now), range, now.length);
        expect(place.start).toBe(range.start + extra);
        expect(place.end).toBe(range.end + extra);
        expect(place.kept).toBe(range.end - range.start);
      }),
    );
  });

  it('gives the hole between what stood around a range that is gone', () => {
    fc.assert(
      fc.property(text(60), (old) => {
        const range = { start: 25, end: 35 };
        const now = old.slice(0, range.start) + old.slice(range.end);
        const place = project(alignTexts(old, now), range, now.length);
        expect(place).toEqual({ start: 25, end: 25, startHeld: true, endHeld: true, kept: 0 });
      }),
    );
  });

  it('never gives a range that ends before it starts or lies outside the text', () => {
    const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 });
    fc.assert(
      fc.property(few, few, fc.tuple(fc.nat(60), fc.nat(60)), (old, now, offsets) => {
        const range = {
          start: Math.min(...offsets, old.length),
          end: Math.min(Math.max(...offsets), old.length),
        };
        const place = project(alignTexts(old, now), range, now.length);
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThanOrEqual(place.start);
        expect(place.end).toBeLessThanOrEqual(now.length);
      }),
    );
  });
});

describe('originOf', () => {
  it('tells the units of a range of an unchanged text that were inside another from those outside it', () => {
    fc.assert(
      fc.property(textWithRange, fc.nat(119), fc.nat(119), ({ old, range }, one, other) => {
        const now = { start: Math.min(one, other) % old.length, end: old.length };
        const inside = Math.max(0, Math.min(now.end, range.end) - Math.max(now.start, range.start));
        const length = now.end - now.start;
        const origin = originOf(alignTexts(old, old), now, range);
        expect(origin.own).toBeCloseTo(inside / length);
        expect(origin.other).toBeCloseTo((length - inside) / length);
      }),
    );
  });

  it('counts new units for neither', () => {
    const old = 'abcdefghijklmnopqrst';
    const now = `${old}0123456789`;
    expect(originOf(alignTexts(old, now), { start: 20, end: 30 }, { start: 0, end: 20 })).toEqual({
      own: 0,
      other: 0,
    });
  });
});
