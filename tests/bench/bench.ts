// What a bench is. `npm run bench` finds every `tests/bench/*.bench.ts` and runs its default export.
import type { BenchContext } from './context';

/** One measured figure; what the harness prints as a row. */
export type Figure = {
  /** What was measured, in words: `key press to paint`. */
  readonly figure: string;
  /** `null` when it was left out, for want of what it needs; the name of the figure says of what. */
  readonly value: number | null;
  /** `ms`, `s`, `MB`, ... */
  readonly unit: string;
  /** `null` when the figure only informs. */
  readonly target: number | null;
  /** Whether the value should stay at or under the target (left out) or reach it. */
  readonly targetIs?: 'atMost' | 'atLeast';
  /** The same work done by something else in the same run; `null` when there is nothing to compare with. */
  readonly peer: Peer | null;
};

/** Another program's value for the same figure, in the same unit. */
export type Peer = {
  /** With version: `mark.js 8.11.1`. */
  readonly name: string;
  readonly value: number;
};

/** A bench: measures its figures in the real extension in a real browser. */
export type Bench = {
  /** The word for the command line; the same as the file's. */
  readonly name: string;
  /** Milliseconds that it may take when the usual limit is too short. */
  readonly limit?: number;
  run(context: BenchContext): Promise<readonly Figure[]>;
};
