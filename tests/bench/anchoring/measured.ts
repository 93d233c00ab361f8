// Everything the anchoring bench measures outside a browser. Bundled for Node before it runs.
import { below, randomFrom } from '@/tests/fixtures/projects/random';
import { median } from '@/tests/bench/measure';
import { compare, type Answered, type Result } from './compare';
import { kinds, makeTask, type Scene, type Task } from './edits';
import { ours } from './ours';
import { peers } from './peers';
import { revisedArticle, revisedManual } from './revisions';
import { overlap, scoreOf } from './score';
import { answersOf, cpuTime } from './system';
import { textGroups } from './texts';
import { wordRanges } from './words';

/** What came out for the texts of one group. */
export type GroupResults = {
  readonly name: string;
  /** Why there are none. */
  readonly skipped: string | null;
  /** UTF-16 units of all texts together. */
  readonly units: number;
  readonly quotes: number;
  readonly results: readonly Result[];
};

/** What came out for a long text that did not change. */
export type Unchanged = {
  readonly quotes: number;
  /** CPU milliseconds for all quotes together: folding the text and finding them. */
  readonly cpu: number;
  /** Quotes found elsewhere, or not at all. */
  readonly wrong: number;
};

/** What one system made of one real revision. */
export type RevisionResult = Answered & { readonly name: string };

/** Everything that was measured at one seed. */
export type Measured = {
  readonly groups: readonly GroupResults[];
  readonly revisions: readonly RevisionResult[];
  /** Why a revision is missing. */
  readonly skipped: string | null;
  readonly unchanged: Unchanged;
};

/** Measures ours, and the peers unless they are left out. */
export function measureAnchoring(seed: number, withPeers: boolean): Measured {
  const entrants = [{ system: ours, limit: Infinity }, ...(withPeers ? peers : [])];
  const groups = textGroups(seed).map(({ name, scenes, skipped }) => ({
    name,
    skipped,
    units: scenes.reduce((sum, { text }) => sum + text.length, 0),
    quotes: scenes.reduce((sum, { samples }) => sum + samples.length, 0),
    results: skipped === null ? compare({ scenes, kinds, entrants, seed }) : [],
  }));
  const manual = revisedManual(seed);
  const revisions = [revisedArticle(), ...(manual ?? [])].flatMap(({ name, task }) =>
    entrants.map(({ system, limit }) => {
      const answers = answersOf(system, task, limit);
      const score = scoreOf(task, answers);
      return { name, system: system.name, score, cpuEach: answers.cpuEach, quotes: task.quotes.length };
    }),
  );
  const skipped =
    manual === null ? "manual: skipped, Debian's llvm-15-doc and llvm-16-doc are not there" : null;
  return { groups, revisions, skipped, unchanged: measureUnchanged(longScene(seed), seed) };
}

/** Gives a task of the long text for measuring in a page: every quote stands in it as it was, elsewhere. */
export function shiftedTask(seed: number): Task {
  return makeTask(longScene(seed), 'shifted by edits elsewhere', seed);
}

function longScene(seed: number): Scene {
  const scene = textGroups(seed).find(({ name }) => name === 'long text')?.scenes[0];
  if (scene === undefined) throw new Error('There is no long text');
  return scene;
}

const runs = 7;

function measureUnchanged({ text }: Scene, seed: number): Unchanged {
  const task = unchangedTask(text, 1000, seed);
  const times: number[] = [];
  let wrong = 0;
  for (let run = 0; run < runs; run += 1) {
    const finder = ours.begin(task);
    if ('find' in finder) throw new Error('Ours finds all quotes at once');
    const started = cpuTime();
    const found = finder.findAll();
    times.push(cpuTime() - started);
    wrong = found.filter((place, index) => {
      const range = task.quotes[index]?.range;
      return place === null || range === undefined || overlap(place, range) < 1;
    }).length;
  }
  return { quotes: task.quotes.length, cpu: median(times), wrong };
}

/** Quotes of 5 to 40 words from anywhere, copies and near copies among them. */
function unchangedTask(text: string, count: number, seed: number): Task {
  const random = randomFrom(seed * 7919);
  const words = wordRanges(text);
  const quotes = Array.from({ length: count }, () => {
    const first = below(random, words.length - 50);
    const start = words[first]?.start ?? 0;
    const range = { start, end: words[first + 4 + below(random, 36)]?.end ?? start };
    return { range, truth: range };
  });
  return { before: text, after: text, quotes };
}
