// Several code systems over one passage, by keyboard: added from templates, coded with, counted apart, in a table, undone.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseThematicCsv } from '@/lib/formats/thematic-csv';
import { expect, test } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';
import { WorkbenchPage } from './pages/workbench-page';
import { readRows } from './stored-work';

const article = 'public/sample/brandt-2021-two-column.pdf';

/** Adds the template of five codes that is found first by these words, with a look at them. */
async function addSystem(workbench: WorkbenchPage, words: string, name: string): Promise<void> {
  const { page } = workbench;
  await workbench.run('add a code system');
  await expect(page.getByRole('dialog', { name: 'Which code system?' })).toBeVisible();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  const preview = page.getByRole('dialog', { name: `Codes of “${name}”` });
  await expect(preview.getByRole('option')).toHaveCount(6);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`“${name}” was added with 5 codes.`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Gives the passage under the cursor the code that is found first by these words. */
async function code(page: Page, words: string, place: string): Promise<void> {
  const before = (await readRows(page)).codings.length;
  await page.keyboard.press('c');
  const box = page.getByRole('dialog').filter({ has: page.getByRole('combobox') });
  await page.keyboard.type(words);
  // Two systems have codes of nearly the same name: the system stands below it.
  await expect(box.getByRole('option', { selected: true })).toContainText(place);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readRows(page)).codings.length).toBe(before + 1);
}

test('two forms of support and the own tree stand over one passage', async ({ extension }) => {
  const page = await extension.openWorkbench();
  const workbench = new WorkbenchPage(page);
  await addSystem(workbench, 'five forms of support sippel', 'Five forms of support');
  await addSystem(workbench, 'five aspects', 'Five aspects of the youth-initiated mentor approach');
  await workbench.run('code: collapse all');
  await expect(page.getByRole('treeitem')).toHaveCount(4);
  const names = await page
    .getByRole('treeitem')
    .evaluateAll((rows) => rows.map((row) => row.ariaLabel ?? ''));
  expect(names.map((name) => /polarity group|code system/.exec(name)?.[0])).toEqual([
    ...['polarity group', 'polarity group', 'code system', 'code system'],
  ]);

  const reader = new PdfReaderPage(page);
  await reader.import(article);
  await page.locator('[data-front="true"]').getByRole('document').first().focus();
  await page.keyboard.press('j');
  await expect(reader.editor.locator('[data-cursor]')).toBeVisible();
  await code(page, 'emotional support', 'Five forms of support');
  await code(page, 'social-emotional', 'Five aspects of the youth-initiated mentor approach');
  expect(new Set((await readRows(page)).codings.map(({ fragmentId }) => fragmentId)).size).toBe(1);
  for (const name of ['Five forms of support', 'Five aspects of the youth-initiated mentor approach']) {
    await expect(workbench.code(name)).toHaveAccessibleName(/1 document/);
  }

  await workbench.run('code system: open its thematic table');
  await expect(page.getByRole('dialog', { name: 'Which code system?' })).toBeVisible();
  await page.keyboard.type('five aspects');
  await page.keyboard.press('Enter');
  await expect(workbench.n('Social-emotional support')).toHaveText('1');
  await expect(workbench.table.getByRole('row')).toHaveCount(7);
  await expect(page.getByRole('combobox', { name: /^Code system/ })).toHaveValue(/system/);
  const saved = page.waitForEvent('download');
  await workbench.run('export thematic table to csv');
  const rows = parseThematicCsv(await readFile(await (await saved).path(), 'utf8'));
  expect(rows.map(({ label, n, system }) => [label, n, system]).slice(0, 2)).toEqual([
    ['Five aspects of the youth-initiated mentor approach', '1', rows[0]?.system],
    ['Social-emotional support', '1', 'Five aspects of the youth-initiated mentor approach'],
  ]);

  await workbench.table.focus();
  await page.keyboard.press('Control+z');
  await expect(workbench.n('Social-emotional support')).toHaveText('0');
  await page.keyboard.press('Control+z');
  await expect(workbench.code('Five forms of support')).toHaveAccessibleName(/0 documents/);
  // The source, then the systems, the last one first.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(workbench.code('Five aspects')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(workbench.code('Five forms of support')).toHaveCount(0);
});
