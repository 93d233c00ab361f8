import type { PickItem } from './contribution';
import type { StepPlace } from './steps';

/** A question for a line of text. */
export type AskOptions = {
  readonly title: string;
  readonly value?: string;
  readonly placeholder?: string;
  /** Gives a sentence when the text is not acceptable. */
  readonly check?: (typed: string) => string | null;
  /** A sentence to know while an acceptable text is typed. */
  readonly hint?: (typed: string) => string | null;
  readonly step?: StepPlace | undefined;
};

/** What a quick pick asks. */
export type PickOptions<T> = {
  readonly title: string;
  readonly placeholder?: string;
  /** The last row for what was typed, such as `Create code “xyz”`; `null` for none. */
  readonly createItem?: (typed: string) => PickItem<T> | null;
  /** While nothing is typed, only the last ten rows in use are shown, and 1 to 9 and 0 choose them. */
  readonly digits?: true;
  /** Where the question stands in a row of them; `askSteps` gives it. */
  readonly step?: StepPlace | undefined;
};
