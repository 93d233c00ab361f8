// Many sources: folders, two side by side, and going on where one has stopped reading.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';
import { WorkbenchPage } from './pages/workbench-page';

const sources = (page: Page): Locator => page.getByRole('tree', { name: 'Sources' });
const row = (page: Page, name: RegExp): Locator => sources(page).getByRole('treeitem', { name });
const article = (page: Page): Locator => page.locator('[data-reader="pdf"]').first();

/** Where the text stands that is at the top: a page, and how far down it, in hundredths. */
function placeIn(editor: Locator): Promise<{ page: number; part: number }> {
  return editor.evaluate((scroller) => {
    const { top } = scroller.getBoundingClientRect();
    const shown = [...scroller.querySelectorAll<HTMLElement>('[data-page]')];
    const first = shown.find((each) => each.getBoundingClientRect().bottom > top);
    if (first === undefined) throw new Error('No page is drawn');
    const box = first.getBoundingClientRect();
    return { page: Number(first.dataset['page']), part: Math.round(((top - box.top) / box.height) * 100) };
  });
}

test('sources are put into a folder, compared, and stand where they were left', async ({ extension }) => {
  const page = await extension.openWorkbench();
  const workbench = new WorkbenchPage(page);
  await workbench.run('open sample project');
  await expect(workbench.statusBar).toContainText('Sample project');
  await workbench.showView('Sources');
  await row(page, /^Brandt/).click();
  await row(page, /^de Wit/).click({ modifiers: ['Control'] });
  await workbench.run('move to a folder');
  await page.getByRole('option', { name: 'No folder' }).waitFor();
  await page.keyboard.type('Interviews/2019');
  await page.keyboard.press('Enter');
  await expect(row(page, /^Interviews, 2 articles/)).toBeVisible();
  await expect(row(page, /^Brandt/)).toHaveAttribute('aria-level', '3');

  await row(page, /^Brandt/).click();
  await row(page, /^de Wit/).click({ modifiers: ['Control'] });
  await workbench.run('compare two side by side');
  await expect(page.locator('[data-front="true"]')).toHaveCount(2);
  const open = page.getByRole('tree', { name: 'Open editors' });
  await expect(open.getByRole('treeitem', { name: /^Brandt.*fragments/ })).toBeVisible();

  await expect(article(page).locator('[data-page="1"]')).toHaveAttribute('data-drawn', 'true');
  await article(page).hover();
  await page.mouse.wheel(0, 700);
  // Written down when the scrolling is over.
  await expect.poll(() => writtenPlaces(page)).toBe(1);
  const left = await placeIn(article(page));
  expect(left.page * 100 + left.part).toBeGreaterThan(130);
  await page.reload();
  await expect(row(page, /^Interviews, 2 articles/)).toBeVisible();
  await expect.poll(() => placeIn(article(page))).toEqual(left);

  // In one wide group, and after it was closed.
  await workbench.run('close all editors');
  await row(page, /^Brandt/).dblclick();
  await new PdfReaderPage(page).expectDrawn(left.page);
  await expect.poll(() => placeIn(article(page))).toEqual(left);
});

/** How many places this browser has written down. */
function writtenPlaces(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // The extension's own API object, which the test's types do not know.
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    const kept = Object.entries(await chrome.storage.local.get(null));
    const places = kept.find(([key]) => key.endsWith('lastPlaces'))?.[1];
    return Array.isArray(places) ? places.length : 0;
  });
}
