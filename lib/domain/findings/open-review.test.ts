import { expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/change';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Review } from '@/lib/domain/records';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { openReview } from './rules/open-review';

const base = { projectId: 'project', createdAt: '2026-01-01T00:00:00.000Z', removed: false };

function findingsOf(...reviews: readonly (Partial<Review> & Pick<Review, 'id'>)[]) {
  const plain = { codeId: 'trust', milestoneId: null, text: '', coder: 'Ann', answer: '' } as const;
  const operations: Operation[] = [
    { op: 'add', noun: 'code', record: codeWith({ id: 'trust' }) },
    ...reviews.map((values): Operation => ({
      ...{ op: 'add', noun: 'review' },
      record: { ...base, ...plain, verdict: 'accept', isSettled: false, ...values },
    })),
  ];
  const project = new CodebookProjection();
  project.rebuild([changeWith({ id: 'change', operations })]);
  return openReview.find(project);
}

it('is found for each question and proposal that is not settled, and for nothing else', () => {
  const found = findingsOf(
    { id: 'r1', verdict: 'rename', text: 'Faith?' },
    { id: 'r2', verdict: 'question', text: 'Why?', isSettled: true },
    { id: 'r3', verdict: 'comment', text: 'Good' },
    { id: 'r4' },
    { id: 'r5', verdict: 'split', removed: true },
    { id: 'r6', verdict: 'merge', codeId: 'gone' },
    { id: 'r7', verdict: 'signOff', codeId: null },
  );
  expect(found.map(({ key, reason }) => [key, reason.en])).toEqual([
    ['code.openReview/r1', 'Ann proposes another name: Faith?'],
  ]);
});

it('offers the refactoring that is proposed, and to settle it', () => {
  const commands = (verdict: Review['verdict']): string[] =>
    findingsOf({ id: 'r1', verdict, text: 'x' }).flatMap(({ fixes }) => fixes.map(({ command }) => command));
  expect(commands('rename')).toEqual(['code.renameWithList', 'review.settle', 'code.open']);
  expect(commands('split')).toEqual(['code.split', 'review.settle', 'code.open']);
  expect(commands('merge')).toEqual(['code.merge', 'review.settle', 'code.open']);
  expect(commands('question')).toEqual(['review.settle', 'code.open']);
});
