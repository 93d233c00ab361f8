import { describe, expect, it } from 'vitest';
import type { Code } from '@/lib/domain/records';
import { currentRow, outlineRows, type OutlineLook } from './outline-rows';
import type { PlacedFragment } from '@/components/reader/margin/reader-places';

const base = { projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
const codes = new Map([code('trust', 'Trust', 'Vertrouwen'), code('belonging', 'Belonging', 'Erbij horen')]);
const fragments = [
  placed('a', 10, ['trust']),
  placed('b', 20, ['trust', 'belonging']),
  placed('c', 400, ['trust']),
];
const look: OutlineLook = { sort: 'position', isGrouped: false, filter: '', language: 'en' };
const shown = (given: Partial<OutlineLook>): string[] =>
  outlineRows(fragments, codes, { ...look, ...given }).map(({ kind, label, fragmentId, count }) =>
    kind === 'code' ? `${label} ${count}` : fragmentId,
  );

describe('outlineRows', () => {
  it('has a row for each coding, in the order of the document', () => {
    expect(shown({})).toEqual(['a', 'b', 'b', 'c']);
  });

  it('gathers passages under their code, by place, name or count', () => {
    expect(shown({ isGrouped: true })).toEqual(['Trust 3', 'a', 'b', 'c', 'Belonging 1', 'b']);
    expect(shown({ isGrouped: true, sort: 'name' })).toEqual(['Belonging 1', 'b', 'Trust 3', 'a', 'b', 'c']);
    expect(shown({ isGrouped: true, sort: 'count' })[0]).toBe('Trust 3');
  });

  it('finds a code by letters in either language, and a passage by its words', () => {
    expect(shown({ filter: 'érbij' })).toEqual(['b']);
    expect(shown({ filter: 'words of C' })).toEqual(['c']);
    expect(shown({ filter: 'zzz' })).toEqual([]);
  });
});

describe('currentRow', () => {
  const rows = outlineRows(fragments, codes, { ...look, isGrouped: true });

  it('is the focused passage, else the last one that begins above', () => {
    expect(currentRow(rows, 'c', 15)?.fragmentId).toBe('c');
    expect(currentRow(rows, null, 100)?.fragmentId).toBe('b');
    expect(currentRow(rows, null, 0)).toBeNull();
  });
});

function code(id: string, en: string, nl: string): [string, Code] {
  const rest = { parentId: null, order: id, kind: 'characteristic', type: null, polarity: null } as const;
  const words = { labels: { en, nl }, definition: { en: '', nl: '' }, digit: null, origin: null };
  return [id, { ...base, id, ...rest, ...words }];
}

function placed(id: string, top: number, codeIds: readonly string[]): PlacedFragment {
  const quote = { exact: `Words of ${id}`, prefix: '', suffix: '' };
  const anchor = { kind: 'page', quote, ranges: [{ start: top, end: top + 5 }], textHash: 'h' } as const;
  const fragment = { ...base, id, sourceId: 's', anchor, coder: 'Coder', language: null };
  const codings = codeIds.map((codeId) => {
    const rest = { coder: 'Coder', polarity: null, absence: false, note: '' };
    return { ...base, id: `${id} ${codeId}`, fragmentId: id, codeId, ...rest };
  });
  return { coded: { fragment, codings, hasMemo: false, placements: [] }, top, bottom: top + 8 };
}
