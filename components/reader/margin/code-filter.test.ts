import { describe, expect, it } from 'vitest';
import type { Code } from '@/lib/domain/records';
import { onlyShown, shownCodeIds } from './code-filter';

const base = { projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
const codes = [code('theme', null), code('trust', 'theme'), code('other', null)];

describe('shownCodeIds', () => {
  it('shows all while nothing is ticked, or only codes of another codebook', () => {
    expect(shownCodeIds(codes, new Set())).toBeNull();
    expect(shownCodeIds(codes, new Set(['elsewhere']))).toBeNull();
  });

  it('shows what stands under a ticked code', () => {
    expect([...(shownCodeIds(codes, new Set(['theme'])) ?? [])]).toEqual(['theme', 'trust']);
  });
});

describe('onlyShown', () => {
  it('keeps of a passage the codings that are shown, and no passage without any', () => {
    const fragments = [{ codings: [coding('trust'), coding('other')] }, { codings: [coding('other')] }];
    expect(onlyShown(fragments, new Set(['trust']))).toEqual([{ codings: [coding('trust')] }]);
    expect(onlyShown(fragments, null)).toBe(fragments);
  });
});

function code(id: string, parentId: string | null): Code {
  const labels = { en: id, nl: id };
  const rest = {
    order: id,
    kind: 'characteristic',
    type: null,
    polarity: null,
    digit: null,
    origin: null,
  } as const;
  return { ...base, ...rest, id, parentId, labels, definition: labels };
}

function coding(codeId: string) {
  const rest = { coder: 'Coder', polarity: null, absence: false, note: '' };
  return { ...base, ...rest, id: codeId, fragmentId: 'f', codeId };
}
