// Everything that was coded with a code: listed, gone through, changed many at once.
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';
import { WorkbenchPage } from './pages/workbench-page';
import { readRows } from './stored-work';

/** The sample project with the list of a code of it in the panel. */
async function openList(extension: Extension): Promise<Page> {
  const page = await extension.openWorkbench();
  const workbench = new WorkbenchPage(page);
  await workbench.run('open sample');
  await expect(page.getByText('The sample project is open')).toBeVisible({ timeout: 30_000 });
  await workbench.run('Code: show all fragments');
  await page.getByRole('combobox').fill('trust');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeFocused();
  await expect(page.getByRole('option').first()).toBeVisible();
  return page;
}

async function chosenCodings(page: Page): Promise<number> {
  const { codings, codes } = await readRows(page);
  // One in the sample project, and one in the project that was open before.
  const trust = codes.filter(({ labels }) => labels.en.startsWith('Trust')).map(({ id }) => id);
  return codings.filter(({ removed, codeId }) => !removed && trust.includes(codeId)).length;
}

test('fragments of a code are gone through with F4 and looked at in one tab', async ({ extension }) => {
  const page = await openList(extension);
  await page.keyboard.press('F4');
  await expect(page.locator('[data-front="true"]')).toBeVisible();
  await page.keyboard.press('F4');
  await expect(page.getByRole('tab', { selected: true })).toHaveCount(2);
  await page.screenshot({ path: test.info().outputPath('fragments.png') });
});

test('many fragments get another code at once, and one undo takes it back', async ({ extension }) => {
  const page = await openList(extension);
  const before = await chosenCodings(page);
  expect(before).toBeGreaterThan(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('r');
  await page.getByRole('combobox').fill('support from family');
  await page.keyboard.press('Enter');
  await expect.poll(() => chosenCodings(page)).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => chosenCodings(page)).toBe(before);
});

test('Shift+F12 on a passage lists what has its code, and Alt+Left goes back', async ({ extension }) => {
  const reader = new PdfReaderPage(await extension.openWorkbench());
  await reader.import('public/sample/brandt-2021-two-column.pdf');
  await reader.select('weakly related', 'worst period');
  await reader.page.keyboard.press('1');
  await expect(reader.stripes).toHaveCount(1);
  await reader.page.keyboard.press('Control+c');
  await reader.page.keyboard.press('Control+p');
  await reader.page.keyboard.press('Control+v');
  await expect(reader.page.getByRole('combobox')).toHaveValue(
    /^“weakly related.*worst period” \(.*, p\. \d+\)$/,
  );
  await reader.page.keyboard.press('Escape');
  await reader.page.keyboard.press('Shift+F12');
  await expect(reader.page.getByRole('option')).toHaveCount(1);
  await reader.editor.getByRole('document').first().focus();
  await reader.page.keyboard.press('F12');
  await expect(reader.page.locator('[data-front="true"]').getByRole('heading').first()).toBeVisible();
  await reader.page.keyboard.press('Alt+ArrowLeft');
  await expect(reader.stripes).toHaveCount(1);
});
