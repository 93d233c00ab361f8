// The codebook by keyboard and by mouse, on the built extension: the tree, the page of a code, the counts.
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { readRows } from './stored-work';
import { runCommand } from './pages/run-command';

/** Opens the sample project with the Codes side bar in front. */
async function openCodes(extension: Extension): Promise<Page> {
  const page = await extension.openWorkbench();
  await runCommand(page, 'open sample');
  await expect(page.getByText('The sample project is open')).toBeVisible();
  // It lies over what the journeys press.
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('The sample project is open')).toBeHidden();
  await runCommand(page, 'filter codes');
  await expect(page.getByRole('textbox', { name: 'Filter codes' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('tree', { name: 'Codes' })).toBeFocused();
  // A code that only the sample has: the tree shows the project that was opened.
  await expect(row(page, /^Always someone to call/)).toBeVisible();
  return page;
}

const row = (page: Page, name: string | RegExp): Locator => page.getByRole('treeitem', { name });

/** Name of the row that has the tree's focus. */
async function focusedRow(page: Page): Promise<string> {
  const id = await page.getByRole('tree').getAttribute('aria-activedescendant');
  return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
}

/** Goes to a row by typing its first words; the tree has the focus. */
async function goTo(page: Page, words: string): Promise<void> {
  await page.getByRole('tree', { name: 'Codes' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.type(words);
  await expect.poll(() => focusedRow(page)).toContain(words);
}

test.describe('the codebook by keyboard', () => {
  test('makes a code under the focused one, renames, moves, deletes it and takes that back', async ({
    extension,
  }) => {
    const page = await openCodes(extension);
    await goTo(page, '7 Trust');
    await page.keyboard.press('Alt+n');
    await page.keyboard.type('Keeps secrets');
    await expect(page.getByText('Dutch shows the same name')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedRow(page)).toContain('Keeps secrets, open code, n = 0 documents');
    await expect(row(page, /^Keeps secrets/)).toHaveAttribute('aria-level', '4');

    await page.keyboard.press('F2');
    await page.keyboard.type('Can keep a secret');
    await page.keyboard.press('Enter');
    await expect(row(page, /^Can keep a secret/)).toBeVisible();

    await page.keyboard.press('Alt+ArrowLeft');
    await expect(row(page, /^Can keep a secret/)).toHaveAttribute('aria-level', '3');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(row(page, /^Can keep a secret/)).toHaveAttribute('aria-posinset', '1');

    await page.keyboard.press('Delete');
    await expect(row(page, /^Can keep a secret/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, /^Can keep a secret/)).toBeVisible();
    const { codes } = await readRows(page);
    expect(codes.find((code) => code.labels.en === 'Can keep a secret')?.labels.nl).toBe('');
  });

  test('drops a code without a name, pins one, keeps the codings of a deleted one, and filters in both languages', async ({
    extension,
  }) => {
    const page = await openCodes(extension);
    const before = await page.getByRole('treeitem').count();
    await goTo(page, '7 Trust');
    await page.keyboard.press('Alt+n');
    await expect(page.getByRole('textbox', { name: 'Name of the new code' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('treeitem')).toHaveCount(before);

    await goTo(page, '7 Trust');
    await page.keyboard.press('Alt+1');
    await expect(row(page, /^7 Trust.*key 1$/)).toBeVisible();
    await expect(row(page, /key 1$/)).toHaveCount(1);
    await page.keyboard.press('Alt+1');
    await expect(row(page, /key 1$/)).toHaveCount(0);

    await expect(row(page, /^7 Trust.*n = 3 documents, 3 fragments/)).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(page.getByText('3 codings on deleted codes')).toBeVisible();
    await expect(page.getByText('The numbers of the codes after it moved up.')).toBeVisible();
    await runCommand(page, 'bring back');
    const dialog = page.getByRole('dialog', { name: 'Bring back a deleted code' });
    await dialog.getByRole('option').first().waitFor();
    await page.keyboard.type('vertrouwen in soc');
    await page.keyboard.press('Enter');
    await expect(row(page, /^7 Trust.*n = 3 documents/)).toBeVisible();
    await expect(page.getByText('codings on deleted codes')).toHaveCount(0);

    await page.getByRole('tree', { name: 'Codes' }).focus();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('vertrouwen in');
    await expect(page.getByRole('treeitem')).toHaveCount(3);
    await expect(row(page, /^Promoting/)).toBeVisible();
    await expect(row(page, /^7 Trust/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(row(page, /^1 Emotional support and/)).toBeVisible();
  });

  test('opens the page of a code, writes its definition and remembers both languages', async ({
    extension,
  }) => {
    const page = await openCodes(extension);
    await goTo(page, '7 Trust');
    await page.keyboard.press('Enter');
    const codePage = page.getByRole('region', { name: 'Code: Trust in social relations' });
    await expect(codePage.getByRole('heading', { level: 1 })).toHaveText('7 Trust in social relations');
    await codePage.getByRole('button', { name: 'Edit definition' }).click();
    await page.keyboard.type('Expects the other to be safe enough to share with.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Verwacht dat de ander veilig genoeg is om mee te delen.');
    await page.keyboard.press('Control+Enter');
    await expect(codePage.getByText('Expects the other to be safe')).toBeVisible();
    await runCommand(page, 'switch to dutch');
    await expect(page.getByText('Verwacht dat de ander veilig')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: '7 Vertrouwen' })).toBeVisible();
  });
});

test.describe('the codebook', () => {
  test('takes a dragged code to where it is dropped', async ({ extension }) => {
    const page = await openCodes(extension);
    const dragged = row(page, /^8 Mutual respect/);
    const target = row(page, /^1 Emotional support from/);
    await dragged.dragTo(target, { targetPosition: { x: 120, y: 3 } });
    await expect(row(page, /^1 Mutual respect/)).toBeVisible();
    await expect(row(page, /^2 Emotional support from/)).toBeVisible();
  });

  test('changes polarity and note, replaces and removes codings on the code page', async ({ extension }) => {
    const page = await openCodes(extension);
    await goTo(page, '7 Trust');
    await page.keyboard.press('Enter');
    const codePage = page.getByRole('region', { name: 'Code: Trust in social relations' });
    await expect(codePage.getByText('3 protective')).toBeVisible();
    const card = codePage.getByRole('article').first();
    await card.getByRole('button', { name: /^Polarity of 7 Trust/ }).click();
    await page.getByRole('radio', { name: 'conditional' }).click();
    await expect(codePage.getByText('2 protective · 1 conditional')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Absent here' }).check();
    await expect(codePage.getByText('2 protective · 1 absence')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await card.getByRole('button', { name: /^Remove 7 Trust/ }).click();
    await expect(row(page, /^7 Trust.*n = 2 documents, 2 fragments/)).toBeVisible();
    await expect(codePage.getByText('2 protective', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, /^7 Trust.*n = 3 documents, 3 fragments/)).toBeVisible();
    await card.getByRole('button', { name: /^Replace 7 Trust/ }).click();
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('respect');
    await page.keyboard.press('Enter');
    await expect(row(page, /^8 Mutual respect.*n = 1 document, 1 fragment/)).toBeVisible();
  });

  test('shows within a second what another window changes', async ({ extension }) => {
    const page = await openCodes(extension);
    const other = await extension.openWorkbench();
    await runCommand(other, 'filter codes');
    await other.keyboard.press('ArrowDown');
    await goTo(other, '7 Trust');
    await other.keyboard.press('F2');
    await other.keyboard.type('Confidence');
    await other.keyboard.press('Enter');
    await expect(row(page, /^7 Confidence/)).toBeVisible({ timeout: 1000 });
  });
});
