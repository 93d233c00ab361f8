// Tables of evidence: from a number to its list to the passage, and a cell that a person writes.
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';
import { readRows } from './stored-work';

test('a number opens its list and the passage, a summary is written and taken back, and a table comes back in Dutch', async ({
  extension,
}) => {
  const workbench = new WorkbenchPage(await extension.openWorkbench());
  const { page, statusBar } = workbench;
  await workbench.run('open sample project');
  await expect(statusBar).toContainText('Sample project');

  await workbench.run('table: open…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('option', { name: 'Codes by polarity' }).waitFor();
  await page.keyboard.type('codes by polarity');
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: 'Code by polarity' });
  await expect(grid).toBeFocused();
  const trust = grid.getByRole('row', { name: /^7 Trust in social relations/ });
  await expect(trust.getByRole('gridcell').last()).toHaveText('3');

  // Down to the row, to its total at the end, into the list and on to the passage.
  const place = (await trust.getAttribute('aria-rowindex')) ?? '';
  for (let row = 2; row < Number(place); row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: /7 Trust in social relations/ });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await list.getByRole('button').nth(1).press('Enter');
  await expect(page.locator('[role=document], [data-drawn=true]').first()).toBeVisible();

  await workbench.run('table: open framework matrix');
  const matrix = page.getByRole('grid', { name: /matrix/i });
  await expect(matrix).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /summary/i }).fill('In my own words');
  await page.keyboard.press('Control+Enter');
  await expect(matrix.getByText('In my own words')).toBeVisible();
  const written = async () => (await readRows(page)).summaries.filter(({ removed }) => !removed).length;
  expect(await written()).toBe(1);
  await workbench.run('edit: undo');
  await expect(matrix.getByText('In my own words')).toHaveCount(0);
  expect(await written()).toBe(0);

  await workbench.run('switch to dutch');
  await page.reload();
  await expect(page.getByRole('grid', { name: /matrix/i })).toBeVisible();
});
