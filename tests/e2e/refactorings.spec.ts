// Restructuring the codebook by keyboard: each refactoring shows what it touches first, and is taken back one by one.
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { readRows } from './stored-work';

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.getByRole('dialog').getByRole('combobox').pressSequentially(words);
  await page.keyboard.press('Enter');
}

const row = (page: Page, name: string | RegExp): Locator => page.getByRole('treeitem', { name });

/** Opens the sample project with the focus on the code whose name begins so. */
async function openCodes(extension: Extension): Promise<Page> {
  const page = await extension.openWorkbench();
  await runCommand(page, 'open sample');
  await expect(page.getByText('The sample project is open')).toBeVisible();
  await runCommand(page, 'filter codes');
  await expect(page.getByRole('textbox', { name: 'Filter codes' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, /^Always someone to call/)).toBeVisible();
  return page;
}

async function goTo(page: Page, words: string): Promise<void> {
  const tree = page.getByRole('tree', { name: 'Codes' });
  await tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.type(words);
  await expect
    .poll(async () => {
      const id = await tree.getAttribute('aria-activedescendant');
      return page.locator(`[id="${id}"]`).getAttribute('aria-label');
    })
    .toContain(words);
}

/** Chooses a refactoring of the focused code. */
async function refactor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+r');
  await answer(page, 'What should be done?', words);
}

/** Types into the box that asks this, and chooses the row that is then first. */
async function answer(page: Page, question: string | RegExp, typed: string): Promise<void> {
  const box = page.getByRole('dialog', { name: question });
  await expect(box).toBeVisible();
  if (typed !== '') await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

/** The rows of what a refactoring comes to. */
async function dryRun(page: Page): Promise<string[]> {
  const box = page.getByRole('dialog', { name: 'This is what it comes to' });
  await expect(box.getByRole('option').first()).toBeVisible();
  return box.getByRole('option').allInnerTexts();
}

/** What counts, in an order of its own: which codes are there, and which code each passage has. */
async function live(page: Page): Promise<unknown> {
  const { codes, codings } = await readRows(page);
  return {
    codes: codes
      .filter(({ removed }) => !removed)
      .map(({ id, kind, parentId, labels }) => [id, kind, parentId, labels]),
    codings: codings.filter(({ removed }) => !removed).map(({ id, codeId, note }) => [id, codeId, note]),
  };
}

test('codes are merged, split and promoted by keyboard, and the merge is undone three steps later', async ({
  extension,
}) => {
  const page = await openCodes(extension);
  const start = await live(page);
  const before = (await readRows(page)).codings.length;

  await goTo(page, '7 Trust');
  await refactor(page, 'merge');
  await expect(page.getByRole('dialog', { name: 'Which codes become one?' })).toBeVisible();
  await page.keyboard.type('always someone');
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Enter');
  await answer(page, 'Which code stays?', 'trust');
  await answer(page, 'What becomes of what both have?', '');
  const merged = await dryRun(page);
  expect(merged[0]).toMatch(/Merge “Always someone to call” into “Trust.*passages? in \d+ documents?/s);
  expect(merged.length).toBeGreaterThan(2);
  expect(await live(page)).toEqual(start);
  await page.keyboard.press('Enter');
  await expect(row(page, /^Always someone to call/)).toHaveCount(0);
  await expect(page.getByText(/Merge .*: done/).first()).toBeVisible();
  expect((await readRows(page)).codings).toHaveLength(before);

  await goTo(page, '7 Trust');
  await refactor(page, 'split');
  await answer(page, /Which code gets passages of/, 'Trust that lasts');
  await answer(page, /Words in the passages/, '');
  await expect(page.getByRole('dialog', { name: 'Which passages go there?' })).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  expect((await dryRun(page))[0]).toContain('Trust that lasts');
  await page.keyboard.press('Enter');
  await expect(row(page, /Trust that lasts, .*n = 1 document/)).toBeVisible();

  await goTo(page, '8 Trust that lasts');
  await refactor(page, 'promote');
  await answer(page, /becomes a theme: under which code\?/, '');
  await dryRun(page);
  await page.keyboard.press('Enter');
  await expect(row(page, /^5 Trust that lasts/)).toHaveAttribute('aria-level', '2');

  for (const gone of [/promoting/, /splitting/, /merging/]) {
    await page.getByRole('tree', { name: 'Codes' }).focus();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(gone).first()).toBeAttached();
  }
  await expect(row(page, /^Always someone to call/)).toBeVisible();
  await expect.poll(() => live(page)).toEqual(start);
});

test('a row of the list opens its passage, and nothing is done until the first row is chosen', async ({
  extension,
}) => {
  const page = await openCodes(extension);
  const start = await live(page);
  await goTo(page, '7 Trust');
  await refactor(page, 'rename');
  await answer(page, /New name for/, 'Reliance');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('Reliance');
  await page.keyboard.press('Enter');
  await answer(page, /What becomes of the name/, '');
  const rows = await dryRun(page);
  expect(rows[0]).toContain('Rename');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('tab', { selected: true })).not.toHaveText(/Welcome/);
  await dryRun(page);
  await page.keyboard.press('Escape');
  expect(await live(page)).toEqual(start);
});
