// Two code systems side by side: a concept filled by keyboard, what both sides have, the exports, and undo.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';
import { withTwoSystems } from './two-systems';

async function exported(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path());
}

/** Gives the first number in a button's text. */
async function shown(button: Locator): Promise<string> {
  return (await button.textContent())?.trim() ?? '';
}

test('codes of two systems are put into a concept by keyboard, compared, exported, and taken back', async ({
  extension,
}) => {
  const page = await extension.openWorkbench();
  const workbench = new WorkbenchPage(page);
  const chooser = page.waitForEvent('filechooser');
  await workbench.run('restore a backup');
  const buffer = await withTwoSystems();
  await (await chooser).setFiles({ name: 'two.codeboom', mimeType: 'application/zip', buffer });
  await expect(page.getByText('became a new project here')).toBeVisible();
  await workbench.run('open the crosswalk');
  const grid = page.getByRole('grid', { name: 'Crosswalk' });
  await expect(grid.getByRole('columnheader', { name: 'Kinds of support', exact: true })).toBeVisible();

  await workbench.run('crosswalk: new concept');
  await page.getByRole('dialog', { name: 'Name of the concept in English' }).waitFor();
  await page.keyboard.type('Nearness');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Name of the concept in Dutch' }).waitFor();
  await page.keyboard.type('Nabijheid');
  await page.keyboard.press('Enter');
  const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Nearness/ }) });
  await expect(row).toBeVisible();
  await grid.getByRole('rowheader', { name: /^Nearness/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'A code of Own code tree' }).waitFor();
  await page.keyboard.type('trust in social');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('7 Trust in social relations');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'A code of Kinds of support' }).waitFor();
  await page.keyboard.type('emotional');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Emotional support');

  const inBoth = row.getByRole('button', { name: /^Nearness, In both, documents: \d/ });
  const documents = await shown(inBoth);
  expect(Number(documents)).toBeGreaterThan(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(inBoth).toBeFocused();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'Nearness: In both, documents' });
  await expect(list).toContainText(`${documents} document`);
  await page.keyboard.press('Escape');
  await expect(inBoth).toBeFocused();

  const csv = (await exported(page, 'Export to CSV')).toString('utf8');
  const line = csv.split('\r\n').find((each) => each.startsWith('Nearness,')) ?? '';
  expect(line).toContain('Own code tree,7 Trust in social relations,');
  expect(line).toContain('Kinds of support,Emotional support,');
  const word = unzipSync(await exported(page, 'Export to Word'));
  const text = strFromU8(word['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('Nearness');
  expect(text).toContain(`>${documents} / `);

  await page.getByRole('button', { name: /^Fill from known concepts/ }).click();
  const known = grid.getByRole('rowheader', { name: /^normative \/ role model/ });
  await expect(known).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(known).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row).not.toContainText('Emotional support');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row).toHaveCount(0);
});
