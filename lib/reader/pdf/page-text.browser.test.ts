import { TextLayer } from 'pdfjs-dist';
import { describe, expect, it } from 'vitest';
import { openTestPdf } from '@/tests/support/pdf-files';
import { boundsOf, quadsOf } from './quads';

describe('readPageText', () => {
  it.each([
    '/sample/brandt-2021-two-column.pdf',
    '/sample/dewit-2019-een-kolom.pdf',
    '/tests/fixtures/pdf/rotated.pdf',
  ])('gives the text that the text layer shows, in %s', async (path) => {
    const text = await openTestPdf(path);
    for (let page = 1; page <= text.pageCount; page += 1) {
      const { raw, pieces, content } = await text.page(page);
      const viewport = (await text.file.document.getPage(page)).getViewport({ scale: 1 });
      const layer = new TextLayer({
        textContentSource: content,
        container: document.createElement('div'),
        viewport,
      });
      await layer.render();
      expect(layer.textDivs.map((div) => div.textContent)).toEqual(pieces.map((piece) => piece.text));
      expect(pieces.every((piece) => raw.startsWith(piece.text, piece.start))).toBe(true);
    }
  });
});

describe('quadsOf', () => {
  it('gives one quad a line, inside the page and under each other', async () => {
    const text = await openTestPdf('/sample/dewit-2019-een-kolom.pdf');
    const page = await text.page(1);
    const start = page.raw.indexOf('Hulpverleners spreken');
    const quads = quadsOf(page, { start, end: page.raw.indexOf('juist daar valt') });
    expect(quads).toHaveLength(4);
    const tops = quads.map((quad) => quad[1]);
    expect(tops).toEqual([...tops].sort((one, other) => other - one));
    const [left, bottom, right, top] = boundsOf(quads);
    expect(left).toBeGreaterThan(50);
    expect(right).toBeLessThan(560);
    expect(top - bottom).toBeLessThan(80);
  });

  it('gives a narrower quad for one word than for its line', async () => {
    const text = await openTestPdf('/sample/dewit-2019-een-kolom.pdf');
    const page = await text.page(1);
    const start = page.raw.indexOf('netwerk van een jongere');
    const [word] = quadsOf(page, { start, end: start + 'netwerk'.length });
    expect((word?.[2] ?? 0) - (word?.[0] ?? 0)).toBeGreaterThan(20);
    expect((word?.[2] ?? 0) - (word?.[0] ?? 0)).toBeLessThan(60);
  });
});
