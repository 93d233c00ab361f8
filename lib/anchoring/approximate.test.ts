import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMatch, distance, preparePattern } from './approximate';
import { unitsOfText } from './fold';

/** The plain matrix, row by row: slow, and short enough to be believed. */
function plainDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength });

describe('distance', () => {
  it('is that of the plain matrix, over word borders too', () => {
    fc.assert(
      fc.property(letters(110), letters(110), (one, other) => {
        fc.pre(one !== '');
        expect(distance(unitsOfText(one), unitsOfText(other))).toBe(plainDistance(one, other));
      }),
    );
  });
});

describe('bestMatch', () => {
  it('finds the least distance over all stretches of the text', () => {
    fc.assert(
      fc.property(letters(45), letters(25), (pattern, text) => {
        fc.pre(pattern !== '');
        const walk = { from: 0, units: text.length, step: 1, anchored: false } as const;
        const found = bestMatch(unitsOfText(text), preparePattern(unitsOfText(pattern)), walk);
        const all: number[] = [pattern.length];
        for (let start = 0; start <= text.length; start += 1) {
          for (let end = start; end <= text.length; end += 1) {
            all.push(plainDistance(pattern, text.slice(start, end)));
          }
        }
        expect(found.errors).toBe(Math.min(...all));
      }),
      { numRuns: 40 },
    );
  });

  it('walks backwards from an end and prefers a match as long as the pattern', () => {
    const text = unitsOfText('zzzzhecarersstayed');
    const backwards = preparePattern(unitsOfText('thecarers'), true);
    const walk = { from: 12, units: 12, step: -1, anchored: true } as const;
    expect(bestMatch(text, backwards, walk)).toEqual({ units: 9, errors: 1 });
  });
});
