// How well places agree with the truth.
import type { TextRange } from '@/lib/domain/records';
import type { Task } from './edits';
import type { Answers } from './system';

/** Overlap over union from which a place counts as right. */
const rightFrom = 0.8;

/** Counts of answers; add them up over texts and kinds. */
export type Score = {
  readonly asked: number;
  /** Right place, or none where the quote is gone. */
  readonly right: number;
  /** Places given, right or wrong. */
  readonly given: number;
  /** Places given that are right. */
  readonly rightGiven: number;
  /** Quotes that are still there. */
  readonly present: number;
  /** Places given for quotes that are gone. */
  readonly falselyGiven: number;
};

/** Nothing counted. */
export const noScore: Score = { asked: 0, right: 0, given: 0, rightGiven: 0, present: 0, falselyGiven: 0 };

/** Gives the score of the answers to a task. */
export function scoreOf(task: Task, { places }: Answers): Score {
  return [...places].reduce((score, [index, place]) => {
    const truth = task.quotes[index]?.truth ?? null;
    const isRight = place === null || truth === null ? place === truth : overlap(place, truth) >= rightFrom;
    return addScores(score, {
      asked: 1,
      right: Number(isRight),
      given: Number(place !== null),
      rightGiven: Number(place !== null && isRight),
      present: Number(truth !== null),
      falselyGiven: Number(place !== null && truth === null),
    });
  }, noScore);
}

/** Adds two scores up. */
export function addScores(a: Score, b: Score): Score {
  return {
    asked: a.asked + b.asked,
    right: a.right + b.right,
    given: a.given + b.given,
    rightGiven: a.rightGiven + b.rightGiven,
    present: a.present + b.present,
    falselyGiven: a.falselyGiven + b.falselyGiven,
  };
}

/** Gives F1 in percent: of precision (right places of all given) and recall (right places of all quotes still there). */
export function f1({ given, rightGiven, present }: Score): number {
  return given + present === 0 ? 100 : (200 * rightGiven) / (given + present);
}

/** Gives a share in percent; 0 of nothing is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** Gives the overlap of two ranges as a share of their union, 0 to 1. */
export function overlap(a: TextRange, b: TextRange): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const union = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return shared <= 0 ? 0 : shared / union;
}
