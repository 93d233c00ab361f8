// Quotes found again after fifteen kinds of edit, beside other programs that do it; in Node, in one thread.
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { figuresOf } from './anchoring/figures';
import type * as measured from './anchoring/measured';
import { loadNative } from './anchoring/native.mjs';
import { sideBySide } from './anchoring/side-by-side';

/** `CODEBOOM_BENCH_PEERS=none` leaves the slow part out. */
const withPeers = process.env['CODEBOOM_BENCH_PEERS'] !== 'none';

async function run({ seed }: BenchContext): Promise<Figure[]> {
  const { measureAnchoring } = await loadNative<typeof measured>('tests/bench/anchoring/measured.ts');
  const results = measureAnchoring(seed, withPeers);
  for (const group of results.groups) console.log(`\n${sideBySide(group)}`);
  return figuresOf(results);
}

const bench: Bench = { name: 'anchoring', limit: 300_000, run };
export default bench;
