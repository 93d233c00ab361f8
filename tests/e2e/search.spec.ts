// Searching everything, going to what was found, coding all of it, and keeping a retrieval.
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';

/** Opens the sample project with the Search side bar in front. */
async function openSearch(
  extension: Extension,
): Promise<{ workbench: WorkbenchPage; page: Page; field: Locator }> {
  const page = await extension.openWorkbench();
  const workbench = new WorkbenchPage(page);
  await workbench.run('open sample');
  await expect(page.getByText('The sample project is open')).toBeVisible();
  await page.keyboard.press('Control+Shift+f');
  const field = page.getByRole('textbox', { name: 'Search in sources, codes and memos' });
  await expect(field).toBeFocused();
  return { workbench, page, field };
}

function results(page: Page): Locator {
  return page.getByRole('tree', { name: 'Search results' });
}

test('words are found in both languages, whatever their form and accents, and Enter goes to them', async ({
  extension,
}) => {
  const { page, field } = await openSearch(extension);
  await field.fill('jongere');
  await expect(
    results(page)
      .getByRole('treeitem', { name: /de Wit/ })
      .first(),
  ).toBeVisible();
  // Another form, without accents.
  await field.fill('een volwassene');
  await expect(results(page).getByRole('treeitem', { name: /één volwassene die bleef/ })).toBeVisible();
  await field.fill('"practical closeness"');
  await expect(results(page).getByRole('treeitem')).toHaveCount(2);
  await field.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const tab = page.getByRole('tab', { name: /Brandt/ });
  await expect(tab).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Page' })).toHaveValue('2');
  await page.screenshot({ path: 'test-results/search-hit.png' });
});
