// Several questions in a row, with the way back to the one before.

/** Where a question stands in a row of questions. */
export type StepPlace = {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Asks the question before it again; `null` at the first. */
  readonly back: (() => void) | null;
};

/** One question: it gives the answers so far with its own, or `null` when it was dismissed. */
export type Step<Answers> = (answers: Answers, step: StepPlace) => Promise<Answers | null>;

/** Asks one question after the other; gives all answers, or `null` when one was dismissed. */
export async function askSteps<Answers>(
  steps: readonly Step<Answers>[],
  initial: Answers,
): Promise<Answers | null> {
  /** The answers with which each question was asked. */
  const before: Answers[] = [initial];
  for (;;) {
    const at = before.length - 1;
    const step = steps[at];
    const answers = before[at];
    if (step === undefined || answers === undefined) return answers ?? initial;
    let goesBack = false;
    const back = at === 0 ? null : (): void => void (goesBack = true);
    const given = await step(answers, { number: at + 1, of: steps.length, back });
    // Whoever goes back finds what was answered there, to change it.
    if (goesBack) before.pop();
    else if (given === null) return null;
    else before.push(given);
  }
}
