// An audit by keyboard: a window that refuses to rename, three codes judged, a version signed off, and what becomes of it.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';
import { readRows } from './stored-work';

const row = (page: Page, name: RegExp): Locator =>
  page.getByRole('tree', { name: 'Codes to review' }).getByRole('treeitem', { name });

/** Goes down the list to a code. */
async function goTo(page: Page, name: RegExp): Promise<void> {
  const tree = page.getByRole('tree', { name: 'Codes to review' });
  await expect(tree).toBeFocused();
  await page.keyboard.press('Home');
  const focused = async (): Promise<string> => {
    const id = await tree.getAttribute('aria-activedescendant');
    return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
  };
  for (let step = 0; step < 40 && !name.test(await focused()); step += 1)
    await page.keyboard.press('ArrowDown');
  expect(await focused()).toMatch(name);
}

/** Opens the page of a code. */
async function openCode(page: Page): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog').getByRole('combobox').pressSequentially('#7 trust');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(
    '7 Trust in social relations',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Code: Trust in social relations' })).toBeVisible();
}

async function reviewsIn(page: Page) {
  const { reviews } = await readRows(page);
  return reviews.filter(({ removed }) => !removed).map(({ verdict, text }) => [verdict, text]);
}

test('a supervisor audits without touching, signs a version off, and the student settles', async ({
  extension,
}) => {
  const workbench = new WorkbenchPage(await extension.openWorkbench());
  const { page, statusBar } = workbench;
  await workbench.run('open sample project');
  await expect(statusBar).toContainText('Sample project');

  await workbench.run('audit: start an audit');
  const lock = statusBar.getByRole('button', { name: /Read-only/ });
  await expect(lock).toBeVisible();
  await expect(page.getByRole('tree', { name: 'Codes to review' })).toBeFocused();
  await openCode(page);
  await workbench.run('code: rename, and');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName(/^New name for/);
  await page.keyboard.type('Trust');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAccessibleName(/^What becomes of the name/);
  await page.keyboard.press('Enter');
  await dialog.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/This window is read-only for an audit; nothing was changed/)).toBeVisible();
  await expect(page.getByText(/“Audit: turn read-only mode on or off” \(F1/).first()).toBeVisible();

  await workbench.run('audit: open the checklist');
  const list = page.getByRole('tree', { name: 'Codes to review' });
  await goTo(page, /^7 Trust in social relations/);
  await page.keyboard.press('r');
  const comment = page.getByRole('textbox', { name: 'Comment' });
  await expect(comment).toBeFocused();
  await page.keyboard.type('Trust in people nearby');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, /^7 Trust in social relations, Rename, 1 open/)).toBeVisible();
  await expect(list).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('a');
  await expect(page.getByRole('status').filter({ hasText: '2 of' })).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('q');
  await expect(comment).toBeFocused();
  await page.keyboard.type('What is the difference?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('2 open questions and proposals')).toBeVisible();
  expect((await reviewsIn(page)).toSorted()).toEqual([
    ['accept', ''],
    ['question', 'What is the difference?'],
    ['rename', 'Trust in people nearby'],
  ]);

  // A passage of the sample opens beside the audit.
  await expect(list).toBeFocused();
  await goTo(page, /^7 Trust in social relations/);
  await expect(page.getByRole('heading', { name: '7 Trust in social relations' })).toBeVisible();
  // Drawn at random are all three, in any order; this one stands in a PDF.
  const drawn = page.getByRole('list', { name: 'At random' }).getByRole('button');
  await expect(drawn).toHaveCount(3);
  await drawn.filter({ hasText: 'Brandt' }).press('Enter');
  await expect(page.locator('[data-drawn=true]').first()).toBeVisible();

  // Nothing has a name yet, so nothing can be signed off: that is said, with the way out.
  await workbench.run('audit: sign off');
  await page.getByRole('button', { name: 'Name this version…' }).press('Enter');
  await expect(dialog).toHaveAccessibleName('Name this version');
  await page.keyboard.type('First round');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAccessibleName('A note to the version');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveAccessibleName('Sign off “First round”: a note');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/“First round” signed off by Coder, .*, 2 open then/)).toBeVisible();

  await lock.press('Enter');
  await expect(lock).toHaveCount(0);
  await openCode(page);
  const answer = page.getByRole('button', { name: 'Answer', exact: true }).last();
  await workbench.run('review: settle an open');
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /^Rename: 7 Trust/ })
    .waitFor();
  await page.getByRole('dialog').getByRole('combobox').pressSequentially('Rename');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The review is settled.')).toBeVisible();
  await answer.press('Enter');
  await expect(dialog).toHaveAccessibleName(/^Answer: /);
  await page.keyboard.type('Kept, as the panel wants it');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The answer is saved.')).toBeVisible();
  const stored = async () => (await readRows(page)).reviews.find(({ verdict }) => verdict === 'rename');
  expect(await stored()).toMatchObject({ isSettled: true, answer: 'Kept, as the panel wants it' });
  await workbench.run('edit: undo');
  await workbench.run('edit: undo');
  await expect.poll(stored).toMatchObject({ isSettled: false, answer: '' });
});
