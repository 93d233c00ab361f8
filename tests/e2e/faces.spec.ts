// One article as PDF and as journal page: tied by a person, its passages are found on both, and it counts once.
import type { Page } from '@playwright/test';
import { selectWords } from '../../scripts/select-words.mjs';
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';
import { PdfReaderPage } from './pages/pdf-reader';
import { WorkbenchPage } from './pages/workbench-page';
import { expectAgreement, readPlacements, readRows } from './stored-work';

/** Numbers 1 and 2 of the built-in codebook, pinned to those digits. */
const label = 'Emotional support from family';
const inBoth = 'whether trust had been tested and had held';
/** Under the table, which the page does not have. */
const inPdfOnly = 'Network characteristics and recovery score';
const pdf = 'public/sample/brandt-2021-two-column.pdf';

test('a passage of the PDF is found on the journal page once they are tied, and n stays 1', async ({
  extension,
  origin,
}) => {
  const workbench = await openWorkbench(extension);
  await codeInPdf(workbench.page);
  const journal = await JournalPage.start(extension, `${origin}/pages/brandt-2021.html`);
  await journal.expectPainted({});

  await workbench.page.bringToFront();
  await tieByKeyboard(workbench);
  await openTable(workbench);
  await expect(workbench.n(label)).toHaveText('1');
  await expect(workbench.tableRow(label)).toContainText('Brandt et al., 2021');

  await journal.page.bringToFront();
  await expect.poll(() => paintedWords(journal)).toEqual([inBoth]);
  await expect.poll(() => placedOnPage(extension)).toEqual(['found']);
  await journal.page.bringToFront();

  await journal.code(inBoth, '2');
  await expect.poll(async () => (await present(workbench.page)).codings).toBe(3);
  expect((await present(workbench.page)).fragments).toBe(2);
  await workbench.page.bringToFront();
  await expect(workbench.n(label)).toHaveText('1');
  await expectAgreement(workbench.page);
});

test('undo unties: two sources again, and nothing on the page', async ({ extension, origin }) => {
  const workbench = await openWorkbench(extension);
  await codeInPdf(workbench.page);
  const journal = await JournalPage.start(extension, `${origin}/pages/brandt-2021.html`);
  await workbench.page.bringToFront();
  await tieByKeyboard(workbench);
  await expect(rowsIn(workbench)).toHaveCount(3);
  await expect.poll(() => paintedWords(journal)).toEqual([inBoth]);

  await workbench.page.keyboard.press('Control+z');
  await expect(suggestion(workbench)).toBeVisible();
  await expect.poll(() => paintedWords(journal)).toEqual([]);
  expect((await present(workbench.page)).sources).toBe(1);

  await workbench.page.keyboard.press('Control+y');
  await expect(rowsIn(workbench)).toHaveCount(3);
  await expect.poll(() => paintedWords(journal)).toEqual([inBoth]);
  await expectAgreement(workbench.page);
});

async function openWorkbench(extension: Extension): Promise<WorkbenchPage> {
  const page = await extension.openWorkbench();
  await page.setViewportSize({ width: 1600, height: 2200 });
  return new WorkbenchPage(page);
}

async function codeInPdf(page: Page): Promise<void> {
  const reader = new PdfReaderPage(page);
  await reader.import(pdf);
  for (const words of [inBoth, inPdfOnly]) {
    await selectWords(page, words, '.letters');
    await expect(reader.bar).toBeVisible();
    await page.keyboard.press('1');
    await expect(reader.bar).toBeHidden();
  }
  await expect.poll(async () => (await present(page)).codings).toBe(2);
}

function rowsIn(workbench: WorkbenchPage) {
  return workbench.page.getByRole('tree', { name: 'Sources' }).getByRole('treeitem');
}

function suggestion(workbench: WorkbenchPage) {
  return rowsIn(workbench).filter({ hasText: 'Same article?' });
}

/** From the article's row one down to the suggestion; Enter confirms it. */
async function tieByKeyboard(workbench: WorkbenchPage): Promise<void> {
  await workbench.showView('Sources');
  await expect(suggestion(workbench)).toContainText('Also here as web page (same DOI)');
  await rowsIn(workbench).first().click();
  await workbench.page.getByRole('tree', { name: 'Sources' }).focus();
  await workbench.page.keyboard.press('ArrowDown');
  await workbench.page.keyboard.press('Enter');
  await expect(suggestion(workbench)).toHaveCount(0);
}

async function openTable(workbench: WorkbenchPage): Promise<void> {
  await workbench.run('open thematic table');
  await workbench.table.waitFor();
}

async function paintedWords(journal: JournalPage): Promise<string[]> {
  return [...new Set(Object.values(await journal.painted()).flat())];
}

/** How many records are there that were not removed. */
async function present(page: Page): Promise<{ sources: number; fragments: number; codings: number }> {
  const rows = await readRows(page);
  const count = (records: readonly { readonly removed: boolean }[]): number =>
    records.filter(({ removed }) => !removed).length;
  return {
    sources: count(rows.sources),
    fragments: count(rows.fragments),
    codings: count(rows.codings),
  };
}

/** What was recorded of fragments in the page: one that is not there leaves no trace. */
async function placedOnPage(extension: Extension): Promise<string[]> {
  const placements = await readPlacements(await extension.openWorkbench());
  return placements.filter(({ face, removed }) => face === 'page' && !removed).map(({ state }) => state);
}

test('a passage of the journal page is found in the PDF, and its card takes codes on either', async ({
  extension,
  origin,
}) => {
  const workbench = await openWorkbench(extension);
  const reader = new PdfReaderPage(workbench.page);
  await reader.import(pdf);
  const journal = await JournalPage.start(extension, `${origin}/pages/brandt-2021.html`);
  await journal.code(inBoth, '1');
  await expect(journal.said).toContainText('Saved');
  await workbench.page.bringToFront();
  await expect(reader.stripes).toHaveCount(0);
  await tieByKeyboard(workbench);
  await expect(reader.stripes).toHaveCount(1);
  await reader.stripes.first().click();
  await workbench.page.keyboard.press('2');
  await expect.poll(async () => (await present(workbench.page)).codings).toBe(2);
  expect((await present(workbench.page)).fragments).toBe(1);
  await openTable(workbench);
  await expect(workbench.n(label)).toHaveText('1');
  await expectAgreement(workbench.page);
});
