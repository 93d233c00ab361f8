// Of runs that two texts share, the set with the most units that stands in the same order in both.
import type { Run } from './align';

/** Gives the runs of the heaviest increasing chain, ascending in both texts; runs must ascend by `before`. */
export function heaviestChain(runs: readonly Run[]): Run[] {
  const byAfter = runs
    .map((_, index) => index)
    .sort((one, other) => afterOf(runs, one) - afterOf(runs, other));
  const rank = new Int32Array(runs.length);
  byAfter.forEach((index, position) => {
    rank[index] = position + 1;
  });
  const best = new PrefixMaxima(runs.length);
  const weight = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  let last = -1;
  runs.forEach((run, index) => {
    const at = rank[index] ?? 0;
    const link = best.upTo(at - 1, weight);
    previous[index] = link;
    weight[index] = run.length + (link < 0 ? 0 : (weight[link] ?? 0));
    best.put(at, index, weight);
    if (last < 0 || (weight[index] ?? 0) > (weight[last] ?? 0)) last = index;
  });
  const chain: Run[] = [];
  for (let index = last; index >= 0; index = previous[index] ?? -1) {
    const run = runs[index];
    if (run !== undefined) chain.push(run);
  }
  return chain.reverse();
}

function afterOf(runs: readonly Run[], index: number): number {
  return runs[index]?.after ?? 0;
}

/** A Fenwick tree that keeps, for every rank, the item with the greatest weight up to it. */
class PrefixMaxima {
  readonly #items: Int32Array;

  constructor(size: number) {
    this.#items = new Int32Array(size + 1).fill(-1);
  }

  upTo(rank: number, weight: Float64Array): number {
    let best = -1;
    for (let at = rank; at > 0; at -= at & -at) {
      const item = this.#items[at] ?? -1;
      if (item >= 0 && (best < 0 || (weight[item] ?? 0) > (weight[best] ?? 0))) best = item;
    }
    return best;
  }

  put(rank: number, item: number, weight: Float64Array): void {
    for (let at = rank; at < this.#items.length; at += at & -at) {
      const held = this.#items[at] ?? -1;
      if (held < 0 || (weight[item] ?? 0) > (weight[held] ?? 0)) this.#items[at] = item;
    }
  }
}
