import { expect, it } from 'vitest';
import { holds, joinedStretches, overlaps } from './overlap';
import type { PageAnchor, PdfAnchor } from './records';

function onPage(start: number, end: number, textHash = 'h'): PageAnchor {
  return {
    kind: 'page',
    quote: { exact: '', prefix: '', suffix: '' },
    ranges: [{ start, end }],
    textHash,
  };
}

function inPdf(page: number, start: number, end: number): PdfAnchor {
  return {
    kind: 'pdf',
    quote: { exact: '', prefix: '', suffix: '' },
    pages: [{ page, label: null, start, end, quads: [] }],
    fingerprint: 'f',
  };
}

it('is told where passages share text, not where they only touch', () => {
  expect(overlaps(onPage(0, 10), onPage(9, 20))).toBe(true);
  expect(overlaps(onPage(0, 10), onPage(10, 20))).toBe(false);
  expect(overlaps(inPdf(1, 0, 10), inPdf(2, 0, 10))).toBe(false);
});

it('is not guessed between texts that may differ', () => {
  expect(overlaps(onPage(0, 10), onPage(5, 20, 'other'))).toBe(false);
  expect(overlaps(onPage(0, 10), inPdf(1, 0, 10))).toBe(false);
  expect(overlaps(inPdf(1, 0, 10), { ...inPdf(1, 0, 10), area: true })).toBe(false);
});

it('knows the passage that holds another', () => {
  expect(holds(onPage(0, 10), onPage(2, 10))).toBe(true);
  expect(holds(onPage(2, 10), onPage(0, 10))).toBe(false);
});

it('joins what overlaps and keeps apart what does not', () => {
  expect(joinedStretches([onPage(5, 20), onPage(0, 10), onPage(30, 40)])).toEqual([
    { page: 0, start: 0, end: 20 },
    { page: 0, start: 30, end: 40 },
  ]);
});
