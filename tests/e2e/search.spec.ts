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
});

test('what is found is what was typed, also after a look at another view', async ({ extension }) => {
  const { workbench, page, field } = await openSearch(extension);
  // After a reload it is the view itself that asks for the search first.
  await workbench.showView('Sources');
  await page.reload();
  await workbench.showView('Search');
  await field.fill('trust');
  await expect(results(page).getByText('trust', { exact: true }).first()).toBeVisible();
  await workbench.showView('Codes');
  await workbench.showView('Search');
  await field.fill('friends');
  await expect(results(page).getByText('friends', { exact: true }).first()).toBeVisible();
  await expect(results(page).getByText('trust', { exact: true })).toHaveCount(0);
});

test('all hits get a code with one command, and one undo takes it back', async ({ extension }) => {
  const { workbench, page, field } = await openSearch(extension);
  await field.fill('"someone to call"');
  await expect(results(page).getByRole('treeitem', { name: /Brandt/ })).toBeVisible();
  await page.getByRole('button', { name: 'Code all hits with…' }).click();
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.fill('always someone');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('Only the words found')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('option', { name: /p\. / }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/passages? (has|have) the code “Always someone to call” now/)).toBeVisible();
  await workbench.showView('Search');
  await expect(results(page).getByRole('treeitem', { name: /Finally, participants.*coded/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(
    results(page).getByRole('treeitem', { name: /Finally, participants(?!.*coded)/ }),
  ).toBeVisible();
});

test('a retrieval is kept with its question, and asked again after a reload', async ({ extension }) => {
  const { workbench, page } = await openSearch(extension);
  await workbench.run('new retrieval');
  await expect(page.getByRole('heading', { name: /fragments in 3 documents/ })).toBeVisible();
  const all = await page.getByRole('heading', { name: /fragments in/ }).textContent();
  await page.getByRole('textbox', { name: 'Title' }).fill('Only hindering');
  await page.getByRole('textbox', { name: 'Title' }).press('Tab');
  await page.getByRole('checkbox', { name: /hindering/i }).check();
  await expect(page.getByRole('heading', { name: /fragments? in/ })).not.toHaveText(all ?? '');
  const few = (await page.getByRole('heading', { name: /fragments? in/ }).textContent()) ?? '';
  await expect(page.getByRole('tab', { name: 'Only hindering' })).toBeVisible();
  await page.reload();
  await workbench.showView('Evidence');
  await page.getByRole('treeitem', { name: 'Only hindering' }).click();
  await expect(page.getByRole('heading', { name: /fragments? in/ })).toHaveText(few);
  await expect(page.getByRole('checkbox', { name: /hindering/i })).toBeChecked();
});

test('F4 goes from hit to hit, and % finds text from the quick input', async ({ extension }) => {
  const { page, field } = await openSearch(extension);
  await field.fill('keukentafel');
  await expect(
    results(page)
      .getByRole('treeitem', { name: /keukentafel/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('F4');
  await expect(page.getByRole('tab', { name: /Wit/ })).toBeVisible();
  await page.keyboard.press('Control+p');
  await page.keyboard.type('%practical closeness');
  await page
    .getByRole('option', { name: /practical closeness/ })
    .first()
    .click();
  await expect(page.getByRole('tab', { name: /Brandt/ })).toBeVisible();
});
