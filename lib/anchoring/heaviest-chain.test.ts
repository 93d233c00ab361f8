import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from './align';
import { heaviestChain } from './heaviest-chain';

/** Runs with different places in both texts, ascending by the old one. */
const runsIn = (most: number) =>
  fc
    .uniqueArray(fc.nat(60), { maxLength: most })
    .chain((befores) =>
      fc.record({
        befores: fc.constant([...befores].sort((one, other) => one - other)),
        afters: fc.shuffledSubarray(
          Array.from({ length: 60 }, (_, index) => index),
          { minLength: befores.length, maxLength: befores.length },
        ),
        lengths: fc.array(fc.integer({ min: 1, max: 9 }), {
          minLength: befores.length,
          maxLength: befores.length,
        }),
      }),
    )
    .map(({ befores, afters, lengths }) =>
      befores.map((before, index): Run => ({
        before,
        after: afters[index] ?? 0,
        length: lengths[index] ?? 1,
      })),
    );

const weightOf = (runs: readonly Run[]) => runs.reduce((sum, { length }) => sum + length, 0);

function ascends(runs: readonly Run[]): boolean {
  return runs.every((run, index) => {
    const next = runs[index + 1];
    return next === undefined || (run.before < next.before && run.after < next.after);
  });
}

/** Every set of runs tried. */
function heaviestOfAll(runs: readonly Run[]): number {
  let most = 0;
  for (let chosen = 0; chosen < 2 ** runs.length; chosen += 1) {
    const some = runs.filter((_, index) => (chosen >> index) & 1);
    if (ascends(some)) most = Math.max(most, weightOf(some));
  }
  return most;
}

describe('heaviestChain', () => {
  it('keeps its order in both texts and has the weight of the best of all sets', () => {
    fc.assert(
      fc.property(runsIn(9), (runs) => {
        const chain = heaviestChain(runs);
        expect(ascends(chain)).toBe(true);
        expect(weightOf(chain)).toBe(heaviestOfAll(runs));
      }),
    );
  });

  it('leaves a short run out that moved over a long one', () => {
    const long = { before: 10, after: 0, length: 50 };
    expect(heaviestChain([{ before: 0, after: 60, length: 8 }, long])).toEqual([long]);
  });

  it('is empty without runs', () => {
    expect(heaviestChain([])).toEqual([]);
  });
});
