// What the window tells: notices, the list behind the bell, and what was written to the output.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { runCommand } from './pages/run-command';

async function openSample(extension: Extension): Promise<Page> {
  const page = await extension.openWorkbench();
  await runCommand(page, 'open sample project');
  await expect(page.getByRole('contentinfo')).toContainText('Sample project');
  return page;
}

async function violations(page: Page, part: string): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include(part).analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

test.describe('notices', () => {
  test('of a kind that was told not to come up again stay in the list, also after a reload', async ({
    extension,
  }) => {
    const page = await openSample(extension);
    const corner = page.getByRole('region', { name: 'Notifications' });
    await corner.getByRole('button', { name: 'Don’t show again' }).click();
    await page.reload();
    await expect(page.getByRole('contentinfo')).toContainText('Sample project');
    await runCommand(page, 'open sample project');
    await expect(page.getByRole('button', { name: 'Notifications, 1 not seen yet' })).toBeVisible();
    await expect(corner.getByText('The sample project is open.')).toHaveCount(0);
    await runCommand(page, 'show notifications');
    const list = page.getByRole('dialog', { name: 'Notifications' });
    await expect(list).toContainText('The sample project is open.');
    expect(await violations(page, '[popover]:popover-open')).toEqual([]);
    await list.getByRole('button', { name: 'Show all kinds again' }).click();
    await page.keyboard.press('Escape');
    await runCommand(page, 'open sample project');
    await expect(corner.getByText('The sample project is open.')).toBeVisible();
  });

  test('an export leaves its lines in the output, which can be read, copied and cleared by keyboard', async ({
    extension,
  }) => {
    const page = await openSample(extension);
    const saved = page.waitForEvent('download');
    await runCommand(page, 'export thematic table to word');
    await saved;
    await runCommand(page, 'show the output');
    await page.getByLabel('Channel').selectOption({ label: 'Export' });
    const log = page.getByRole('log', { name: 'Export' });
    await expect(log).toContainText('thematic-table.docx');
    await expect(log).toContainText(/✓ \d+\.\d s/);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await violations(page, '[role="log"]')).toEqual([]);
    }
    await runCommand(page, 'output clear');
    await expect(log).toContainText('Nothing was written to this channel yet.');
  });

  test('the status bar says where the reader is, and goes elsewhere by its items', async ({ extension }) => {
    const page = await openSample(extension);
    const bar = page.getByRole('contentinfo');
    await expect(bar.getByRole('button', { name: /^Page/ })).toHaveCount(0);
    await page.keyboard.press('Control+p');
    await page.keyboard.type('brandt');
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('button', { name: 'Page 1 of 3' })).toBeVisible();
    await expect(bar.getByRole('button', { name: /^\d+ fragments$/ })).toBeVisible();
    await bar.getByRole('button', { name: 'Page 1 of 3' }).click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('button', { name: 'Page 3 of 3' })).toBeVisible();
    await bar.getByRole('button', { name: /^\d+ fragments$/ }).click();
    await expect(page.getByRole('combobox')).toHaveValue('@');
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: 'Single keys' }).click();
    await expect(bar.getByRole('button', { name: 'Single keys off' })).toBeVisible();
    expect(await violations(page, 'footer')).toEqual([]);
  });
});
