import { describe, expect, it } from 'vitest';
import { around, sentencesOf, stepFrom, stretchAt, type SentencePages } from './sentence-steps';

/** Paragraph numbers of the sentences of each page; the second page has only pictures. */
const paragraphs = [[0, 0, 1], [], [0, 1, 1]];
const pages: SentencePages<{ paragraph: number }> = {
  pageCount: paragraphs.length,
  page: (page) => Promise.resolve((paragraphs[page - 1] ?? []).map((paragraph) => ({ paragraph }))),
};
const at = (page: number, index: number) => ({ page, index });

describe('steps over sentences', () => {
  it('go on over pages without text, and end at the ends', async () => {
    expect((await stepFrom(pages, at(1, 2), { by: 1, unit: 'sentence' }))?.from).toEqual(at(3, 0));
    expect((await stepFrom(pages, at(3, 0), { by: -1, unit: 'sentence' }))?.from).toEqual(at(1, 2));
    expect(await stepFrom(pages, at(3, 2), { by: 1, unit: 'sentence' })).toBeNull();
    expect(await stepFrom(pages, at(1, 0), { by: -1, unit: 'sentence' })).toBeNull();
  });

  it('take whole paragraphs, from wherever they start', async () => {
    const next = await stepFrom(pages, at(3, 0), { by: 1, unit: 'paragraph' });
    expect(next).toEqual({ from: at(3, 1), to: at(3, 2) });
    const before = await stepFrom(pages, at(1, 2), { by: -1, unit: 'paragraph' });
    expect(before).toEqual({ from: at(1, 0), to: at(1, 1) });
    expect(await stretchAt(pages, at(3, 2), 'paragraph')).toEqual(next);
  });

  it('join to the stretch around both ends, whichever comes first', async () => {
    const first = { from: at(1, 1), to: at(1, 1) };
    const last = { from: at(3, 0), to: at(3, 0) };
    expect(around(last, first)).toEqual({ from: at(1, 1), to: at(3, 0) });
    expect(await sentencesOf(pages, around(first, last))).toHaveLength(3);
  });
});
