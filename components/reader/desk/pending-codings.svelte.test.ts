import { describe, expect, it } from 'vitest';
import type { CodedFragment } from '@/lib/domain/drafts';
import type { Anchor, Coding, Fragment } from '@/lib/domain/records';
import { PendingCodings, type SavedCoding } from './pending-codings.svelte';

const record = { projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false, coder: 'MK' };

function anchorAt(start: number): Anchor {
  const page = { page: 1, label: null, start, end: start + 5, quads: [] };
  return {
    kind: 'pdf',
    quote: { exact: 'words', prefix: '', suffix: '' },
    pages: [page],
    fingerprint: 'f',
  };
}

function stored(id: string, anchor: Anchor, codingIds: readonly string[]): CodedFragment {
  const fragment: Fragment = { ...record, id, sourceId: 's', anchor, language: null };
  const about = { fragmentId: id, codeId: 'trust', polarity: null, absence: false, note: '' };
  const codings = codingIds.map((codingId): Coding => ({ ...record, ...about, id: codingId }));
  return { fragment, codings, hasMemo: false, placements: [] };
}

/** Follows a coding that is saved, or not, when the test says so. */
function begin(pending: PendingCodings, anchor: Anchor) {
  let resolve: (saved: SavedCoding) => void = () => undefined;
  let reject: (reason: Error) => void = () => undefined;
  const saving = new Promise<SavedCoding>((...settle) => ([resolve, reject] = settle));
  const done = pending.follow(
    { anchor, type: 'person' },
    () => saving,
    (saved) => saved,
  );
  return { resolve, reject, done };
}

const countOf = (pending: PendingCodings): number => pending.passages.length;

describe('a coding on its way to the database', () => {
  it('is painted until its fragment arrives, saved or not', async () => {
    const pending = new PendingCodings();
    const coding = begin(pending, anchorAt(3));
    expect(pending.passages.map(({ type }) => type)).toEqual(['person']);
    pending.arrived([stored('other', anchorAt(40), [])]);
    expect(countOf(pending)).toBe(1);
    pending.arrived([stored('f', anchorAt(3), ['c'])]);
    expect(countOf(pending)).toBe(0);
    coding.resolve({ fragmentId: 'f', codingId: 'c' });
    await coding.done;
    expect(pending.anchorOf('f')).toBeNull();
  });

  it('is the target until its fragment arrives after it was saved', async () => {
    const pending = new PendingCodings();
    const coding = begin(pending, anchorAt(3));
    coding.resolve({ fragmentId: 'f', codingId: 'c' });
    await coding.done;
    expect(countOf(pending)).toBe(1);
    expect(pending.anchorOf('f')).toEqual(anchorAt(3));
    expect(pending.codingsOf('f')).toEqual(['c']);
    pending.arrived([stored('f', anchorAt(3), ['c'])]);
    expect(countOf(pending)).toBe(0);
    expect(pending.anchorOf('f')).toBeNull();
  });

  it('does not come back when it is undone at once', async () => {
    const pending = new PendingCodings();
    const unseen = begin(pending, anchorAt(3));
    unseen.resolve({ fragmentId: 'f', codingId: 'c' });
    await unseen.done;
    pending.arrived([]);
    expect(countOf(pending)).toBe(0);

    const seen = begin(pending, anchorAt(9));
    pending.arrived([stored('g', anchorAt(9), ['d'])]);
    pending.arrived([]);
    seen.resolve({ fragmentId: 'g', codingId: 'd' });
    await seen.done;
    expect(countOf(pending)).toBe(0);
  });

  it('is gone when it cannot be saved, and the reason is given on', async () => {
    const pending = new PendingCodings();
    const coding = begin(pending, anchorAt(3));
    coding.reject(new Error('The disk is full'));
    await expect(coding.done).rejects.toThrow('The disk is full');
    expect(countOf(pending)).toBe(0);
  });

  it('is painted once with several codes, and stays when one of them fails', async () => {
    const pending = new PendingCodings();
    const first = begin(pending, anchorAt(3));
    const second = begin(pending, anchorAt(3));
    expect(countOf(pending)).toBe(1);
    first.reject(new Error('No'));
    await expect(first.done).rejects.toThrow('No');
    expect(countOf(pending)).toBe(1);
    second.resolve({ fragmentId: 'f', codingId: 'c' });
    await second.done;
    pending.arrived([stored('f', anchorAt(3), ['c'])]);
    expect(countOf(pending)).toBe(0);
  });

  it('is not painted over a fragment that is there', async () => {
    const pending = new PendingCodings();
    pending.arrived([stored('f', anchorAt(3), ['c'])]);
    const again = begin(pending, anchorAt(3));
    expect(countOf(pending)).toBe(0);
    again.resolve({ fragmentId: 'f', codingId: 'c' });
    await again.done;
    expect(pending.codingsOf('f')).toEqual([]);
  });
});
