import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resizeByWord, type Side } from './resize-range';

const text = 'Trust came late (in 2019), and it – slowly – came through things.';

function resized(words: string, side: Side, step: 1 | -1): string {
  const start = text.indexOf(words);
  const range = resizeByWord(text, { start, end: start + words.length }, { side, step });
  return text.slice(range.start, range.end);
}

describe('moving a border by a word', () => {
  it('takes the next word in, with what stands before it', () => {
    expect(resized('came', 'end', 1)).toBe('came late');
    expect(resized('came late', 'end', 1)).toBe('came late (in');
    expect(resized('late (in 2019', 'end', 1)).toBe('late (in 2019), and');
    expect(resized('slowly', 'start', -1)).toBe('it – slowly');
  });

  it('lets the last word out, with what stood before it', () => {
    expect(resized('came late (in', 'end', -1)).toBe('came late');
    expect(resized('late (in 2019), and', 'start', 1)).toBe('in 2019), and');
  });

  it('never makes a fragment empty, and stops at the ends of the text', () => {
    expect(resized('came', 'end', -1)).toBe('came');
    expect(resized('came', 'start', 1)).toBe('came');
    expect(resized('Trust', 'start', -1)).toBe('Trust');
  });

  it('goes back where it came from', () => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    fc.assert(
      fc.property(fc.nat(words.length - 2), fc.nat(words.length - 2), (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const start = words[first]?.index ?? 0;
        const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
        const wider = resizeByWord(text, { start, end }, { side: 'end', step: 1 });
        expect(wider.end).toBeGreaterThan(end);
        expect(resizeByWord(text, wider, { side: 'end', step: -1 })).toEqual({ start, end });
      }),
    );
  });
});
