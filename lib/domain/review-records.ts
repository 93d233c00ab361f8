// Versions that a person gave a name, and what reviewers say of codes and versions.
import type { Id, RecordBase } from './record-base';

/** A place in the order of the log; ids of devices and of changes are compared as strings. */
export type LogPosition = {
  readonly lamport: number;
  readonly device: Id;
  readonly counter: number;
};

/** A version of the project that a person gave a name: everything up to and including a place in the log. */
export type Milestone = RecordBase & {
  readonly title: string;
  readonly note: string;
  readonly position: LogPosition;
  readonly coder: string;
};

/** What a reviewer of the codebook says of a code, or a sign-off of a version. */
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** All verdicts; `comment` asks nothing, `signOff` is of a version and not of a code. */
export const reviewVerdicts = [
  'accept',
  'rename',
  'split',
  'merge',
  'question',
  'comment',
  'signOff',
] as const;

/** A remark in an audit of the codebook. */
export type Review = RecordBase & {
  /** `null` for a sign-off. */
  readonly codeId: Id | null;
  /** The named version that it is about; `null` for the codebook as it was when this was written. */
  readonly milestoneId: Id | null;
  readonly verdict: ReviewVerdict;
  readonly text: string;
  readonly coder: string;
  /** What was done about it, in words; empty for nothing yet. */
  readonly answer: string;
  readonly isSettled: boolean;
};
