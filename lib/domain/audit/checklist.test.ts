import { describe, expect, it } from 'vitest';
import { reverse, type Change, type Operation } from '@/lib/domain/change';
import { foldChanges } from '@/lib/domain/fold';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Review } from '@/lib/domain/records';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { checklistOf } from './checklist';

const base = { projectId: 'project', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
const trust = codeWith({ id: 'trust', order: 'a0' });
const delay = codeWith({ id: 'delay', order: 'a1' });

function review(values: Partial<Review> & Pick<Review, 'id'>): Operation {
  const plain = { codeId: 'trust', milestoneId: null, verdict: 'accept', text: '', coder: 'Ann' } as const;
  return {
    op: 'add',
    noun: 'review',
    record: { ...base, ...plain, answer: '', isSettled: false, ...values },
  };
}

const start: readonly Operation[] = [
  { op: 'add', noun: 'source', record: sourceWith({ id: 'source1' }) },
  { op: 'add', noun: 'fragment', record: fragmentWith({ id: 'fragment1', sourceId: 'source1' }) },
  { op: 'add', noun: 'fragment', record: fragmentWith({ id: 'fragment2', sourceId: 'source1' }) },
  { op: 'add', noun: 'code', record: trust },
  { op: 'add', noun: 'code', record: delay },
  {
    op: 'add',
    noun: 'coding',
    record: codingWith({ id: 'coding1', fragmentId: 'fragment1', codeId: 'trust' }),
  },
];
const renamed: Operation = {
  ...{ op: 'set', noun: 'code', id: 'trust', field: 'labels' },
  ...{ value: { en: 'Faith', nl: '' }, before: trust.labels },
};
const coded: Operation = {
  op: 'add',
  noun: 'coding',
  record: codingWith({ id: 'coding2', fragmentId: 'fragment2', codeId: 'trust' }),
};

/** A log of changes, each made of these operations. */
function logOf(...changes: readonly (readonly Operation[])[]): Change[] {
  return [start, ...changes].map((operations, at) =>
    changeWith({ id: `change${at}`, lamport: at + 1, counter: at + 1, operations }),
  );
}

function checklist(log: readonly Change[], version: Parameters<typeof checklistOf>[2] = null) {
  const project = new CodebookProjection();
  project.rebuild(log);
  return checklistOf(project, log, version);
}

function trustIn(log: readonly Change[]) {
  const row = checklist(log).rows.find(({ id }) => id === 'trust');
  if (row === undefined) throw new Error('No trust');
  return row;
}

describe('the checklist', () => {
  it('has every code in tree order, with what stands behind it', () => {
    const { rows, reviewed, count } = checklist(logOf());
    expect(rows.map(({ id, documents, fragments }) => [id, documents, fragments])).toEqual([
      ['trust', 1, 1],
      ['delay', 0, 0],
    ]);
    expect([reviewed, count]).toEqual([0, 2]);
  });

  it('shows the latest verdict of each reviewer; a comment is none', () => {
    const log = logOf(
      [review({ id: 'r1' })],
      [review({ id: 'r2', coder: 'Ben', verdict: 'split' })],
      [review({ id: 'r3', verdict: 'question', text: 'Why?' })],
      [review({ id: 'r4', verdict: 'comment', text: 'Good' })],
    );
    expect(trustIn(log).verdicts.map(({ coder, verdict }) => [coder, verdict])).toEqual([
      ['Ann', 'question'],
      ['Ben', 'split'],
    ]);
    expect(trustIn(log)).toMatchObject({ open: 2, comments: 1, isReviewed: true });
    expect(trustIn(logOf([review({ id: 'r1', verdict: 'comment', text: 'Good' })])).isReviewed).toBe(false);
  });

  it('settled proposals stand open no longer', () => {
    const proposal = review({ id: 'r1', verdict: 'merge' });
    const settled: Operation = {
      ...{ op: 'set', noun: 'review', id: 'r1', field: 'isSettled', value: true, before: false },
    };
    expect(checklist(logOf([proposal])).open).toBe(1);
    expect(checklist(logOf([proposal], [settled])).open).toBe(0);
  });

  it('counts only verdicts after the version that the audit is of', () => {
    const log = logOf([review({ id: 'r1' })], [review({ id: 'r2', codeId: 'delay' })]);
    const [, first] = log;
    expect(checklist(log).reviewed).toBe(2);
    expect(checklist(log, first ?? null).reviewed).toBe(1);
  });

  it('says of a sign-off what stood open then, whatever was settled later', () => {
    const settled: Operation = {
      ...{ op: 'set', noun: 'review', id: 'r1', field: 'isSettled', value: true, before: false },
    };
    const log = logOf(
      [review({ id: 'r1', verdict: 'question', text: 'Why?' })],
      [review({ id: 's1', codeId: null, verdict: 'signOff', milestoneId: 'm1' })],
      [settled],
      [review({ id: 's2', codeId: null, verdict: 'signOff', milestoneId: 'm1' })],
    );
    expect(checklist(log).signOffs.map(({ review: { id }, openThen }) => [id, openThen])).toEqual([
      ['s2', 0],
      ['s1', 1],
    ]);
  });
});

describe('what is different since the last verdict', () => {
  it('is nothing when nothing happened, or only before it', () => {
    const row = trustIn(logOf([renamed, coded], [review({ id: 'r1' })]));
    expect(row.since).toMatchObject({ code: [], codingsAdded: 0, codingsGone: 0, codingsEdited: 0 });
    expect(row.hasChanged).toBe(false);
  });

  it('is a name and a coding that came after it, and none of it when that is undone', () => {
    const log = logOf([review({ id: 'r1' })], [renamed], [coded]);
    expect(trustIn(log)).toMatchObject({
      hasChanged: true,
      since: { code: ['renamed'], codingsAdded: 1, codingsGone: 0 },
    });
    const undone = logOf([review({ id: 'r1' })], [renamed], [coded], reverse([renamed, coded]));
    expect(trustIn(undone).hasChanged).toBe(false);
  });

  it('counts what was taken away, recoded to another code, or given another polarity', () => {
    const toDelay: Operation = {
      ...{ op: 'set', noun: 'coding', id: 'coding1', field: 'codeId', value: 'delay', before: 'trust' },
    };
    const polarity: Operation = {
      ...{ op: 'set', noun: 'coding', id: 'coding1', field: 'polarity', value: 'mixed', before: null },
    };
    const reviews = [review({ id: 'r1' }), review({ id: 'r2', codeId: 'delay' })];
    const rows = checklist(logOf(reviews, [toDelay])).rows;
    expect(rows.map(({ id, since }) => [id, since?.codingsAdded, since?.codingsGone])).toEqual([
      ['trust', 0, 1],
      ['delay', 1, 0],
    ]);
    expect(trustIn(logOf(reviews, [polarity])).since).toMatchObject({ codingsEdited: 1, codingsGone: 0 });
  });

  it('starts anew with another verdict, also of somebody else', () => {
    const log = logOf([review({ id: 'r1' })], [renamed], [review({ id: 'r2', coder: 'Ben' })], [coded]);
    expect(trustIn(log).since).toMatchObject({ code: [], codingsAdded: 1 });
  });

  it('looks at the log as it is folded', () => {
    const log = logOf([review({ id: 'r1' })], [renamed]);
    expect(foldChanges(log).code.get('trust')?.labels.en).toBe('Faith');
    expect(trustIn(log).since?.position).toEqual({ lamport: 2, device: log[1]?.device, counter: 2 });
  });
});
