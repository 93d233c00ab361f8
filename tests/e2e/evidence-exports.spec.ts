// What goes out of a table: Word, Excel and CSV say the numbers of the view, an export that runs is cancelled, and the
// clipboard holds a real table.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import papaparse from 'papaparse';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';

test('a table goes to Word, Excel, CSV and the clipboard with the numbers of the view, and an export can be cancelled', async ({
  extension,
}) => {
  const workbench = new WorkbenchPage(await extension.openWorkbench());
  const { page } = workbench;
  await workbench.run('open sample project');
  await expect(workbench.statusBar).toContainText('Sample project');
  await workbench.run('table: open…');
  await page.getByRole('option', { name: 'Polarity and type per theme' }).click();
  const grid = page.getByRole('grid', { name: 'Code by polarity and type' });
  await expect(grid).toBeFocused();
  const inView = await numbersOf(grid);
  expect(inView.length).toBeGreaterThan(3);
  expect(inView.flat().some((value) => Number(value) > 0)).toBe(true);

  const word = strFromU8(unzipSync(await exported(page, 'Word'))['word/document.xml'] ?? new Uint8Array());
  expect(rowsOf(word, ['w:tr', 'w:tc', 'w:t']).slice(2)).toEqual(inView);
  const parts = unzipSync(await exported(page, 'Excel'));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(rowsOf(sheet, ['row', 'c', 'v']).slice(1)).toEqual(inView);
  const csv = strFromU8(await exported(page, 'CSV for spreadsheets')).replace(/^\ufeff/, '');
  const { data } = papaparse.parse<string[]>(csv);
  expect(data.slice(1).map((cells) => cells.slice(1))).toEqual(inView);

  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy for Word' }).click();
  await expect.poll(() => clipboardTable(page)).toEqual(inView);

  // What is asked of the worker is held on its way, so that the export runs until it is cancelled.
  await holdMessages(page);
  let isSaved = false;
  page.on('download', () => (isSaved = true));
  await choose(page, 'Word');
  const notice = page.getByText('Writing the tables…').first();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await letMessagesGo(page);
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  // The next one comes out as if nothing had been: had the first one gone on, it would have been saved before it.
  expect(isSaved).toBe(false);
  expect(strFromU8(await exported(page, 'CSV for spreadsheets')).replace(/^\ufeff/, '')).toBe(csv);
});

/** The numbers of each row of the grid, as they read. */
function numbersOf(grid: Locator): Promise<string[][]> {
  return grid.getByRole('row').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const cells = [...row.querySelectorAll('[role=gridcell]')];
      return cells.length === 0 ? [] : [cells.map((cell) => cell.textContent.trim())];
    }),
  );
}

async function choose(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page
    .getByRole('option', { name: new RegExp(`^${format}`) })
    .first()
    .click();
  await page.getByRole('option', { name: /^Private copy/ }).click();
}

async function exported(page: Page, format: string): Promise<Uint8Array> {
  const saved = page.waitForEvent('download');
  await choose(page, format);
  return readFile(await (await saved).path());
}

/** The texts of all cells but the first in each row of a table in XML, by the tags of rows, cells and texts. */
function rowsOf(xml: string, [row, cell, text]: readonly [string, string, string]): string[][] {
  const inside = (from: string, tag: string): string[] =>
    [...from.matchAll(new RegExp(`<${tag}(?: [^>]*)?(?:/>|>(.*?)</${tag}>)`, 'gs'))].map(
      ([, content = '']) => content,
    );
  return inside(xml, row).map((each) =>
    inside(each, cell)
      .map((content) => inside(content, text).join(''))
      .slice(1),
  );
}

async function clipboardTable(page: Page): Promise<string[][]> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const isRich = item?.types.includes('text/html') === true;
    const html = isRich ? await (await item.getType('text/html')).text() : '';
    const made = new DOMParser().parseFromString(html, 'text/html');
    return [...made.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent.trim()),
    );
  });
}

type Held = { heldMessages?: (() => void)[]; postFreely?: Worker['postMessage'] };

async function holdMessages(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held: Held = window as Held;
    const post = Worker.prototype.postMessage;
    const messages: (() => void)[] = [];
    Object.assign(held, { heldMessages: messages, postFreely: post });
    Worker.prototype.postMessage = function (this: Worker, ...rest: [unknown]) {
      messages.push(() => post.apply(this, rest));
    };
  });
}

async function letMessagesGo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { heldMessages = [], postFreely } = window as Held;
    if (postFreely !== undefined) Worker.prototype.postMessage = postFreely;
    for (const send of heldMessages) send();
  });
}
