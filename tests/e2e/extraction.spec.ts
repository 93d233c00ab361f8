// The extraction table: a template, cells filled by keyboard and by pasting, a value from a passage, undo, and all there after a reload.
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';

test('an extraction table is filled by keyboard, by pasting and from a passage, undone, and there after a reload', async ({
  extension,
}) => {
  const page = await extension.openWorkbench();
  const workbench = new WorkbenchPage(page);
  await workbench.run('open sample project');
  await expect(page.getByText('The sample project is open')).toBeVisible();
  await workbench.run('extraction table: open');
  await page.getByRole('button', { name: 'Characteristics table of a review' }).click();
  const grid = page.getByRole('grid', { name: 'Extraction table' });
  const first = grid.getByRole('row').nth(1);
  await expect(first.getByRole('rowheader')).toBeVisible();
  const citation = (await first.getByRole('rowheader').textContent())?.trim() ?? '';

  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('nl; België');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Pupils of two schools');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Escape');
  await page.keyboard.type('ca. 1,200');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('gridcell', { name: 'Netherlands; Belgium' })).toBeVisible();
  await expect(first.getByRole('gridcell', { name: 'Pupils of two schools' })).toBeVisible();
  await expect(first.getByRole('gridcell', { name: 'ca. 1,200' })).toBeVisible();

  // Copied from one cell into another, as a browser does it.
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+v');
  const second = grid.getByRole('row').nth(2);
  await expect(second.getByRole('gridcell', { name: 'Netherlands; Belgium' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(second.getByRole('gridcell', { name: 'Netherlands; Belgium' })).toHaveCount(0);

  // A coded passage of that document says it otherwise.
  await page.getByRole('rowheader', { name: citation }).getByRole('button').click();
  await expect(page.getByRole('tab', { selected: true, name: /Brandt/ })).toBeVisible();
  await page.locator('[data-drawn=true]').first().waitFor();
  await page.keyboard.press('Alt+F8');
  await workbench.run('passage: fill in the extraction table');
  await page.getByRole('dialog', { name: 'What does this passage say?' }).waitFor();
  await page.keyboard.type('participants');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Participants, as this passage says' });
  await expect(field).not.toHaveValue('');
  await field.fill('Young people in care');
  await page.keyboard.press('Enter');
  await workbench.run('extraction table: open');
  const people = first.getByRole('gridcell', { name: /^Young people in care/ });
  await expect(people).toBeVisible();
  await people.getByRole('button', { name: 'Participants: 1 passage' }).click();
  const passages = page.getByRole('dialog', { name: 'Passages that say so: Participants' });
  await expect(passages.getByRole('button')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(first.getByRole('gridcell', { name: 'Pupils of two schools' })).toBeVisible();

  // A checklist, whose rule follows from what is filled in.
  await workbench.run('extraction table: add a template');
  await page.getByRole('dialog', { name: 'Which template?' }).waitFor();
  await page.keyboard.type('problem domains');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('columnheader', { name: 'Multi-problem' })).toHaveCount(1);
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(
    'child factors; ouderfactoren; parenting factors; family functioning; context factors',
  );
  await page.keyboard.press('Enter');
  await expect(first.getByRole('gridcell', { name: 'no (5 of 7)' })).toHaveCount(1);

  await page.reload();
  await expect(grid.getByRole('gridcell', { name: 'Netherlands; Belgium' })).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: 'ca. 1,200' })).toBeVisible();
  await expect(grid.getByRole('gridcell', { name: 'no (5 of 7)' })).toHaveCount(1);
});
