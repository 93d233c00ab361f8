import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostLanes, packByCoder, packStripes, type StripeSpan } from './stripes';

describe('packStripes', () => {
  it('uses one lane for stripes under each other', () => {
    const { placed } = packStripes([
      { top: 0, bottom: 20 },
      { top: 30, bottom: 40 },
    ]);
    expect(placed.map((each) => each.lane)).toEqual([0, 0]);
  });

  it('puts stripes of one passage beside each other and their names under each other', () => {
    const { placed } = packStripes([
      { top: 10, bottom: 40 },
      { top: 10, bottom: 40 },
    ]);
    expect(placed.map((each) => each.lane)).toEqual([0, 1]);
    expect(placed.map((each) => each.labelTop)).toEqual([10, 26]);
  });

  it('counts what finds no lane', () => {
    const { placed, more } = packStripes(Array.from({ length: 9 }, () => ({ top: 10, bottom: 40 })));
    expect(placed).toHaveLength(6);
    expect(more.map(({ top, stripes }) => [top, stripes.length])).toEqual([[10, 3]]);
  });

  it('leaves a name out that would stand far from its stripe', () => {
    const { placed } = packStripes(Array.from({ length: 6 }, () => ({ top: 0, bottom: 10 })));
    expect(placed.map((each) => each.labelTop)).toEqual([0, 16, 32, 48, null, null]);
  });

  it('puts a long stripe nearest to the text, whatever came first', () => {
    const { placed } = packStripes([
      { top: 0, bottom: 20 },
      { top: 10, bottom: 90 },
    ]);
    expect(placed.map(({ stripe, lane }) => [stripe.top, lane])).toEqual([
      [0, 1],
      [10, 0],
    ]);
  });

  it('never lets stripes of a lane overlap, and loses none', () => {
    fc.assert(
      fc.property(manyStripes, (stripes) => {
        const { placed, more } = packStripes(stripes);
        expect(placed.length + more.flatMap((each) => each.stripes).length).toBe(stripes.length);
        for (const one of placed) {
          expect(one.lane).toBeLessThan(mostLanes);
          expect(placed.filter((other) => other !== one && isTouching(one, other))).toEqual([]);
        }
      }),
    );
  });

  it('moves a stripe outwards only past stripes that are at least as long', () => {
    fc.assert(
      fc.property(manyStripes, (stripes) => {
        const { placed } = packStripes(stripes);
        for (const { stripe, lane } of placed) {
          const inner = placed.filter((each) => each.lane === lane - 1 && overlaps(each.stripe, stripe));
          if (lane > 0) expect(inner.some((each) => lengthOf(each.stripe) >= lengthOf(stripe))).toBe(true);
        }
      }),
    );
  });

  it('never lets names stand on each other, and none above its stripe', () => {
    fc.assert(
      fc.property(manyStripes, (stripes) => {
        const named = packStripes(stripes).placed.filter((each) => each.labelTop !== null);
        const tops = named.map((each) => each.labelTop ?? 0);
        expect(tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0) + 16)).toBe(true);
        expect(named.every(({ stripe, labelTop }) => (labelTop ?? 0) >= stripe.top)).toBe(true);
      }),
    );
  });

  it('packs two thousand stripes within a frame or two', () => {
    const stripes = Array.from({ length: 2000 }, (_, at) => ({
      top: at * 9,
      bottom: at * 9 + 20 + (at % 7) * 30,
    }));
    const before = performance.now();
    packStripes(stripes);
    expect(performance.now() - before).toBeLessThan(50);
  });
});

describe('packByCoder', () => {
  const byCoder = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ top: 0, bottom: 10, coder: `coder ${at}` }));

  it('gives each coder lanes of their own', () => {
    const stripes = [...byCoder(2), ...byCoder(2)];
    const { placed } = packByCoder(stripes, ({ coder }) => coder, ['coder 0', 'coder 1']);
    const lanesOf = (coder: string) =>
      placed.filter((each) => each.stripe.coder === coder).map((each) => each.lane);
    expect(lanesOf('coder 0')).toEqual([0, 1]);
    expect(lanesOf('coder 1')).toEqual([3, 4]);
  });

  it('counts the stripes of a seventh coder', () => {
    const stripes = byCoder(7);
    const { placed, more } = packByCoder(
      stripes,
      ({ coder }) => coder,
      stripes.map(({ coder }) => coder),
    );
    expect(placed.map((each) => each.lane)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(more.flatMap((each) => each.stripes.map(({ coder }) => coder))).toEqual(['coder 6']);
  });
});

const manyStripes = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 120 }))
    .map(([top, height]) => ({ top, bottom: top + height })),
  { maxLength: 40 },
);

type Placed = { readonly stripe: StripeSpan; readonly lane: number };

function overlaps(one: StripeSpan, other: StripeSpan): boolean {
  return one.top < other.bottom && other.top < one.bottom;
}

function isTouching(one: Placed, other: Placed): boolean {
  return one.lane === other.lane && overlaps(one.stripe, other.stripe);
}

function lengthOf({ top, bottom }: StripeSpan): number {
  return bottom - top;
}
