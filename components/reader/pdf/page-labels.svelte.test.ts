import { expect, test } from 'vitest';
import type { PdfText } from '@/lib/reader/pdf/pdf-text';
import { pageInWords } from './page-in-words';
import { PdfView } from './pdf-view.svelte';

/** A view of so many pages; nothing of the file but their number is asked for. */
function viewOf(pageCount: number, labels: readonly string[]): PdfView {
  const size = { width: 612, height: 792, transform: [1, 0, 0, -1, 0, 792] as const };
  const view = new PdfView({ pageCount } as PdfText, size, () => true);
  view.labels = labels;
  return view;
}

test('a page is called by the number printed on it, and its place is said beside it', () => {
  const view = viewOf(3, ['41', '42', '43']);
  expect([view.hasLabels, view.labelOf(2)]).toEqual([true, '42']);
  expect(pageInWords(view, 1, 'en')).toBe('Page 41 (1 of 3)');
  expect(pageInWords(view, 3, 'nl')).toBe('Pagina 43 (3 van 3)');
});

test.each([[[]], [['1', '2', '3']], [['', '', '']]])(
  'printed numbers %j say no more than the place',
  (labels) => {
    const view = viewOf(3, labels);
    expect([view.hasLabels, view.labelOf(2)]).toEqual([false, '2']);
    expect(pageInWords(view, 2, 'en')).toBe('Page 2 of 3');
  },
);

test('a page is found by its printed number before its place', () => {
  const view = viewOf(4, ['i', 'ii', '1', '2']);
  const found = ['ii', ' 2 ', '3', '5', '0', '', 'iv'].map((name) => view.pageNamed(name));
  expect(found).toEqual([2, 4, 3, null, null, null, null]);
});
