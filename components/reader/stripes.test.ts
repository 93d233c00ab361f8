import { describe, expect, it } from 'vitest';
import { packStripes } from './stripes';

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
    expect(more).toEqual([{ top: 10, count: 3 }]);
  });

  it('leaves a name out that would stand far from its stripe', () => {
    const { placed } = packStripes(Array.from({ length: 6 }, () => ({ top: 0, bottom: 10 })));
    expect(placed.map((each) => each.labelTop)).toEqual([0, 16, 32, 48, null, null]);
  });
});
