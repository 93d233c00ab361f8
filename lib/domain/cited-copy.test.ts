import { expect, it } from 'vitest';
import { sourceWith } from '@/tests/support/random-coding';
import { citedCopy } from './cited-copy';
import type { PdfAnchor } from './records';

const source = {
  ...sourceWith({ id: 's' }),
  kind: 'pdf' as const,
  year: 2019,
  authors: [{ family: 'Brandt', given: 'A.', particle: '' }],
};

function anchorOn(exact: string, ...pages: number[]): PdfAnchor {
  const ranges = pages.map((page) => ({ page, label: null, start: 0, end: 5, quads: [] }));
  return { kind: 'pdf', quote: { exact, prefix: '', suffix: '' }, pages: ranges, fingerprint: 'f' };
}

it('carries author, year and page, with words that a line cut made whole', () => {
  const { text } = citedCopy(source, anchorOn('the net-\nwork held', 7), 'en');
  expect(text).toBe('“the network held” (Brandt, 2019, p. 7)');
});

it('names the pages that a passage crosses', () => {
  expect(citedCopy(source, anchorOn('held', 7, 8), 'en').text).toContain('pp. 7–8');
  expect(citedCopy(source, anchorOn('held', 7, 8), 'nl').text).toContain('p. 7–8');
});

it('is never markup of the article', () => {
  const { html } = citedCopy(source, anchorOn('<img src=x onerror="a">', 7), 'en');
  expect(html).toContain('&lt;img src=x onerror=&quot;a&quot;&gt;');
});
