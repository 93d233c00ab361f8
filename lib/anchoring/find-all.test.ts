import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, hashOf, mostPlaces, power, roll } from './find-all';
import { occurrences } from './find';
import { unitsOfText } from './fold';

const letters = (maxLength: number, minLength = 0) =>
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength, maxLength });

describe('findAll', () => {
  it('gives the places of a plain search for every quote, overlapping ones too', () => {
    fc.assert(
      fc.property(letters(200), fc.array(letters(30, 1), { maxLength: 12 }), (text, patterns) => {
        const found = findAll(unitsOfText(text), patterns.map(unitsOfText));
        expect(found).toEqual(patterns.map((pattern) => occurrences(text, pattern)));
      }),
    );
  });

  it('finds pieces cut from the text itself, of every length', () => {
    fc.assert(
      fc.property(letters(160, 1), fc.nat(), fc.integer({ min: 1, max: 60 }), (text, from, length) => {
        const start = from % text.length;
        const pattern = text.slice(start, start + length);
        expect(findAll(unitsOfText(text), [unitsOfText(pattern)])).toEqual([occurrences(text, pattern)]);
      }),
    );
  });

  it('finds nothing of an empty quote and nothing in an empty text', () => {
    expect(findAll(unitsOfText('abc'), [unitsOfText('')])).toEqual([[]]);
    expect(findAll(unitsOfText(''), [unitsOfText('abc')])).toEqual([[]]);
  });

  it('stops counting a phrase that stands everywhere', () => {
    const [places] = findAll(unitsOfText('a'.repeat(3 * mostPlaces)), [unitsOfText('a')]);
    expect(places).toEqual(Array.from({ length: mostPlaces }, (_, index) => index));
  });
});

describe('roll', () => {
  it('gives the hash of the window one unit further on', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.integer({ min: 1, max: 24 }), (text, wanted) => {
        const units = unitsOfText(text);
        const size = Math.min(wanted, units.length - 1);
        const out = Math.imul(units[0] ?? 0, power(size - 1));
        expect(roll(hashOf(units, 0, size), out, units[size] ?? 0)).toBe(hashOf(units, 1, size));
      }),
    );
  });
});
