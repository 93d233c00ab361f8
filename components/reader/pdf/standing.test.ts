import { describe, expect, it } from 'vitest';
import type { CodedFragment } from '@/lib/domain/drafts';
import type { PdfAnchor, Placement } from '@/lib/domain/records';
import { fragmentWith } from '@/tests/support/random-coding';
import { standingOf, type FileNow } from './standing';

const quad = [0, 10, 50, 10, 50, 0, 0, 0] as const;
const scores = { words: 1, before: null, after: null, inPlace: true, own: 1, other: 0 };

function anchorIn(fingerprint: string): PdfAnchor {
  const quote = { exact: 'they trusted her', prefix: '', suffix: '' };
  const pages = [{ page: 1, label: null, start: 0, end: 16, quads: [quad] }];
  return { kind: 'pdf', quote, pages, fingerprint };
}

function coded(placement?: Partial<Placement>): CodedFragment {
  const fragment = { ...fragmentWith({ id: 'f', sourceId: 's' }), anchor: anchorIn('old') };
  const whole: Placement = {
    ...{ id: 'p', projectId: 'project', createdAt: '', removed: false, fragmentId: 'f', sourceId: 's' },
    ...{ face: 'pdf', textHash: 'new', state: 'changed', places: [], stood: null, decision: null },
    ...placement,
  };
  return { fragment, codings: [], hasMemo: false, placements: placement === undefined ? [] : [whole] };
}

const oldFile: FileNow = { sourceId: 's', fingerprint: 'old', textHash: null, found: new Map() };
const newFile: FileNow = { sourceId: 's', fingerprint: 'new', textHash: 'new', found: new Map() };
const place = { anchor: anchorIn('new'), scores };

describe('a fragment in the open PDF', () => {
  it('stands as it is stored in its own file, before the text is read', () => {
    expect(standingOf(coded(), oldFile)).toMatchObject({ state: 'same', anchor: anchorIn('old') });
  });

  it('is not painted in another file before it has been looked for', () => {
    expect(standingOf(coded(), newFile)).toBeNull();
  });

  it('stands where a search found it', () => {
    const found = new Map([['f', { id: 'f', state: 'found', places: [place], stood: null } as const]]);
    expect(standingOf(coded(), { ...newFile, found })).toMatchObject({
      state: 'found',
      anchor: place.anchor,
    });
  });

  it('that is lost has no place, and in another face of the article is not missed', () => {
    const found = new Map([['f', { id: 'f', state: 'lost', places: [], stood: null } as const]]);
    expect(standingOf(coded(), { ...newFile, found })).toMatchObject({ state: 'lost', anchor: null });
    expect(standingOf(coded(), { ...newFile, found, sourceId: 'other' })).toBeNull();
  });

  it('is in doubt until a person has decided', () => {
    expect(standingOf(coded({ places: [place] }), newFile)).toMatchObject({
      ...{ state: 'changed', anchor: place.anchor, placementId: 'p' },
    });
    expect(standingOf(coded({ places: [place], decision: 'accepted' }), newFile)).toMatchObject({
      ...{ state: 'found', anchor: place.anchor, placementId: null },
    });
    expect(standingOf(coded({ decision: 'gone' }), newFile)).toBeNull();
  });

  it('has no lines of another file', () => {
    const elsewhere = { anchor: anchorIn('third'), scores };
    expect(standingOf(coded({ places: [elsewhere] }), newFile)?.anchor?.pages).toMatchObject([{ quads: [] }]);
  });
});
