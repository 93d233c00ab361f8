import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText, rankBy } from '@/lib/base/rank';
import { rankCodes } from './rank-codes';

const labels = [
  'Distrust',
  'Network trust',
  'Positive relations and trust',
  'Trust in social relations',
  'Één ouder',
];
const own = (label: string): string[] => [label];

describe('codes by a few letters in a page', () => {
  it.each(['tr', 'trust', 'tsr', 'een', 'ps', 'st', 'and'])(
    'come in the order of the workbench for %j',
    (typed) => {
      expect(rankCodes(labels, typed, own)).toEqual(rankBy(labels, typed, own).map(({ item }) => item));
    },
  );

  it('are found by the other language, after those whose shown label fits as well', () => {
    const codes = [
      ['Vertrouwen', 'Trust'],
      ['Trust', 'Vertrouwen'],
    ];
    expect(rankCodes(codes, 'trust', (code) => code).map(([shown]) => shown)).toEqual([
      'Trust',
      'Vertrouwen',
    ]);
  });

  it('are found exactly when the workbench finds them, whatever is typed', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abé .*[(\\-0'), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (label, typed) => {
        expect(rankCodes([label], typed, own).length).toBe(matchText(label, typed) === null ? 0 : 1);
      }),
    );
  });
});
