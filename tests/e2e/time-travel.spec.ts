// Time travel by keyboard: the codebook of yesterday beside today's, one branch of it brought back, that taken back.
import type { Locator, Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { CodesView } from './pages/codes-view';
import { WorkbenchPage } from './pages/workbench-page';
import { readRows } from './stored-work';

const row = (page: Page, tree: string, name: RegExp): Locator =>
  page.getByRole('tree', { name: tree }).getByRole('treeitem', { name });

/** Opens the sample project on one day, and lets the clock of the window stand on the next one. */
async function openSampleYesterday(extension: Extension): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(await extension.openWorkbench());
  const { page } = workbench;
  await page.clock.setSystemTime(new Date('2026-11-21T10:00:00'));
  await workbench.run('open sample project');
  await expect(workbench.statusBar).toContainText('Sample project');
  await page.clock.setSystemTime(new Date('2026-11-22T10:00:00'));
  return workbench;
}

/** Renames a characteristic and deletes its theme. */
async function restructure(workbench: WorkbenchPage): Promise<void> {
  const { page } = workbench;
  await workbench.run('filter codes');
  // The view may still be on its way: what is typed before belongs to nobody.
  await expect(page.getByRole('textbox', { name: 'Filter codes' })).toBeFocused();
  await expect(row(page, 'Codes', /^7 Trust/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await new CodesView(page).goTo('7 Trust');
  // Its page comes to the front, and the keys stay in the tree.
  for (const key of ['ArrowDown', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  await expect(page.getByRole('tab', { name: /Trust in social relations/ })).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.type('Faith in others');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Codes', /Faith in others/)).toBeVisible();
  // To the theme that it is in.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await expect(row(page, 'Codes', /Positive social relations/)).toHaveCount(0);
}

async function codesById(page: Page) {
  const { codes } = await readRows(page);
  return new Map(codes.map((code) => [code.id, code]));
}

/** The characteristic that was renamed, which is in this project only. */
async function renamedCode(page: Page) {
  const codes = [...(await codesById(page)).values()];
  const renamed = codes.find(({ labels }) => labels.en === 'Faith in others');
  if (renamed === undefined) throw new Error('No code was renamed');
  return { id: renamed.id, themeId: renamed.parentId ?? '' };
}

test('the codebook of yesterday is compared with, and one branch of it comes back with one undo', async ({
  extension,
}) => {
  const workbench = await openSampleYesterday(extension);
  const { page } = workbench;
  await restructure(workbench);
  const { id, themeId } = await renamedCode(page);

  await workbench.run('codebook: compare with');
  await page.getByRole('dialog').getByRole('combobox').pressSequentially('21 November');
  await page.keyboard.press('Enter');
  const differences = page.getByRole('tree', { name: 'Differences of the codebook' });
  await expect(differences).toBeFocused();
  await expect(page.getByRole('heading', { name: /From 21 Nov 2026.* To 22 Nov 2026/ })).toBeVisible();
  const theme = row(page, 'Differences of the codebook', /^Positive social relations and trust, deleted/);
  await expect(theme).toBeVisible();
  await expect(row(page, 'Differences of the codebook', /^Trust in social relations, deleted/)).toBeVisible();
  for (let step = 0; step < 40 && !(await isFocused(differences, theme)); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('r');

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('option', { name: /^Restore 2 codes, leave all codings/ })).toBeVisible();
  await expect(dialog.getByRole('option', { name: /Positive social.*comes back/ })).toBeVisible();
  await expect(
    dialog.getByRole('option', { name: /Trust in social.*is called “Faith in others” now/ }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Positive social relations and trust” is as it was.')).toBeVisible();
  await expect(row(page, 'Codes', /Trust in social relations/)).toBeVisible();
  await expect(page.getByText('The codebook is the same')).toBeVisible();
  const restored = await codesById(page);
  expect(restored.get(themeId)?.removed).toBe(false);
  expect(restored.get(id)?.labels.en).toBe('Trust in social relations');

  await workbench.run('edit: undo');
  await expect(row(page, 'Codes', /Positive social relations/)).toHaveCount(0);
  await expect(theme).toBeVisible();
  const undone = await codesById(page);
  expect(undone.get(themeId)?.removed).toBe(true);
  expect(undone.get(id)?.labels.en).toBe('Faith in others');
});

async function isFocused(tree: Locator, item: Locator): Promise<boolean> {
  return (await tree.getAttribute('aria-activedescendant')) === (await item.getAttribute('id'));
}

test('a version gets a name, and what changed since is one command away', async ({ extension }) => {
  const workbench = await openSampleYesterday(extension);
  const { page } = workbench;
  await workbench.run('name this version');
  await page.keyboard.type('First review');
  await page.keyboard.press('Enter');
  await page.keyboard.type('with the supervisor');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The version is called “First review”.')).toBeVisible();
  await restructure(workbench);
  await workbench.run('changes since the last named version');
  await expect(page.getByRole('heading', { name: /From First review, 21 Nov 2026/ })).toBeVisible();
  await expect(
    row(page, 'Differences of the codebook', /^Positive social relations and trust, deleted/),
  ).toBeVisible();
});

test('the timeline follows the code in front, and says who did what and when', async ({ extension }) => {
  const workbench = await openSampleYesterday(extension);
  const { page } = workbench;
  await restructure(workbench);
  await workbench.run('timeline: show');
  const timeline = page.getByRole('tree', { name: 'Timeline' });
  await expect(timeline).toBeFocused();
  // The page of the renamed code is in front.
  const scope = page.getByRole('combobox', { name: 'Timeline of' });
  await expect(scope).toHaveValue('code');
  const renamed = row(page, 'Timeline', /“Trust in social relations” renamed to “Faith in others”, Coder/);
  const deleted = row(page, 'Timeline', /Code deleted: “Positive social relations and trust”/);
  await expect(renamed).toBeVisible();
  await expect(deleted).toHaveCount(0);

  await scope.focus();
  await page.keyboard.press('Home');
  await expect(deleted).toBeVisible();
  await expect(renamed).toBeVisible();
  await expect(row(page, 'Timeline', /Sunday,? 22 November 2026/)).toBeVisible();
});
