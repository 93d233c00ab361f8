// The window by keyboard alone: palette, language, colours, parts.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { runCommand } from './pages/run-command';

async function openSample(page: Page): Promise<void> {
  await runCommand(page, 'open sample project');
  await expect(page.getByRole('contentinfo')).toContainText('Sample project');
  await runCommand(page, 'open pdf');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('tab', { name: /Brandt 2021/ })).toHaveAttribute('aria-selected', 'true');
}

test.describe('the workbench', () => {
  test('runs commands from the palette by keyboard', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await runCommand(page, 'edit undo');
    await expect(page.getByText('There is nothing to undo.')).toBeVisible();
  });

  for (const [words, language] of [
    ['restore', 'english'],
    ['terugzetten', 'dutch'],
  ] as const) {
    test(`opens the file chooser for “${words}” typed at once, in ${language}`, async ({ extension }) => {
      const page = await extension.openWorkbench();
      if (language === 'dutch') await runCommand(page, 'switch to dutch');
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('F1');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await chooser;
    });
  }

  test('asks for one more press when the browser would not open its file chooser', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await page.keyboard.press('F1');
    await page.keyboard.type('restore');
    await page.getByRole('combobox').evaluate(async (field) => {
      // The keys above count as the user's for some seconds.
      while (navigator.userActivation.isActive) await new Promise((next) => setTimeout(next, 50));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await expect(page.getByRole('option', { name: 'Choose a file…' })).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await chooser;
  });

  test('switches language without a reload and remembers it', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await runCommand(page, 'switch to dutch');
    await expect(page.getByRole('navigation', { name: 'Weergaven' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('navigation', { name: 'Weergaven' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  });

  test('calls the sample and a coder without a name by Dutch names in Dutch', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await runCommand(page, 'open sample project');
    const status = page.getByRole('contentinfo');
    await expect(status).toContainText('Sample project: networks after trauma');
    await expect(status).toContainText('Coder');
    await runCommand(page, 'switch to dutch');
    await expect(status).toContainText('Voorbeeldproject: netwerken na trauma');
    await expect(status).toContainText('Codeur');
  });

  test('shows its language in every open tab', async ({ extension }) => {
    const first = await extension.openWorkbench();
    const second = await extension.openWorkbench();
    await runCommand(second, 'switch to dutch');
    await expect(first.getByRole('navigation', { name: 'Weergaven' })).toBeVisible();
  });

  test('takes light, dark or what the system says', async ({ extension }) => {
    const page = await extension.openWorkbench();
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await background();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await background();
    expect(dark).not.toBe(light);
    await runCommand(page, 'colour theme');
    await page.getByRole('combobox').pressSequentially('light');
    await page.keyboard.press('Enter');
    await expect.poll(background).toBe(light);
    await page.reload();
    await page.getByRole('main').waitFor();
    expect(await background()).toBe(light);
  });

  test('shows in the status bar that work is saved twice', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await expect(page.getByRole('contentinfo')).toContainText('Saved twice');
  });

  test('brings tabs, side bar and its width back after a reload', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openSample(page);
    const tab = page.getByRole('tab', { name: /Brandt 2021/ });
    await page.getByRole('separator', { name: 'Width of the side bar' }).focus();
    await page.keyboard.press('ArrowRight');
    const width = await page
      .getByRole('separator', { name: 'Width of the side bar' })
      .getAttribute('aria-valuenow');
    await page.keyboard.press('Control+Backslash');
    await expect(page.getByRole('tablist')).toHaveCount(2);
    await page.reload();
    await expect(tab).toHaveCount(2);
    await expect(page.getByRole('separator', { name: 'Width of the side bar' })).toHaveAttribute(
      'aria-valuenow',
      width ?? '',
    );
  });

  test('works at 1280 by 720 and at twice the size', async ({ extension }) => {
    const page = await extension.openWorkbench();
    for (const size of [
      { width: 1280, height: 720 },
      { width: 640, height: 360 },
    ]) {
      await page.setViewportSize(size);
      const isCut = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(isCut).toBe(false);
      await expect(page.getByRole('contentinfo')).toBeInViewport();
    }
  });
});
