import { expect, it } from 'vitest';
import type { CodePage } from '@/lib/domain/codebook-view';
import { examplesOf } from './peek-examples';

/** A page with passages, by the names of their documents. */
function pageWith(documents: Readonly<Record<string, readonly string[]>>): Pick<CodePage, 'groups'> {
  const groups = Object.entries(documents).map(([sourceId, ids]) => ({
    document: { sourceId, citation: sourceId, title: '', fragments: ids.length, polarities: [] },
    fragments: ids.map((id) => {
      const anchor = {
        kind: 'page' as const,
        quote: { exact: id, prefix: '', suffix: '' },
        ...{ ranges: [], textHash: '' },
      };
      const fragment = {
        ...{ id, sourceId, anchor, projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z' },
        ...{ removed: false, coder: '', language: null },
      };
      return { fragment, anchor, codings: [], hasMemo: false, times: 1 };
    }),
  }));
  return { groups };
}

const idsOf = (...given: Parameters<typeof examplesOf>): string[] =>
  examplesOf(...given).map(({ entry }) => entry.fragment.id);

it('takes passages from as many documents as there are, without the one that is looked at', () => {
  const page = pageWith({ one: ['a1', 'a2', 'a3'], two: ['b1'], three: ['c1', 'c2'] });
  expect(idsOf(page, 'c1')).toEqual(['a1', 'b1', 'c2']);
  expect(idsOf(pageWith({ one: ['a1', 'a2', 'a3', 'a4'] }), 'a1')).toEqual(['a2', 'a3', 'a4']);
});

it('has none for a code that is nowhere else', () => {
  expect(idsOf(pageWith({ one: ['a1'] }), 'a1')).toEqual([]);
  expect(idsOf(pageWith({}), 'a1')).toEqual([]);
});
