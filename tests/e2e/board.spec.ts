// Open codes are put together on the cluster board: by keyboard, by suggestion and by mouse, and one undo takes each back.
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { looseCodes, withLooseCodes } from './loose-codes';
import { runCommand } from './pages/run-command';

const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Open codes' });
const cards = (page: Page): Locator => list(page).getByRole('option');
const group = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: 'Themes and characteristics' }).getByRole('button', { name, exact: true });

async function openBoard(extension: Extension): Promise<Page> {
  const page = await extension.openWorkbench();
  const chooser = page.waitForEvent('filechooser');
  await runCommand(page, 'restore a backup');
  const buffer = await withLooseCodes();
  await (await chooser).setFiles({ name: 'loose.codeboom', mimeType: 'application/zip', buffer });
  await expect(page.getByText('became a new project here')).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Codes' }).click();
  await runCommand(page, 'open cluster board');
  await expect(cards(page)).toHaveCount(looseCodes);
  await expect(list(page)).toBeFocused();
  return page;
}

/** The names of the first cards. */
async function firstNames(page: Page, count: number): Promise<readonly string[]> {
  return (await cards(page).locator('bdi').allInnerTexts()).slice(0, count);
}

test.describe('the cluster board', () => {
  test('puts loose codes under a new and an old code by keyboard, each with one undo', async ({
    extension,
  }) => {
    const page = await openBoard(extension);
    const [one = '', two = '', three = ''] = await firstNames(page, 3);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(page.getByRole('status').filter({ hasText: '2 ticked' })).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog', { name: 'Name of the new code above 2 codes' })).toBeVisible();
    await page.keyboard.type('Closeness');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Where it stands' })).toBeVisible();
    await page.keyboard.type('stability and rel');
    await page.keyboard.press('Enter');
    await expect(cards(page)).toHaveCount(looseCodes - 2);
    await expect(list(page)).toBeFocused();
    for (const name of [one, two]) await expect(group(page, name)).toBeVisible();
    await expect(group(page, 'Closeness')).toBeVisible();

    expect(await firstNames(page, 1)).toEqual([three]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: `Put “${three}” under` })).toBeVisible();
    await page.keyboard.type('closeness');
    await page.keyboard.press('Enter');
    await expect(cards(page)).toHaveCount(looseCodes - 3);

    await page.keyboard.press('Control+z');
    await expect(cards(page)).toHaveCount(looseCodes - 2);
    await page.keyboard.press('Control+z');
    await expect(cards(page)).toHaveCount(looseCodes);
    await expect(group(page, 'Closeness')).toHaveCount(0);
  });

  test('says why codes are near each other, and moves nothing until it is told to', async ({ extension }) => {
    const page = await openBoard(extension);
    const [first = ''] = await firstNames(page, 1);
    const near = page.getByRole('region', { name: `Near “${first}”` });
    await expect(near.getByText(/^both say “/).first()).toBeVisible();
    await expect(cards(page)).toHaveCount(looseCodes);
    const beside = near.getByRole('button', { name: /^Put beside/ }).first();
    const other = ((await beside.textContent()) ?? '').replace(/^\s*Put beside “|”\s*$/gu, '');
    await beside.click();
    await page.getByRole('dialog', { name: 'Name of the new code above 2 codes' }).waitFor();
    await page.keyboard.type('Together');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(cards(page)).toHaveCount(looseCodes - 2);
    for (const name of [first, other]) await expect(group(page, name)).toBeVisible();
  });

  test('takes cards that are dragged, the ticked ones together, and shows them again', async ({
    extension,
  }) => {
    const page = await openBoard(extension);
    const names = await firstNames(page, 3);
    await cards(page)
      .nth(0)
      .click({ modifiers: ['Control'] });
    await cards(page)
      .nth(2)
      .click({ modifiers: ['Control'] });
    const target = group(page, 'Emotional support from family');
    await cards(page).nth(2).dragTo(target);
    await expect(cards(page)).toHaveCount(looseCodes - 2);
    await group(page, names[2] ?? '').click();
    await expect(page.getByRole('checkbox', { name: 'Also those under a characteristic' })).toBeChecked();
    await expect(cards(page)).toHaveCount(looseCodes);
    await expect(list(page)).toBeFocused();
  });

  test('says how many ticks a filter hides, which an action leaves out', async ({ extension }) => {
    const page = await openBoard(extension);
    const status = page.getByRole('status').filter({ hasText: 'ticked' });
    const filter = page.getByRole('main').getByRole('textbox', { name: 'Filter codes' });
    await filter.fill('steady company');
    await expect(cards(page)).toHaveCount(4);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    await expect(status).toHaveText('4 ticked');
    await filter.fill('guarded company');
    await expect(cards(page)).toHaveCount(4);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(status).toHaveText(/^1 ticked\. 4 ticked cards are not shown now/);
  });
});
