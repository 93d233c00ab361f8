// Other programs that find quotes again. Slow ones answer an even sample; the table says how many.
import DiffMatchPatch from 'diff-match-patch';
import { toTextPosition } from 'dom-anchor-text-quote';
import type { TextQuote, TextRange } from '@/lib/domain/records';
import type { Entrant } from './compare';
import type { Task } from './edits';
import { findLikeHypothesis, hypothesisContext } from './hypothesis';
import type { System } from './system';

/** approx-string-match with the ranking of the Hypothesis client. */
export const hypothesisStyle: System = {
  name: 'Hypothesis-style',
  begin: (task) => {
    const quotes = describedLike(task);
    return {
      find: (index) => {
        const wanted = quotes[index];
        return wanted === undefined ? null : findLikeHypothesis(task.after, wanted.quote, wanted.start);
      },
    };
  },
};

/** dom-anchor-text-quote on a root that has its text ready, with the old offset as hint. */
export const domAnchor: System = {
  name: 'dom-anchor-text-quote',
  begin: (task) => {
    const quotes = describedLike(task);
    const root = { textContent: task.after };
    return {
      find: (index) => {
        const wanted = quotes[index];
        return wanted === undefined ? null : toTextPosition(root, wanted.quote, { hint: wanted.start });
      },
    };
  },
};

/** Seconds by the clock after which it gives up refining; its own default of 1 is too little for it on a busy machine. */
const diffSeconds = { short: 2, long: 5 };
const longText = 200_000;
/** Less of a quote left than this counts as gone. */
const keptShare = 0.5;

/** diff-match-patch on both whole texts; a quote is where the diff kept its letters. */
export const wholeDiff: System = {
  name: 'diff-match-patch',
  begin: ({ before, after, quotes }) => ({
    findAll: () => {
      const differ = new DiffMatchPatch();
      differ.Diff_Timeout = before.length < longText ? diffSeconds.short : diffSeconds.long;
      const kept = keptRuns(differ.diff_main(before, after));
      return quotes.map(({ range }) => placeIn(kept, range));
    },
  }),
};

/** All peers that work in Node, with the CPU milliseconds that one kind may take in all texts of a group. */
export const peers: readonly Entrant[] = [
  { system: hypothesisStyle, limit: 1500 },
  { system: domAnchor, limit: 900 },
  { system: wholeDiff, limit: Infinity },
];

type Wanted = { readonly quote: TextQuote; readonly start: number };

function describedLike({ before, quotes }: Task): Wanted[] {
  return quotes.map(({ range: { start, end } }) => ({
    start,
    quote: {
      exact: before.slice(start, end),
      prefix: before.slice(Math.max(0, start - hypothesisContext), start),
      suffix: before.slice(end, end + hypothesisContext),
    },
  }));
}

/** Text that is in both versions. */
type Run = { readonly before: number; readonly after: number; readonly length: number };

function keptRuns(diff: readonly (readonly [operation: number, text: string])[]): Run[] {
  const runs: Run[] = [];
  let before = 0;
  let after = 0;
  for (const [operation, { length }] of diff) {
    if (operation === 0) runs.push({ before, after, length });
    if (operation <= 0) before += length;
    if (operation >= 0) after += length;
  }
  return runs;
}

function placeIn(runs: readonly Run[], { start, end }: TextRange): TextRange | null {
  const inside = runs.filter((run) => run.before < end && run.before + run.length > start);
  const pieces = inside.map((run) => {
    const from = Math.max(run.before, start);
    const to = Math.min(run.before + run.length, end);
    return { start: from - run.before + run.after, length: to - from };
  });
  const [first, last] = [pieces[0], pieces.at(-1)];
  const kept = pieces.reduce((sum, { length }) => sum + length, 0);
  if (first === undefined || last === undefined || kept < keptShare * (end - start)) return null;
  return { start: first.start, end: last.start + last.length };
}
