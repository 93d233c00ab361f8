// Restructuring the codebook by keyboard: each refactoring shows what it touches first, and is taken back one by one.
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { CodesView } from './pages/codes-view';
import { readRows } from './stored-work';
import { runCommand } from './pages/run-command';

/** Opens the sample project with the focus on the code whose name begins so. */
async function openCodes(extension: Extension): Promise<{ page: Page; codes: CodesView }> {
  const page = await extension.openWorkbench();
  await runCommand(page, 'open sample');
  await expect(page.getByText('The sample project is open')).toBeVisible();
  await runCommand(page, 'filter codes');
  await expect(page.getByRole('textbox', { name: 'Filter codes' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const codes = new CodesView(page);
  await expect(codes.row(/^Always someone to call/)).toBeVisible();
  return { page, codes };
}

/** What counts, in an order of its own: which codes are there, and which code each passage has. */
async function live(page: Page): Promise<unknown> {
  const rows = await readRows(page);
  return {
    codes: rows.codes
      .filter(({ removed }) => !removed)
      .map(({ id, kind, parentId, labels }) => [id, kind, parentId, labels]),
    codings: rows.codings.filter(({ removed }) => !removed).map(({ id, codeId, note }) => [id, codeId, note]),
  };
}

test('codes are merged, split and promoted by keyboard, and the merge is undone three steps later', async ({
  extension,
}) => {
  const { page, codes } = await openCodes(extension);
  const start = await live(page);
  const before = (await readRows(page)).codings.length;

  await codes.goTo('7 Trust');
  await codes.refactor('merge');
  await expect(page.getByRole('dialog', { name: 'Which codes become one?' })).toBeVisible();
  await page.keyboard.type('always someone');
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Enter');
  await codes.answer('Which code stays?', 'trust');
  await codes.answer('What becomes of what both have?', '');
  const merged = await codes.dryRun();
  expect(merged[0]).toMatch(/Merge “Always someone to call” into “Trust.*passages? in \d+ documents?/s);
  expect(merged.length).toBeGreaterThan(2);
  expect(await live(page)).toEqual(start);
  await page.keyboard.press('Enter');
  await expect(codes.row(/^Always someone to call/)).toHaveCount(0);
  await expect(page.getByText(/Merge .*: done/).first()).toBeVisible();
  expect((await readRows(page)).codings).toHaveLength(before);

  await codes.goTo('7 Trust');
  await codes.refactor('split');
  await codes.answer(/Which code gets passages of/, 'Trust that lasts');
  await codes.answer(/Words in the passages/, '');
  await expect(page.getByRole('dialog', { name: 'Which passages go there?' })).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  expect((await codes.dryRun())[0]).toContain('Trust that lasts');
  await page.keyboard.press('Enter');
  await expect(codes.row(/Trust that lasts, .*n = 1 document/)).toBeVisible();

  await codes.goTo('8 Trust that lasts');
  await codes.refactor('promote');
  await codes.answer(/becomes a theme: under which code\?/, '');
  await codes.dryRun();
  await page.keyboard.press('Enter');
  await expect(codes.row(/^5 Trust that lasts/)).toHaveAttribute('aria-level', '2');

  for (const gone of [/promoting/, /splitting/, /merging/]) {
    await codes.tree.focus();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(gone).first()).toBeAttached();
  }
  await expect(codes.row(/^Always someone to call/)).toBeVisible();
  await expect.poll(() => live(page)).toEqual(start);
});

test('a row of the list opens its passage, and nothing is done until the first row is chosen', async ({
  extension,
}) => {
  const { page, codes } = await openCodes(extension);
  const start = await live(page);
  await codes.goTo('7 Trust');
  await codes.refactor('rename');
  await codes.answer(/New name for/, 'Reliance');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('Reliance');
  await page.keyboard.press('Enter');
  await codes.answer(/What becomes of the name/, '');
  const rows = await codes.dryRun();
  expect(rows[0]).toContain('Rename');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('tab', { selected: true })).not.toHaveText(/Welcome/);
  await codes.dryRun();
  await page.keyboard.press('Escape');
  expect(await live(page)).toEqual(start);
});
