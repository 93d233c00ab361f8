import { expect, it } from 'vitest';
import { comparisonOf, keyOfComparison, type ComparedPoints } from './compare-key';

const position = { lamport: 12, device: '0190-ab', counter: 7 };

it.each<ComparedPoints>([
  { from: { kind: 'position', position }, to: { kind: 'now' } },
  { from: { kind: 'moment', at: '2026-11-21T22:59:59.999Z' }, to: { kind: 'position', position } },
])('%o comes out of its key', (points) => {
  expect(comparisonOf(keyOfComparison(points))).toEqual(points);
});

it.each(['', 'now', 'now|', 'at x|now', 'after 1|now', 'after a b c|now', 'now|now|now'])(
  '%o is no key',
  (key) => {
    expect(comparisonOf(key)).toBe(null);
  },
);
