// Every kind of edit on every text, answered by every system.
import { makeTask, type Kind, type Scene } from './edits';
import { addScores, noScore, percent, scoreOf, type Score } from './score';
import { answersOf, type System } from './system';

/** What one system made of some quotes. */
export type Answered = {
  readonly system: string;
  readonly score: Score;
  /** CPU milliseconds for each quote. */
  readonly cpuEach: number;
  /** Quotes that there were; more than asked when the system answered a sample. */
  readonly quotes: number;
};

/** What one system made of one kind in one group of texts. */
export type Result = Answered & { readonly kind: Kind };

/** A system and the CPU milliseconds it may take for one kind, its texts together. */
export type Entrant = { readonly system: System; readonly limit: number };

/** Who answers what. */
export type Comparison = {
  readonly scenes: readonly Scene[];
  readonly kinds: readonly Kind[];
  readonly entrants: readonly Entrant[];
  readonly seed: number;
};

/** Lets every system answer every kind; texts of one comparison are added up. */
export function compare({ scenes, kinds, entrants, seed }: Comparison): readonly Result[] {
  const results = new Map<string, Result>();
  for (const kind of kinds) {
    for (const [index, scene] of scenes.entries()) {
      const task = makeTask(scene, kind, seed * 53 + index);
      for (const { system, limit } of entrants) {
        const answers = answersOf(system, task, limit / scenes.length);
        const result = { kind, system: system.name, score: scoreOf(task, answers), cpuEach: answers.cpuEach };
        const key = `${kind}/${system.name}`;
        results.set(key, added(results.get(key), { ...result, quotes: task.quotes.length }));
      }
    }
  }
  return [...results.values()];
}

function added(before: Result | undefined, next: Result): Result {
  if (before === undefined) return next;
  const score = addScores(before.score, next.score);
  const cpu = before.cpuEach * before.score.asked + next.cpuEach * next.score.asked;
  return { ...next, score, quotes: before.quotes + next.quotes, cpuEach: cpu / Math.max(1, score.asked) };
}

/** Gives the results of one system added up over kinds; a sample counts for all quotes of its kind. */
export function totalOf(results: readonly Answered[], system: string): Score {
  return results
    .filter((result) => result.system === system)
    .reduce((sum, { score, quotes }) => addScores(sum, scaled(score, quotes)), noScore);
}

/** Gives the one that got most right, the quicker one of several. */
export function bestOf<Each extends Answered>(results: readonly Each[]): Each | undefined {
  const share = ({ score }: Answered): number => percent(score.right, score.asked);
  return [...results].sort((a, b) => share(b) - share(a) || a.cpuEach - b.cpuEach)[0];
}

function scaled(score: Score, quotes: number): Score {
  const factor = score.asked === 0 ? 0 : quotes / score.asked;
  return {
    asked: score.asked * factor,
    right: score.right * factor,
    given: score.given * factor,
    rightGiven: score.rightGiven * factor,
    present: score.present * factor,
    falselyGiven: score.falselyGiven * factor,
  };
}
