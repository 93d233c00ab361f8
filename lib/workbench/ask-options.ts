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
