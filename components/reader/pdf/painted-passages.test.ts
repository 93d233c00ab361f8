import { describe, expect, it } from 'vitest';
import type {
  AnchorState,
  Code,
  Coding,
  Fragment,
  PdfAnchor,
  PdfPageRange,
  Quad,
} from '@/lib/domain/records';
import type { PageSize } from '@/lib/reader/pdf/page-size';
import { fragmentsAt, paintedPassages, passagesByPage, stripesOf } from './painted-passages';
import type { Standing } from './standing';

const size: PageSize = { width: 600, height: 800, transform: [1, 0, 0, -1, 0, 800] };
const record = { projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
const trust: Code = {
  ...record,
  ...{ id: 'trust', parentId: null, order: 'a', kind: 'characteristic', type: 'interaction', polarity: null },
  ...{ labels: { en: 'Trust', nl: 'Vertrouwen' }, definition: { en: '', nl: '' }, digit: null, origin: null },
};
const codes = new Map([[trust.id, trust]]);

/** A line from x to x + 200, whose letters are ten points high. */
function line(x: number, y: number): Quad {
  return [x, y, x + 200, y, x + 200, y - 10, x, y - 10];
}

function coded(id: string, pages: readonly PdfPageRange[], state: AnchorState = 'same'): Standing {
  const quote = { exact: id, prefix: '', suffix: '' };
  const anchor: PdfAnchor = { kind: 'pdf', quote, pages, fingerprint: 'f' };
  const fragment: Fragment = { ...record, id, sourceId: 's', anchor, coder: 'MK', language: null };
  const about = { fragmentId: id, codeId: trust.id, coder: 'MK', polarity: null, absence: false, note: '' };
  const coding: Coding = { ...record, id: `${id} coding`, ...about };
  const stored = { fragment, codings: [coding], hasMemo: false, placements: [] };
  return { coded: stored, state, anchor, placementId: null };
}

function on(page: number, quads: readonly Quad[]): PdfPageRange {
  return { page, label: null, start: 0, end: 5, quads };
}

describe('passages of a page', () => {
  it('stand on every page that they reach into', () => {
    const byPage = passagesByPage([coded('a', [on(2, [line(50, 100)]), on(3, [line(50, 700)])])]);
    expect([...byPage.keys()]).toEqual([2, 3]);
  });

  it('say when their words have changed', () => {
    const passages = passagesByPage([coded('a', [on(1, [line(50, 700)])], 'changed')]).get(1) ?? [];
    expect(paintedPassages(passages, codes)).toMatchObject([{ isChanged: true, isArea: false }]);
    expect(stripesOf(passages, codes, { size, scale: 1, language: 'en' })).toMatchObject([
      { isChanged: true },
    ]);
  });

  it('are found under the pointer, the smaller one first', () => {
    const passages = passagesByPage([
      coded('long', [on(1, [line(50, 700), line(50, 685)])]),
      coded('short', [on(1, [line(50, 700)])]),
    ]).get(1);
    const painted = paintedPassages(passages ?? [], codes);
    expect(fragmentsAt(painted, [60, 695]).map((each) => each.fragmentId)).toEqual(['short', 'long']);
    expect(fragmentsAt(painted, [60, 680]).map((each) => each.fragmentId)).toEqual(['long']);
    expect(fragmentsAt(painted, [400, 695])).toEqual([]);
  });
});

describe('stripes of a page', () => {
  it('run from the first line to the last, in pixels from the top', () => {
    const passages = passagesByPage([coded('a', [on(1, [line(50, 700), line(50, 685)])])]).get(1) ?? [];
    const [stripe] = stripesOf(passages, codes, { size, scale: 2, language: 'nl' });
    expect(stripe).toMatchObject({ top: 200, bottom: 250, label: 'Vertrouwen', type: 'interaction' });
  });

  it('start anew in the next column, with one name', () => {
    const passages = passagesByPage([coded('a', [on(1, [line(50, 100), line(330, 700)])])]).get(1) ?? [];
    const stripes = stripesOf(passages, codes, { size, scale: 1, language: 'en' });
    expect(stripes.map(({ top, bottom, hasName }) => ({ top, bottom, hasName }))).toEqual([
      { top: 700, bottom: 710, hasName: true },
      { top: 100, bottom: 110, hasName: false },
    ]);
  });
});
