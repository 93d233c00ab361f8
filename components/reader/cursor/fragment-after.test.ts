import { expect, it } from 'vitest';
import type { CodedFragment } from '@/lib/domain/drafts';
import { fragmentAfter } from './fragment-after';

function coded(id: string, start: number): CodedFragment {
  const fragment = {
    ...{ id, projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false },
    ...{ sourceId: 's', coder: '', language: null },
    anchor: {
      kind: 'page' as const,
      quote: { exact: id, prefix: '', suffix: '' },
      ranges: [{ start, end: start + 5 }],
      textHash: '',
    },
  };
  return { fragment, codings: [], hasMemo: false, placements: [] };
}

const fragments = [coded('last', 90), coded('first', 10), coded('middle', 50)];

it('goes through the codings of a source in reading order, around the ends', () => {
  expect(fragmentAfter(fragments, 'first', 1)?.fragment.id).toBe('middle');
  expect(fragmentAfter(fragments, 'last', 1)?.fragment.id).toBe('first');
  expect(fragmentAfter(fragments, 'first', -1)?.fragment.id).toBe('last');
});

it('begins at the first one, backwards at the last one', () => {
  expect(fragmentAfter(fragments, null, 1)?.fragment.id).toBe('first');
  expect(fragmentAfter(fragments, null, -1)?.fragment.id).toBe('last');
  expect(fragmentAfter([], null, 1)).toBeNull();
});
