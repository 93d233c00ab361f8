// What ours and the peers have in common: quotes in, places out.
import type { TextRange } from '@/lib/domain/records';
import type { Task } from './edits';

/** A way to find quotes again. */
export type System = {
  readonly name: string;
  /** Gets ready with what would have been stored when the quotes were made; not measured. */
  begin(task: Task): Finder;
};

/** Finds the quotes of one task, all at once or one at a time; raw UTF-16 ranges of the new text, `null` for gone. */
export type Finder = { findAll(): readonly (TextRange | null)[] } | { find(index: number): TextRange | null };

/** What a system answered to a task. */
export type Answers = {
  /** By the quote's index; quotes that there was no time for are missing. */
  readonly places: ReadonlyMap<number, TextRange | null>;
  /** CPU milliseconds for each answered quote, of the whole process. */
  readonly cpuEach: number;
};

const runs = 3;
/** CPU milliseconds after which a job is not run again. */
const enough = 600;

/** Lets a system answer; one that takes quotes one at a time answers an even sample within `limit` CPU milliseconds. */
export function answersOf(system: System, task: Task, limit: number): Answers {
  const count = task.quotes.length;
  const finder = system.begin(task);
  if ('find' in finder) return oneByOne(finder, count, limit);
  const times: number[] = [];
  let found: readonly (TextRange | null)[] = [];
  while (times.length < runs && times.reduce((sum, time) => sum + time, 0) < enough) {
    const started = cpuTime();
    found = finder.findAll();
    times.push(cpuTime() - started);
  }
  return {
    places: new Map(found.map((place, index) => [index, place])),
    cpuEach: Math.min(...times) / Math.max(1, count),
  };
}

function oneByOne(finder: { find(index: number): TextRange | null }, count: number, limit: number): Answers {
  const places = new Map<number, TextRange | null>();
  const step = evenStep(count);
  const started = cpuTime();
  for (let asked = 0; asked < count && (asked < 3 || cpuTime() - started < limit); asked += 1) {
    const index = (asked * step) % count;
    places.set(index, finder.find(index));
  }
  return { places, cpuEach: (cpuTime() - started) / Math.max(1, places.size) };
}

/** A step near the golden section that visits every index once, so that any beginning is an even sample. */
function evenStep(count: number): number {
  let step = Math.max(1, Math.round(count * 0.618));
  while (greatestDivisor(step, count) !== 1) step += 1;
  return step;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Gives CPU milliseconds of this process so far; unlike the clock, no time in which others had the processor. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
