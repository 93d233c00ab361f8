import { describe, expect, it } from 'vitest';
import { fragmentWith } from '@/tests/support/random-coding';
import type { PageAnchor, Placement, TextQuote } from './records';
import { fragmentOn, isSamePassage } from './same-passage';

function anchorOf(quote: Partial<TextQuote>, start = 0): PageAnchor {
  const whole = { exact: 'at least one tie had lasted', prefix: '', suffix: '', ...quote };
  return { kind: 'page', quote: whole, ranges: [{ start, end: start + 27 }], textHash: 'h' };
}

describe('the same passage in another face', () => {
  it('may be spaced, hyphenated and set otherwise', () => {
    const inPdf = anchorOf({ exact: 'the ﬁrst one that had las-\nted', prefix: 'was whether ' });
    expect(isSamePassage(inPdf, anchorOf({ exact: 'The first one that had lasted' }))).toBe(true);
  });

  it('is another one when everything around it differs', () => {
    const one = anchorOf({ prefix: 'The abstract says: ', suffix: '. Methods' });
    const other = anchorOf({ prefix: 'As we have seen, ', suffix: ', she said' });
    expect(isSamePassage(one, other)).toBe(false);
    expect(isSamePassage(one, { ...other, quote: { ...other.quote, suffix: '. Methods were' } })).toBe(true);
  });

  it('is not believed of a few letters without anything around them', () => {
    expect(isSamePassage(anchorOf({ exact: 'trust' }), anchorOf({ exact: 'trust' }))).toBe(false);
  });

  it('is found as it was placed there, and by its words where it was not placed yet', () => {
    const fragment = fragmentWith({ id: 'f', sourceId: 'pdf', anchor: anchorOf({ prefix: 'what was ' }) });
    const placed: Placement = {
      ...{ id: 'p', projectId: 'project', createdAt: '', removed: false, fragmentId: 'f', sourceId: 'page' },
      ...{ face: 'page', textHash: 'h2', state: 'changed', stood: null, decision: null },
      places: [{ anchor: anchorOf({ exact: 'one tie lasted' }, 70), scores: scores }],
    };
    const wanted = anchorOf({ exact: 'one tie lasted' }, 70);
    expect(fragmentOn([{ fragment, placements: [placed] }], wanted, 'page')?.fragment.id).toBe('f');
    expect(fragmentOn([{ fragment, placements: [] }], wanted, 'page')).toBeUndefined();
    expect(fragmentOn([{ fragment, placements: [] }], anchorOf({}, 300), 'page')?.fragment.id).toBe('f');
    expect(fragmentOn([{ fragment, placements: [] }], anchorOf({}, 300), 'pdf')).toBeUndefined();
  });
});

const scores = { words: 0.9, before: 1, after: 1, inPlace: true, own: 1, other: 0 };
