import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Bucket } from '@/lib/reader/painting/highlight-rules';
import { HighlightWindow, type Stroke } from './highlight-window';
import { indexText, type TextIndex } from './text-index';

const words = 'A paragraph whose every word is painted.';
let highlight: Highlight;
let drawing: HighlightWindow;
let index: TextIndex;

beforeEach(() => {
  highlight = new Highlight();
  drawing = new HighlightWindow(new Map<Bucket, Highlight>([['person', highlight]]));
});

afterEach(() => {
  drawing.dispose();
  document.body.replaceChildren();
});

/** Makes a page of so many paragraphs and gives a stroke for each. */
function strokesOnPage(paragraphs: number): Stroke[] {
  document.body.replaceChildren(
    ...Array.from({ length: paragraphs }, () => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    }),
  );
  index = indexText(document.body);
  return [...index.starts].map((start) => ({
    range: { start, end: start + words.length },
    buckets: ['person'],
  }));
}

function isDrawn(paragraph: Element | null): boolean {
  return [...highlight].some(({ startContainer }) => startContainer.parentNode === paragraph);
}

test('hundreds of strokes are all drawn at once', () => {
  const strokes = strokesOnPage(300);
  drawing.show(index, strokes);
  expect(highlight.size).toBe(300);
});

test('of thousands those near the window are drawn at once, and others when the page is scrolled to them', async () => {
  const strokes = strokesOnPage(2000);
  scrollTo(0, 0);
  drawing.show(index, strokes);
  expect(isDrawn(document.body.firstElementChild)).toBe(true);
  expect(isDrawn(document.body.lastElementChild)).toBe(false);
  expect(highlight.size).toBeLessThan(500);
  scrollTo(0, document.body.scrollHeight);
  await expect.poll(() => isDrawn(document.body.lastElementChild)).toBe(true);
  await expect.poll(() => isDrawn(document.body.firstElementChild)).toBe(false);
});

test('a stroke over many paragraphs stays while any of them is near', async () => {
  const strokes = strokesOnPage(2000);
  const long: Stroke = { range: { start: 0, end: index.text.length }, buckets: ['person'] };
  scrollTo(0, 0);
  drawing.show(index, [long, ...strokes]);
  scrollTo(0, document.body.scrollHeight);
  await expect.poll(() => isDrawn(document.body.lastElementChild)).toBe(true);
  await expect.poll(() => highlight.size).toBeLessThan(500);
  expect(isDrawn(document.body.firstElementChild)).toBe(true);
});

test('everything is drawn while the page is printed', () => {
  const strokes = strokesOnPage(2000);
  drawing.show(index, strokes);
  const near = highlight.size;
  dispatchEvent(new Event('beforeprint'));
  expect(highlight.size).toBe(2000);
  dispatchEvent(new Event('afterprint'));
  expect(highlight.size).toBe(near);
});

test('paragraphs that are not laid out are drawn, since nobody can say where they will be', () => {
  const strokes = strokesOnPage(2000);
  document.body.lastElementChild?.setAttribute('style', 'display: none');
  drawing.show(index, strokes);
  expect(isDrawn(document.body.lastElementChild)).toBe(true);
});
