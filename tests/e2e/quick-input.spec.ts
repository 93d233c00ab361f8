// The one box for everything, by keyboard: each of its modes, what becomes of the chosen row, and what is on top.
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';
import { readRows } from './stored-work';

const field = (page: Page): Locator => page.getByRole('combobox');
const chosenRow = (page: Page): Locator => page.locator('dialog[open] .chosen');

/** Opens the box with Ctrl+P and types; waits until the rows are those of what was typed. */
async function ask(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.keyboard.type(typed);
  await expect(field(page)).toHaveAttribute('aria-busy', 'false');
}

async function openSample(extension: Extension): Promise<Page> {
  const page = await extension.openWorkbench();
  await page.keyboard.press('F1');
  await page.keyboard.type('open sample project');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Sample project');
  return page;
}

async function openBrandt(page: Page): Promise<PdfReaderPage> {
  await ask(page, 'brandt');
  await page.keyboard.press('Enter');
  const reader = new PdfReaderPage(page);
  await reader.expectDrawn(1);
  return reader;
}

test.describe('the quick input', () => {
  test('opens a source, to the side with Ctrl+Enter, and has what was opened last on top', async ({
    extension,
  }) => {
    const page = await openSample(extension);
    await openBrandt(page);
    await ask(page, 'okoye');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('tab', { name: /Okoye/ })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('tab', { name: /Brandt 2021/ })).toBeVisible();
    await page.keyboard.press('Control+p');
    await expect(chosenRow(page)).toContainText('Okoye');
    await expect(chosenRow(page)).toContainText('recently opened');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('contentinfo').getByText('Sample project').waitFor();
    await page.keyboard.press('Control+p');
    await expect(chosenRow(page)).toContainText('Okoye');
  });

  test('lists its modes behind ? and goes on in the chosen one', async ({ extension }) => {
    const page = await openSample(extension);
    await ask(page, '?');
    for (const prefix of ['>', '@', '#', ':', '=']) {
      await expect(page.getByRole('option', { name: new RegExp(`^\\${prefix}`) })).toBeVisible();
    }
    await page.keyboard.type('codes of the project');
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('#');
  });

  test('finds codes of the project in both languages behind #', async ({ extension }) => {
    const page = await openSample(extension);
    await ask(page, '#vertrouwen');
    await expect(chosenRow(page)).toContainText('Trust');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: /Trust/ })).toHaveAttribute('aria-selected', 'true');
  });

  test('goes to a heading or coding of the source in front behind @, and to a page behind :', async ({
    extension,
  }) => {
    const page = await openSample(extension);
    const reader = await openBrandt(page);
    await ask(page, ':2');
    await page.keyboard.press('Enter');
    await reader.expectDrawn(2);
    await expect(reader.editor.getByRole('textbox', { name: 'Page' })).toHaveValue('2');
    await ask(page, ':f1');
    await expect(chosenRow(page)).toContainText('Fragment 1');
    await page.keyboard.press('Escape');
    await ask(page, '@');
    await expect(page.locator('dialog[open] [role="option"]').first()).toBeVisible();
  });

  test('codes what is selected behind =, and can make the code in the place of the last one', async ({
    extension,
  }) => {
    const page = await openSample(extension);
    const reader = await openBrandt(page);
    await ask(page, '=');
    await expect(page.getByText('Select a passage in a source first.')).toBeVisible();
    await page.keyboard.press('Escape');
    const before = (await readRows(page)).codings.length;
    await reader.select('weakly related', 'worst period');
    await ask(page, '=trust');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readRows(page)).codings.length).toBe(before + 1);
    await reader.select('trust had been tested', 'had held');
    await ask(page, '=Something nobody thought of');
    await expect(page.getByRole('option').last()).toHaveText(
      /Create code “Something nobody thought of” under “.+”/,
    );
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readRows(page)).codings.length).toBe(before + 2);
  });

  test('offers the last codes with digits while nothing is typed', async ({ extension }) => {
    const page = await openSample(extension);
    const reader = await openBrandt(page);
    const before = (await readRows(page)).codings.length;
    await reader.select('trust had been tested', 'had held');
    await page.keyboard.press('c');
    await expect(page.getByRole('option').first()).toContainText('1');
    await page.keyboard.press('2');
    await expect.poll(async () => (await readRows(page)).codings.length).toBe(before + 1);
  });
});
