import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCodePoints, toCodePoints } from './code-points';

const range = (start: number, end: number) => ({ start, end });
const mixed = fc.string({
  unit: fc.constantFrom('a', 'é', '漢', '😀', '𝛼', '\ud83d', '\ude00'),
  maxLength: 40,
});

describe('code points and UTF-16 units', () => {
  it('are the same where every character is one unit', () => {
    expect(toCodePoints('Trust came late', range(6, 10))).toEqual(range(6, 10));
    expect(fromCodePoints('Trust came late', range(6, 10))).toEqual(range(6, 10));
  });

  it('differ by one for every pair before and inside the range', () => {
    const raw = '😀 the 𝛼 level 😀';
    expect(toCodePoints(raw, range(3, 9))).toEqual(range(2, 7));
    expect(fromCodePoints(raw, range(2, 7))).toEqual(range(3, 9));
    expect(raw.slice(3, 9)).toBe('the 𝛼');
  });

  it('take an offset inside a pair for the start of the pair', () => {
    expect(toCodePoints('a😀b', range(2, 4))).toEqual(range(1, 3));
    expect(toCodePoints('a😀b', range(0, 2))).toEqual(range(0, 1));
  });

  it('stop at the end of the text', () => {
    expect(fromCodePoints('a😀', range(1, 9))).toEqual(range(1, 3));
    expect(toCodePoints('a😀', range(1, 9))).toEqual(range(1, 2));
    expect(fromCodePoints('', range(0, 0))).toEqual(range(0, 0));
  });

  it('lead there and back for every range of whole characters, of halves on their own too', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (raw, one, other) => {
        const points = [...raw];
        const [a, b] = [one % (points.length + 1), other % (points.length + 1)];
        const wanted = range(Math.min(a, b), Math.max(a, b));
        const units = fromCodePoints(raw, wanted);
        expect(raw.slice(units.start, units.end)).toBe(points.slice(wanted.start, wanted.end).join(''));
        expect(toCodePoints(raw, units)).toEqual(wanted);
      }),
    );
  });
});
