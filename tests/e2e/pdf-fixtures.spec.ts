// Files that nobody on our side made: each is opened, a sentence in it selected and coded, and painted again at the
// same place after a new start. They lie beside the repository, and are skipped where they do not.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';

const folder = resolve('../shared/fixtures/pdf');

/** File, page, and the share of the page's lines after which the passage starts. */
const files = [
  ['PDFBOX-3044-010197-p5-ligatures.pdf', 1, 0.3],
  ['PDFBOX-3110-poems-beads.pdf', 2, 0.2],
  ['article-two-column.pdf', 2, 0.45],
  ['budlong.pdf', 1, 0.3],
  ['eu-001.pdf', 2, 0.3],
  ['report-one-column.pdf', 3, 0.5],
  ['rotated.pdf', 1, 0],
  ['thesis-one-column.pdf', 40, 0.4],
] as const;

/** Selects some lines of a page in the page's own order, from within the first to within the last. */
async function selectLines(reader: PdfReaderPage, page: number, part: number): Promise<DOMRectLike> {
  const letters = reader.editor.locator(`[data-page="${page}"] .letters`);
  await reader.editor.locator('[data-reader="pdf"]').focus();
  const box = await letters.evaluate((layer, share) => {
    const spans = [...layer.querySelectorAll('span')].filter(
      (each) => (each.textContent ?? '').trim().length > 3,
    );
    const from = Math.min(Math.floor(spans.length * share), Math.max(0, spans.length - 4));
    const first = spans[from]?.firstChild;
    const last = (spans[from + 3] ?? spans.at(-1))?.firstChild;
    if (!(first instanceof Text) || !(last instanceof Text)) throw new Error('No letters');
    getSelection()?.setBaseAndExtent(first, 0, last, last.length);
    const rects = [first, last].flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
    const frame = layer.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const edge = (pick: (...values: number[]) => number, side: 'left' | 'top' | 'right' | 'bottom'): number =>
      pick(...rects.map((rect) => rect[side]));
    return {
      left: edge(Math.min, 'left') - frame.left,
      top: edge(Math.min, 'top') - frame.top,
      right: edge(Math.max, 'right') - frame.left,
      bottom: edge(Math.max, 'bottom') - frame.top,
    };
  }, part);
  await expect(reader.bar).toBeVisible();
  return box;
}

type DOMRectLike = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The painted passage: its path in PDF points, and its box in pixels of the page. */
async function painted(reader: PdfReaderPage): Promise<{ points: number[]; box: DOMRectLike }> {
  await expect(reader.tints).toHaveCount(1);
  return reader.tints.evaluate((path) => {
    const frame = path.closest('.paper')?.getBoundingClientRect() ?? new DOMRect();
    const { left, top, right, bottom } = path.getBoundingClientRect();
    return {
      points: (path.getAttribute('d')?.match(/-?\d+(\.\d+)?/g) ?? []).map(Number),
      box: {
        left: left - frame.left,
        top: top - frame.top,
        right: right - frame.left,
        bottom: bottom - frame.top,
      },
    };
  });
}

test.describe('a file that others made', () => {
  test.skip(!existsSync(folder), 'The files are not beside the repository');
  for (const [name, page, part] of files) {
    test(`is coded, and painted again at the same place: ${name}`, async ({ extension }) => {
      const reader = new PdfReaderPage(await extension.openWorkbench());
      await reader.import(resolve(folder, name));
      await reader.editor.getByRole('textbox', { name: 'Page' }).fill(String(page));
      await reader.page.keyboard.press('Enter');
      await reader.expectDrawn(page);
      const selected = await selectLines(reader, page, part);
      await reader.page.keyboard.press('7');
      const before = await painted(reader);
      expect(before.points.length).toBeGreaterThanOrEqual(8);
      // Over the letters that were selected, to a line's height.
      expect(before.box.top).toBeLessThan(selected.bottom);
      expect(before.box.bottom).toBeGreaterThan(selected.top);
      expect(Math.abs(before.box.left - selected.left)).toBeLessThan(40);

      await reader.page.reload();
      await reader.editor.getByRole('textbox', { name: 'Page' }).fill(String(page));
      await reader.page.keyboard.press('Enter');
      await reader.expectDrawn(page);
      const after = await painted(reader);
      expect(after.points).toHaveLength(before.points.length);
      const moved = after.points.map((value, index) => Math.abs(value - (before.points[index] ?? Infinity)));
      expect(Math.max(...moved)).toBeLessThanOrEqual(0.5);
    });
  }
});
