// What reviews ask for, and how they are read: proposals and questions stand open until they are settled.
import type { Review, ReviewVerdict } from '@/lib/domain/records';

/** A verdict on a code, which says that it was looked at; a comment and a sign-off are none. */
export type CodeVerdict = Exclude<ReviewVerdict, 'comment' | 'signOff'>;

/** What can be said of a code. */
export type CodeRemark = CodeVerdict | 'comment';

/** All that can be said of a code, in the order in which it is offered. */
export const codeRemarks: readonly CodeRemark[] = [
  'accept',
  'rename',
  'split',
  'merge',
  'question',
  'comment',
];

/** Tells whether a review is a verdict on a code. */
export function isCodeVerdict(verdict: ReviewVerdict): verdict is CodeVerdict {
  return verdict !== 'comment' && verdict !== 'signOff';
}

/** Tells whether a verdict asks that something is done or answered. */
export function asksSomething(verdict: ReviewVerdict): boolean {
  return verdict === 'rename' || verdict === 'split' || verdict === 'merge' || verdict === 'question';
}

/** Tells whether a review is a question or proposal that nobody has settled. */
export function isOpenReview({ verdict, isSettled, removed }: Review): boolean {
  return !removed && !isSettled && asksSomething(verdict);
}

/** Tells whether words are needed: a question or comment without any says nothing. */
export function needsText(verdict: ReviewVerdict): verdict is 'question' | 'comment' {
  return verdict === 'question' || verdict === 'comment';
}
