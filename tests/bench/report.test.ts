import { describe, expect, test } from 'vitest';
import type { Figure } from './bench';
import { median } from './measure';
import { rowOf, tableOf } from './report';

const figure: Figure = {
  figure: 'key press to paint',
  value: 8.1234,
  unit: 'ms',
  target: 16,
  peer: { name: 'mark.js 8.11.1', value: 16.2468 },
};

describe('a row of the report', () => {
  test('carries the peer, the ratio to it and whether the target is met', () => {
    expect(rowOf('coding', figure)).toEqual({
      bench: 'coding',
      figure: 'key press to paint',
      value: 8.12,
      unit: 'ms',
      target: 16,
      met: true,
      peer: 'mark.js 8.11.1 (16.2 ms)',
      ratio: 0.5,
    });
  });

  test('misses an upper target from above and a lower target from below', () => {
    expect([
      rowOf('coding', { ...figure, value: 16.01 }).met,
      rowOf('coding', { ...figure, targetIs: 'atLeast' }).met,
      rowOf('coding', { ...figure, target: null }).met,
    ]).toEqual([false, false, null]);
  });

  test('is printed under its header with a word for met', () => {
    expect(tableOf([rowOf('coding', { ...figure, peer: null, value: 20 })])).toBe(
      [
        'bench   figure              value  unit  target  met  peer  ratio',
        'coding  key press to paint  20     ms    16      no   -     -',
      ].join('\n'),
    );
  });

  test('is called skipped without a value', () => {
    const row = rowOf('pdf', { ...figure, value: null });
    expect([row.met, row.ratio, tableOf([row]).includes('skipped')]).toEqual([null, null, true]);
  });
});

describe('the median', () => {
  test('is the middle value, or between the two middle ones', () => {
    expect([median([9, 1, 4]), median([9, 1, 4, 6])]).toEqual([4, 5]);
  });

  test('does not exist without values', () => {
    expect(() => median([])).toThrow('No values');
  });
});
