// The results text: it follows the codings, what a person wrote stays, and it goes out to Word.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';

test('one part is written over, a coding changes, the generated parts follow, and Word has both', async ({
  extension,
}) => {
  const workbench = new WorkbenchPage(await extension.openWorkbench());
  const { page, statusBar } = workbench;
  await workbench.run('open sample project');
  await expect(statusBar).toContainText('Sample project');
  await workbench.run('results text: open');
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  const theme = part('Positive social relations and trust');
  const trust = part('Trust in social relations');
  await expect(trust).toContainText('n = 3');
  await expect(part('Results')).toBeFocused();

  // By keyboard from part to part, and over one of them.
  while (!(await theme.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: /^Text of Positive/ });
  await field.fill('Trust comes first, I found.');
  await page.getByRole('combobox', { name: 'Quotes' }).selectOption('2 a code');

  // What was typed and what was chosen outlive the window.
  await expect.poll(() => storedText(page)).toContain('Trust comes first, I found.');
  await page.reload();
  await expect(theme.getByRole('button', { name: 'Go on writing' })).toBeAttached();
  await expect(page.getByRole('combobox', { name: 'Quotes' })).toHaveValue('2');
  await theme.focus();
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('Trust comes first, I found.');
  await page.keyboard.press('Control+Enter');
  await expect(theme).toContainText('Written by');

  // Codings get another code: what is generated follows, the written part stays.
  await workbench.run('Code: show all fragments');
  const box = page.getByRole('dialog').getByRole('combobox');
  await box.fill('trust in social');
  await page.keyboard.press('Enter');
  const fragments = page.getByRole('listbox', { name: /fragments/i });
  await expect(fragments).toBeFocused();
  await fragments.getByRole('option').first().waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('r');
  await box.fill('mutual respect');
  await page.keyboard.press('Enter');
  await expect(part('Mutual respect in the parent-child relation')).toContainText('n = 3');
  await expect(trust).toHaveCount(0);
  await expect(theme).toContainText('Trust comes first, I found.');

  const download = page.waitForEvent('download');
  await workbench.run('results text: export as word');
  await page.getByRole('option', { name: /Full quotes/ }).click();
  const file = await (await download).path();
  const xml = strFromU8(
    unzipSync(new Uint8Array(await readFile(file)))['word/document.xml'] ?? new Uint8Array(),
  );
  const paragraphs = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''),
  );
  expect(paragraphs).toContain('Trust comes first, I found.');
  const said = paragraphs.filter((text) => text.includes('‘Mutual respect in the parent-child relation’'));
  expect(said.join()).toContain('n\u00a0=\u00a03');
});

/** What the extension keeps outside its database. */
function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    // The extension's own API object, which the test's types do not know.
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(): Promise<object> } } };
    };
    return JSON.stringify(await chrome.storage.local.get());
  });
}
