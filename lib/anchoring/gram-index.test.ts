import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOfText } from './fold';
import { indexGrams, likelyStarts } from './gram-index';

/** Places are told in bins of 32 units, and two bins count together. */
const farthest = 64;
/** A text in which every piece stands once. */
const unrepeated = fc
  .record({
    length: fc.integer({ min: 300, max: 900 }),
    first: fc.nat(19_999),
    step: fc.constantFrom(3, 7, 1009),
  })
  .map(({ length, first, step }) =>
    Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((first + at * step) % 20_000))).join(''),
  );

function isNear(starts: readonly number[], at: number): boolean {
  return starts.some((start) => at >= start && at - start < farthest);
}

describe('likelyStarts', () => {
  it('has the start of every quote that stands there word for word', () => {
    fc.assert(
      fc.property(unrepeated, fc.nat(), fc.integer({ min: 12, max: 200 }), (text, from, length) => {
        const start = from % (text.length - length);
        const quote = unitsOfText(text.slice(start, start + length));
        expect(isNear(likelyStarts(indexGrams(unitsOfText(text)), quote, 6), start)).toBe(true);
      }),
    );
  });

  it('has the start of a quote of which every ninth unit is wrong', () => {
    fc.assert(
      fc.property(unrepeated, fc.nat(), (text, from) => {
        const start = from % (text.length - 120);
        const damaged = [...text.slice(start, start + 120)]
          .map((unit, at) => (at % 9 === 4 ? '0' : unit))
          .join('');
        expect(isNear(likelyStarts(indexGrams(unitsOfText(text)), unitsOfText(damaged), 6), start)).toBe(
          true,
        );
      }),
    );
  });

  it('may start before the text when the first words of a quote are gone', () => {
    const text = 'andthencarerscamebacktotheofficebecausesomebodyhadaskedthemto';
    const starts = likelyStarts(indexGrams(unitsOfText(text)), unitsOfText(`${'0'.repeat(64)}${text}`), 6);
    expect(isNear(starts, -64)).toBe(true);
  });

  it('gives no more places than are asked for, and none for words that are nowhere', () => {
    const index = indexGrams(unitsOfText('theyoungercarerswerenotasked'.repeat(40)));
    expect(likelyStarts(index, unitsOfText('youngercarerswere'), 3)).toHaveLength(3);
    expect(likelyStarts(index, unitsOfText('012345678901234567890123'), 3)).toEqual([]);
    expect(likelyStarts(indexGrams(unitsOfText('abc')), unitsOfText('abcdefgh'), 3)).toEqual([]);
  });
});
