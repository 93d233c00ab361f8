// Findings by keyboard: walking through them, mending one, letting one stand, taking that back.
import type { Locator, Page } from '@playwright/test';
import type { Extension } from './fixtures';
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';

async function openSample(extension: Extension): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(await extension.openWorkbench());
  await workbench.run('open sample project');
  await expect(workbench.statusBar).toContainText('Sample project');
  // Its last record is there: a finding that comes first may be of a late one.
  await expect(workbench.statusBar).toContainText('2 warnings');
  return workbench;
}

function finding(page: Page, name: RegExp): Locator {
  return page.getByRole('tree', { name: 'Findings' }).getByRole('treeitem', { name });
}

const absence = /Consistent presence of carers: “Their carers had left/;

test.describe('findings', () => {
  test('are counted in the status bar and listed in the panel by rule', async ({ extension }) => {
    const workbench = await openSample(extension);
    const { page, statusBar } = workbench;
    await expect(statusBar).toContainText('2 warnings');
    await page.keyboard.press('Control+Shift+KeyM');
    await expect(page.getByRole('tree', { name: 'Findings' })).toBeFocused();
    await expect(finding(page, /^Hindering coded from an absence, 1 finding/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('Source');
    await expect(finding(page, /^Brandt et al., 2021, \d+ findings/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Filter findings' }).fill('both effects');
    await expect(finding(page, /Same code, same document, both effects/)).toBeVisible();
    await expect(finding(page, /Code used in one document/)).toHaveCount(0);
    await workbench.run('switch to dutch');
    await page.getByRole('textbox', { name: 'Bevindingen filteren' }).fill('beide effecten');
    const found = page.getByRole('tree', { name: 'Bevindingen' }).getByRole('treeitem');
    await expect(found.filter({ hasText: 'Zelfde code, zelfde document' })).toBeVisible();
    await expect(statusBar).toContainText('2 waarschuwingen');
  });

  test('are walked with F8 and Shift+F8, each opening its place', async ({ extension }) => {
    const { page } = await openSample(extension);
    await page.keyboard.press('F8');
    await expect(page.getByRole('tab', { name: /Brandt 2021/ })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByText(/^Finding 1 of \d+: Hindering coded from an absence/)).toBeAttached();
    await page.keyboard.press('F8');
    await expect(page.getByText(/^Finding 2 of \d+: Same code, same document/)).toBeAttached();
    await page.keyboard.press('F8');
    await expect(page.getByRole('heading', { name: /Consistent presence of carers/ })).toBeVisible();
    await page.keyboard.press('Shift+F8');
    await expect(page.getByRole('tab', { name: /Brandt 2021/ })).toHaveAttribute('aria-selected', 'true');

    // In the panel its row comes into view, also out of a group that is closed.
    const tree = page.getByRole('tree', { name: 'Findings' });
    await page.keyboard.press('Control+Shift+KeyM');
    await expect(tree).toBeFocused();
    for (const key of ['Home', 'ArrowLeft']) await page.keyboard.press(key);
    await expect(finding(page, absence)).toHaveCount(0);
    const gone = tree.getByRole('treeitem', { selected: true });
    await page.keyboard.press('Shift+F8');
    await expect(page.getByText(/^Finding (\d+) of \1: /)).toBeAttached();
    await expect(gone).toBeInViewport();
    await page.keyboard.press('F8');
    await expect(finding(page, absence)).toBeInViewport();
  });

  test('are mended with Ctrl+. and come back with undo', async ({ extension }) => {
    const { page, statusBar } = await openSample(extension);
    await page.keyboard.press('Control+Shift+KeyM');
    await page.keyboard.press('F8');
    await expect(page.getByText(/^Finding 1 of/)).toBeAttached();
    await page.keyboard.press('Control+.');
    await expect(page.getByRole('listbox').getByRole('option')).toHaveText([
      /Keep the absence, leave the effect open/,
      /Hindering it is: no absence/,
      /Accept with a note/,
    ]);
    await page.keyboard.press('Enter');
    await expect(finding(page, absence)).toHaveCount(0);
    await expect(statusBar).toContainText('1 warning');
    await page.keyboard.press('Control+KeyZ');
    await expect(finding(page, absence)).toBeVisible();
  });

  test('are accepted with a note, shown again on request, and opened again by undo', async ({
    extension,
  }) => {
    const { page, statusBar } = await openSample(extension);
    await page.keyboard.press('Control+Shift+KeyM');
    await expect(page.getByRole('tree', { name: 'Findings' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+.');
    await page.getByRole('combobox', { name: /^Quick fix/ }).pressSequentially('accept');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /Why may this stay/ }).pressSequentially('Asked of the authors');
    await page.keyboard.press('Enter');
    await expect(finding(page, absence)).toHaveCount(0);
    await expect(statusBar).toContainText('1 warning');
    await page.getByRole('button', { name: 'Show or hide accepted findings' }).click();
    await expect(finding(page, /Accepted: Asked of the authors/)).toBeVisible();
    await page.reload();
    await expect(statusBar).toContainText('1 warning');
    await page.keyboard.press('Control+KeyZ');
    await expect(statusBar).toContainText('2 warnings');
  });

  test('are found by their words with ! in the quick input', async ({ extension }) => {
    const { page } = await openSample(extension);
    await page.keyboard.press('Control+KeyP');
    await page.getByRole('combobox').pressSequentially('!both effects');
    await expect(page.getByRole('option').first()).toContainText('Emotional support from friends');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: /Brandt 2021/ })).toHaveAttribute('aria-selected', 'true');
  });
});
