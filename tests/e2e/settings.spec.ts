// Settings and keys by keyboard alone, and the four themes.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { JournalPage } from './pages/journal-page';
import { runCommand } from './pages/run-command';

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('main').waitFor();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('textbox', { name: 'Search settings' })).toBeFocused();
}

async function openKeys(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('textbox', { name: 'Search commands, keys and conditions' })).toBeFocused();
}

/** Types JSON over all that is in the editor. */
async function typeJson(page: Page, json: string): Promise<void> {
  await page.locator('.cm-content').press('Control+a');
  await page.keyboard.insertText(json);
}

test.describe('settings', () => {
  test('change by keyboard, are found again and marked after a reload, and go back to their default', async ({
    extension,
  }) => {
    const page = await extension.openWorkbench();
    await openSettings(page);
    await page.keyboard.type('dim editors');
    const dims = page.getByRole('checkbox', { name: 'Dim editors without the focus' });
    await dims.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Modified in: User')).toBeVisible();
    await page.reload();
    await openSettings(page);
    await page.keyboard.type('@modified');
    await expect(dims).toBeChecked();
    await expect(page.getByRole('tabpanel').getByRole('checkbox')).toHaveCount(1);
    await page
      .getByRole('button', { name: 'Reset to default: Dim editors without the focus' })
      .press('Enter');
    await expect(page.getByText('No setting fits.')).toBeVisible();
  });

  test('show language, theme, coder and copies where they always were', async ({ extension }) => {
    const page = await extension.openWorkbench();
    const other = await extension.openWorkbench();
    await page.bringToFront();
    await openSettings(page);
    await page.getByRole('textbox', { name: 'Name of the coder' }).fill('Ann');
    await page.keyboard.press('Tab');
    await expect(other.getByRole('contentinfo')).toContainText('Ann');
    await page.getByRole('combobox', { name: 'Language', exact: true }).selectOption('nl');
    await expect(page.getByRole('textbox', { name: 'Instellingen zoeken' })).toBeVisible();
    await expect(other.getByRole('navigation', { name: 'Weergaven' })).toBeVisible();
  });

  test('go out as JSON and back; what is no JSON is not saved, and its line is named', async ({
    extension,
  }) => {
    const page = await extension.openWorkbench();
    await runCommand(page, 'settings as json');
    const status = page.getByRole('tabpanel').getByRole('status');
    await typeJson(page, '{\n  "keys.singleKey": false,\n  "workbench.theme" "dark"\n}');
    await page.keyboard.press('Control+s');
    await expect(status).toHaveText(
      'Not saved: line 3 is not right. A colon is missing between name and value.',
    );
    await typeJson(page, '{\n  "keys.singleKey": false,\n  "workbench.theme": "dark",\n  "no.such": 1\n}');
    await page.keyboard.press('Control+s');
    await expect(status).toHaveText('Saved. 1 entry is not used.');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await openSettings(page);
    await expect(page.getByRole('checkbox', { name: 'Keys without Ctrl or Alt' })).not.toBeChecked();
    await expect(page.getByText('no.such = 1 (User): there is no such setting.')).toBeVisible();
    await page.getByRole('button', { name: 'Remove no.such' }).click();
    await runCommand(page, 'settings as json');
    await expect(page.locator('.cm-content')).toContainText('"workbench.theme": "dark"');
    await expect(page.locator('.cm-content')).not.toContainText('no.such');
  });

  test('complete names and values in the JSON', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await runCommand(page, 'settings as json');
    await page.locator('.cm-content').focus();
    await page.keyboard.type('"keys');
    await page.getByRole('option', { name: /keys\.singleKey/ }).click();
    await expect(page.locator('.cm-content')).toContainText('"keys.singleKey": true');
  });
});

test.describe('keys', () => {
  test('are changed by pressing others, which then work, after a reload too', async ({ extension }) => {
    const page = await extension.openWorkbench();
    const sideBar = page.getByRole('complementary', { name: 'Sources', exact: true });
    await openKeys(page);
    await page.keyboard.type('workbench.toggleSideBar');
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+h');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /toggleSideBar.*User/ })).toBeFocused();
    await expect(sideBar).toBeVisible();
    await page.reload();
    await page.getByRole('main').waitFor();
    await page.keyboard.press('Control+b');
    await expect(sideBar).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+h');
    await expect(sideBar).toBeHidden();
  });

  test('are found by pressing them, and name what else wants them', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openKeys(page);
    await page.keyboard.press('Alt+k');
    await page.keyboard.press('Control+p');
    const rows = page.getByRole('row');
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText('workbench.quickOpen');
    await page.keyboard.press('Escape');
    await page.keyboard.type('workbench.toggleSideBar');
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+p');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 other command has these keys.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /toggleSideBar.*User/ })).toContainText(
      'Same keys: View: go to a source',
    );
  });

  test('go out as a file and come back', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await runCommand(page, 'keyboard shortcuts as json');
    const rules =
      '[\n  { "key": "F9", "command": "workbench.toggleSideBar", "when": "!editorKind || editorKind" }\n]';
    await typeJson(page, rules);
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('tabpanel').getByRole('status')).toHaveText('Saved.');
    const saved = page.waitForEvent('download');
    await runCommand(page, 'export keyboard shortcuts');
    const path = await (await saved).path();
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(rules));
    await typeJson(page, '[]');
    await page.keyboard.press('Control+s');
    const chooser = page.waitForEvent('filechooser');
    await runCommand(page, 'import keyboard shortcuts');
    await (await chooser).setFiles(path);
    await expect(page.getByText('1 rule was imported.')).toBeVisible();
    await page.keyboard.press('F9');
    await expect(page.getByRole('complementary', { name: 'Sources', exact: true })).toBeHidden();
  });
});

test('single keys do nothing in a page when they are off in the settings', async ({ extension, origin }) => {
  const asksForName = async (): Promise<boolean> => {
    const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
    await journal.selectForCoding('sat beside a hospital bed');
    await journal.page.keyboard.press('n');
    const isAsking = await journal.page.getByRole('textbox').isVisible();
    await journal.page.close();
    return isAsking;
  };
  expect(await asksForName()).toBe(true);
  const page = await extension.openWorkbench();
  await runCommand(page, 'keys without ctrl');
  await expect(page.getByRole('contentinfo')).toContainText('Single keys off');
  expect(await asksForName()).toBe(false);
});

test.describe('themes', () => {
  test('follow the system in side and contrast, unless one is chosen', async ({ extension }) => {
    const page = await extension.openWorkbench();
    const colours = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color].join(' ');
      });
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    await expect.poll(colours).toBe('rgb(0, 0, 0) rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    await expect.poll(colours).toBe('rgb(255, 255, 255) rgb(0, 0, 0)');
    await runCommand(page, 'colour theme');
    await page.getByRole('combobox').pressSequentially('dark, high');
    await page.keyboard.press('Enter');
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await expect.poll(colours).toBe('rgb(0, 0, 0) rgb(255, 255, 255)');
  });
});
