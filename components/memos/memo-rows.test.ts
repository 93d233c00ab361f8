import { expect, test } from 'vitest';
import type { MemoSubject } from '@/lib/domain/records';
import type { ListedMemo } from '@/lib/services/memos';
import { codeWith } from '@/tests/support/random-log';
import { fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { memoRows, type MemoLook } from './memo-rows';

const look: MemoLook = {
  ...{ filter: '', language: 'en', gone: 'deleted', isClosed: () => false },
  groups: { code: 'On codes', source: 'On sources', passage: 'On passages', project: 'On the project' },
};

function listed(
  id: string,
  noun: MemoSubject['noun'],
  { text, ...about }: Partial<ListedMemo> & { readonly text: string },
): ListedMemo {
  const base = { projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
  const memo = { ...base, id, about: { noun, id: 'x' }, text, coder: 'Ann' };
  return { memo, code: null, source: null, fragment: null, ...about };
}

const source = sourceWith({ id: 's', authors: [{ family: 'Brandt', given: '', particle: '' }], year: 2021 });
const memos = [
  listed('m1', 'project', { text: '## Plan\n\nRead more' }),
  listed('m2', 'code', {
    text: '**Trust** is _tested_',
    code: codeWith({ id: 'c', labels: { en: 'Trúst', nl: '' } }),
  }),
  listed('m3', 'fragment', { text: '> “so”', source, fragment: fragmentWith({ id: 'f', sourceId: 's' }) }),
  listed('m4', 'source', { text: 'Gone with snake_case_names' }),
];

test('memos stand under what they are about, by their first words', () => {
  const rows = memoRows(memos, look).map(({ depth, label }) => `${'- '.repeat(depth)}${label}`);
  expect(rows).toEqual([
    ...['On codes', '- Trust is tested', 'On sources', '- Gone with snake_case_names'],
    ...['On passages', '- “so”', 'On the project', '- Plan'],
  ]);
});

test('a memo says what it is about, or that this was deleted', () => {
  const details = new Map(memoRows(memos, look).map(({ id, detail }) => [id, detail]));
  expect(['m1', 'm2', 'm4', 'code'].map((id) => details.get(id))).toEqual(['', 'Trúst', 'deleted', '1']);
  expect(details.get('m3')).toMatch(/^Brandt, 2021 · “.+”$/);
});

test('the filter looks in the memo and in what it is about, without accents, and opens closed groups', () => {
  const ids = (filter: string): string[] =>
    memoRows(memos, { ...look, filter, isClosed: () => true }).map(({ id }) => id);
  expect(ids(' TRUST ')).toEqual(['code', 'm2']);
  expect(ids('brandt')).toEqual(['passage', 'm3']);
  expect(ids('nowhere')).toEqual([]);
  expect(ids('')).toEqual(['code', 'source', 'passage', 'project']);
});
