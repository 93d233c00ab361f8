import { expect, test } from 'vitest';
import { keyOfMemo, keyOfSubject, targetOf } from './memo-key';

test('a key leads back to what it was made of', () => {
  const about = { noun: 'fragment', id: 'f1' } as const;
  expect(targetOf(keyOfSubject(about))).toEqual({ memoId: null, about });
  expect(targetOf(keyOfMemo({ about, id: 'm1' }))).toEqual({ memoId: 'm1', about });
});

test('a key of something else is none', () => {
  expect([targetOf('nothing'), targetOf('cat/1'), targetOf('')]).toEqual([null, null, null]);
});
