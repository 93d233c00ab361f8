import { describe, expect, it } from 'vitest';
import { askSteps, type Step } from './steps';

/** A question that answers with the next of what was prepared for it; `back` goes back. */
function prepared(...answers: (string | 'back' | null)[]): Step<readonly string[]> {
  return (sofar, { back }) => {
    const answer = answers.shift() ?? null;
    if (answer === 'back') back?.();
    return Promise.resolve(answer === null || answer === 'back' ? null : [...sofar, answer]);
  };
}

describe('questions in a row', () => {
  it('give all answers', async () => {
    expect(await askSteps([prepared('a'), prepared('b')], [])).toEqual(['a', 'b']);
  });

  it('give nothing when one is dismissed', async () => {
    expect(await askSteps([prepared('a'), prepared(null), prepared('c')], [])).toBeNull();
  });

  it('ask the one before again after going back, and forget its answer', async () => {
    expect(await askSteps([prepared('a', 'other'), prepared('back', 'b')], [])).toEqual(['other', 'b']);
  });

  it('know where they stand; the first has no way back', async () => {
    const places: unknown[] = [];
    const step: Step<readonly string[]> = (answers, { number, of, back }) => {
      places.push([number, of, back !== null]);
      return Promise.resolve(answers);
    };
    await askSteps([step, step], []);
    expect(places).toEqual([
      [1, 2, false],
      [2, 2, true],
    ]);
  });
});
