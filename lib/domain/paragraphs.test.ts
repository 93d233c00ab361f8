import { expect, test } from 'vitest';
import { paragraphsIn, shareParagraph } from './paragraphs';
import type { Anchor, PageAnchor } from './records';

const blocks = [
  { start: 0, end: 10 },
  { start: 12, end: 30 },
  { start: 30, end: 40 },
];
const paragraphsOf = paragraphsIn(new Map([['hash', blocks]]));

function at(start: number, end: number, textHash = 'hash'): PageAnchor {
  return { kind: 'page', quote: { exact: 'x', prefix: '', suffix: '' }, ranges: [{ start, end }], textHash };
}

test('a passage touches the blocks that it has words in, and not those that it only borders on', () => {
  const spans = [at(2, 5), at(5, 13), at(10, 12), at(12, 30), at(30, 40), at(0, 40)].map(paragraphsOf);
  expect(spans).toEqual([
    { first: 0, last: 0 },
    { first: 0, last: 1 },
    null,
    { first: 1, last: 1 },
    { first: 2, last: 2 },
    { first: 0, last: 2 },
  ]);
});

test('a text that was not kept and a PDF have no paragraphs', () => {
  const pdf: Anchor = { ...at(2, 5), kind: 'pdf', pages: [], fingerprint: '' };
  expect([paragraphsOf(at(2, 5, 'other')), paragraphsOf(pdf)]).toEqual([null, null]);
});

test('what is not known is not shared', () => {
  const [one, two, both] = [at(2, 5), at(14, 20), at(5, 13)].map(paragraphsOf);
  expect(shareParagraph(one ?? null, two ?? null)).toBe(false);
  expect(shareParagraph(one ?? null, both ?? null)).toBe(true);
  expect(shareParagraph(null, null)).toBe(false);
});
