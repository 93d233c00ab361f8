// An afternoon of a thesis student, by keyboard alone: 200 open codes become characteristics, two of these become one
// and are parted again, and what was done to a branch the next day is compared with yesterday and taken back.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { looseCodes, withLooseCodes } from './loose-codes';
import { CodesView } from './pages/codes-view';
import { WorkbenchPage } from './pages/workbench-page';
import { readRows } from './stored-work';

/** Puts all cards of the board under new characteristics: those with a letter in their names, then those with the next. */
async function clusterAll(page: Page): Promise<number> {
  const cards = page.getByRole('listbox', { name: 'Open codes' }).getByRole('option');
  const filter = page.getByRole('main').getByRole('textbox', { name: 'Filter codes' });
  let left = looseCodes;
  let clusters = 0;
  for (const letter of ['z', 'w', 'm', 'g', 'f', 'p', 'c', 'e', '']) {
    await filter.fill(letter);
    const found = await cards.count();
    if (found === 0) continue;
    clusters += 1;
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('listbox', { name: 'Open codes' })).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('n');
    await expect(
      page.getByRole('dialog', { name: `Name of the new code above ${found} code` }),
    ).toBeVisible();
    await page.keyboard.type(`Cluster${clusters}`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Where it stands' })).toBeVisible();
    await page.keyboard.type('stability and rel');
    await page.keyboard.press('Enter');
    await expect(cards).toHaveCount(0);
    left -= found;
  }
  expect(left).toBe(0);
  return clusters;
}

/** What counts: the codes that are there with their places and names, and the code of each coding. */
async function live(page: Page): Promise<unknown> {
  const { codes, codings } = await readRows(page);
  return {
    codes: codes.filter(({ removed }) => !removed).map(({ id, parentId, labels }) => [id, parentId, labels]),
    codings: codings.filter(({ removed }) => !removed).map(({ id, codeId }) => [id, codeId]),
  };
}

test('200 open codes are clustered, a merge is undone three steps later, and a branch is as it was yesterday', async ({
  extension,
}) => {
  const workbench = new WorkbenchPage(await extension.openWorkbench());
  const { page } = workbench;
  const codes = new CodesView(page);
  await page.clock.setSystemTime(new Date('2026-11-21T10:00:00'));
  const chooser = page.waitForEvent('filechooser');
  await workbench.run('restore a backup');
  const buffer = await withLooseCodes();
  await (await chooser).setFiles({ name: 'loose.codeboom', mimeType: 'application/zip', buffer });
  await expect(page.getByText('became a new project here')).toBeVisible();
  await workbench.run('open cluster board');
  await expect(page.getByRole('listbox', { name: 'Open codes' })).toBeFocused();
  expect(await clusterAll(page)).toBeGreaterThan(5);
  const clustered = await live(page);

  await page.clock.setSystemTime(new Date('2026-11-22T10:00:00'));
  await workbench.run('filter codes');
  const side = page.getByRole('complementary', { name: 'Codes' });
  await expect(side.getByRole('textbox', { name: 'Filter codes' })).toBeFocused();
  await page.keyboard.type('cluster');
  await expect(codes.row(/Cluster6/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await codes.goTo('Cluster1');
  await codes.refactor('merge');
  await expect(page.getByRole('dialog', { name: 'Which codes become one?' })).toBeVisible();
  await page.keyboard.type('cluster2');
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Enter');
  await codes.answer('Which code stays?', 'cluster1');
  await codes.answer('What becomes of what both have?', '');
  expect((await codes.dryRun())[0]).toMatch(/Merge “.*Cluster2” into “.*Cluster1”/);
  await page.keyboard.press('Enter');
  await expect(codes.row(/Cluster2/)).toHaveCount(0);

  for (const cluster of [3, 4, 5]) {
    await codes.goTo(`Cluster${cluster}`);
    await page.keyboard.press('F2');
    await page.keyboard.type(`Cluster${cluster}again`);
    await page.keyboard.press('Enter');
    await expect(codes.row(`Cluster${cluster}again`)).toBeVisible();
  }
  for (let step = 0; step < 4; step += 1) {
    await codes.tree.focus();
    await page.keyboard.press('Control+z');
  }
  await expect(codes.row(/Cluster2/)).toBeVisible();
  await expect.poll(() => live(page)).toEqual(clustered);

  await codes.goTo('Cluster6');
  await page.keyboard.press('Delete');
  await expect(codes.row(/Cluster6/)).toHaveCount(0);
  await workbench.run('codebook: compare with');
  await page.getByRole('dialog').getByRole('combobox').pressSequentially('21 November');
  await page.keyboard.press('Enter');
  const differences = page.getByRole('tree', { name: 'Differences of the codebook' });
  await expect(differences).toBeFocused();
  const gone = differences.getByRole('treeitem', { name: /^Cluster6, deleted/ });
  await expect(gone).toBeVisible();
  const isOnIt = async () =>
    (await differences.getAttribute('aria-activedescendant')) === (await gone.getAttribute('id'));
  for (let step = 0; step < 40 && !(await isOnIt()); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('r');
  await expect(
    page
      .getByRole('dialog')
      .getByRole('option', { name: /^Restore \d+ codes?/ })
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Cluster6” is as it was.')).toBeVisible();
  await expect.poll(() => live(page)).toEqual(clustered);
});
