// What one key does to a passage of a PDF: seen at once, stored, taken back, refused.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';

const article = 'public/sample/brandt-2021-two-column.pdf';

/** Counts the tints of the page in each frame from now on; gives the counts, each once while it lasts. */
async function watchTints(page: Page): Promise<() => Promise<number[]>> {
  const counts = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const look = (): void => {
      const count = document.querySelectorAll('[data-page] svg .passage').length;
      if (count !== seen.at(-1)) seen.push(count);
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  return () => counts.evaluate((seen) => [...seen]);
}

test.describe('a passage of a PDF', () => {
  test('is painted once from the key press on, however it gets its code', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const { keyboard } = reader.page;
    const tints = await watchTints(reader.page);

    await reader.select('weakly related', 'worst period');
    await keyboard.press('7');
    await expect(reader.stripes).toHaveCount(1);
    await reader.select('trust had been tested', 'had held');
    await keyboard.press('c');
    await reader.page.getByRole('combobox').fill('vertrouwen');
    await keyboard.press('Enter');
    await expect(reader.stripes).toHaveCount(2);
    await reader.select('the only subject', 'the only subject');
    await keyboard.press('n');
    await keyboard.press('Enter');
    await expect(reader.stripes).toHaveCount(3);
    expect(await tints()).toEqual([0, 1, 2, 3]);
    await expect(reader.tints).toHaveCount(3);
  });

  test('takes several codes, as quickly as they are typed', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const { keyboard } = reader.page;
    const tints = await watchTints(reader.page);
    await reader.select('weakly related', 'worst period');
    await keyboard.press('1');
    await keyboard.press('2');
    await keyboard.press('3');
    await expect(reader.stripes).toHaveCount(3);
    await expect(reader.tints).toHaveCount(1);
    expect(await tints()).toEqual([0, 1]);
    await expect(reader.page.getByText(/3 codes on this passage/).last()).toBeAttached();
  });

  test('keeps its selection with Shift, and is coded without it', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const { keyboard } = reader.page;
    await reader.select('weakly related', 'worst period');
    await keyboard.press('Shift+Digit1');
    await expect(reader.stripes).toHaveCount(1);
    await expect(reader.bar).toBeVisible();
    await keyboard.press('Shift+Digit2');
    await expect(reader.stripes).toHaveCount(2);
    await keyboard.press('3');
    await expect(reader.stripes).toHaveCount(3);
    await expect(reader.bar).toBeHidden();
    await expect(reader.tints).toHaveCount(1);
  });

  test('says when it has a code already', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    await reader.select('weakly related', 'worst period');
    await reader.page.keyboard.press('7');
    await expect(reader.stripes).toHaveCount(1);
    await reader.page.keyboard.press('7');
    await expect(reader.page.getByText('Already coded with Trust in social relations')).toBeVisible();
    await expect(reader.stripes).toHaveCount(1);
  });

  test('grows when more of it gets the same code, takes a dropped code, and with Shift that one alone', async ({
    extension,
  }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const { page, stripes } = reader;
    await reader.select('weakly related', 'weakly related');
    await page.keyboard.press('7');
    await expect(stripes).toHaveCount(1);
    await reader.select('related', 'worst period');
    await page.keyboard.press('7');
    await expect(page.getByText(/stood on part of this passage. The two are one passage now/)).toBeVisible();
    await expect(stripes).toHaveCount(1);
    await expect(reader.tints).toHaveCount(1);
    await reader.select('worst period', 'worst period');
    await page.keyboard.press('7');
    await expect(page.getByText(/This stands in a passage with .* already/)).toBeVisible();
    await expect(stripes).toHaveCount(1);

    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Codes' }).click();
    const code = (name: RegExp): Locator => page.getByRole('treeitem', { name });
    const words = reader.editor.locator('.letters span', { hasText: 'weakly related' }).first();
    await code(/^1 Emotional support/)
      .last()
      .dragTo(words);
    await expect(stripes).toHaveCount(2);
    await code(/^8 Mutual respect/).hover();
    await page.mouse.down();
    await words.hover({ position: { x: 10, y: 4 } });
    await page.keyboard.down('Shift');
    await words.hover({ position: { x: 14, y: 4 } });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(stripes).toHaveCount(1);
    await expect(page.getByText(/^Now coded with /)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(stripes).toHaveCount(2);
  });

  test('is gone after undo at once', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const { keyboard } = reader.page;
    await reader.select('weakly related', 'worst period');
    await keyboard.press('7');
    await expect(reader.bar).toBeHidden();
    await keyboard.press('Control+z');
    await expect(reader.stripes).toHaveCount(0);
    await expect(reader.editor.locator('svg .passage')).toHaveCount(0);
    await keyboard.press('Control+Shift+z');
    await expect(reader.stripes).toHaveCount(1);
    await expect(reader.editor.locator('svg .passage')).toHaveCount(1);
  });

  test('that cannot be saved loses its paint and keeps its selection, and says why', async ({
    extension,
  }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    await reader.select('weakly related', 'worst period');
    const tints = await watchTints(reader.page);
    await reader.page.evaluate(() => {
      IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      };
    });
    await reader.page.keyboard.press('7');
    await expect(reader.page.getByText(/no room left/)).toBeVisible();
    expect(await tints()).toEqual([0, 1, 0]);
    await expect(reader.bar).toBeVisible();
  });

  test('is made of whole words, and with Alt of what was selected', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const card = reader.page.getByRole('dialog', { name: /Passage coded with/ });
    await reader.select('eakly related', 'worst per');
    await reader.page.keyboard.press('7');
    await reader.click('weakly related');
    await expect(card).toContainText(/“weakly related.* worst period”/);
    await reader.page.keyboard.press('Escape');

    await reader.select('rust had been tested', 'had he', 'Alt');
    await reader.page.keyboard.press('7');
    await expect(reader.stripes).toHaveCount(2);
    await reader.click('ust had been');
    await expect(card).toContainText(/“rust had been tested.* had he”/);
  });
});
