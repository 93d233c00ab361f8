import { expect, test } from 'vitest';
import type { Anchor } from '@/lib/domain/records';
import { shownContext } from './shown-context';

const anchor = (prefix: string, suffix: string): Anchor => ({
  kind: 'pdf',
  quote: { exact: 'They stayed', prefix, suffix },
  pages: [],
  fingerprint: 'print',
});

test('what stands around a passage is read without line ends and cut words', () => {
  const { before, after } = shownContext(anchor('s the event.\n', '. Partic-\nipants read'));
  expect([before, after]).toEqual(['…\u2060s the event. ', '. Participants read\u2060…']);
});

test('nothing stands around a passage of which nothing was kept', () => {
  expect(shownContext(anchor('', ''))).toEqual({ before: '', after: '' });
});

test('what was kept around a passage begins and ends with whole words', () => {
  const before = 'ept a seat free and a neighbour opened the door each morning at six. ';
  const after = ' Support was steady, and parents who kept calling were those who neve';
  expect(shownContext(anchor(before, after))).toEqual({
    before: `…\u2060${before.slice(4)}`,
    after: `${after.slice(0, -5)}\u2060…`,
  });
});
