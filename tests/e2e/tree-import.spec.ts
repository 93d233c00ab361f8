// A codebook from Word goes in by paste: looked at first, one conflict decided, done, and taken back; by keyboard.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';

const point = (level: number, words: string): string =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>${words}</p>`;

/** As Word leaves it there. */
async function copyFromWord(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    async ([markup, plain]) => {
      const blobOf = (words: string, type: string): Blob => new Blob([words], { type });
      const parts = { 'text/html': blobOf(markup, 'text/html'), 'text/plain': blobOf(plain, 'text/plain') };
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    },
    [html, text] as const,
  );
}

test('a codebook from Word is pasted, looked at, brought in and taken back, by keyboard', async ({
  extension,
}) => {
  const page = await extension.openWorkbench();
  const workbench = new WorkbenchPage(page);
  await workbench.showView('Codes');
  await expect(workbench.code('Trust in social relations')).toBeVisible();
  await workbench.run('import a code tree');
  const field = page.getByRole('textbox', { name: 'Codebook' });
  await expect(field).toBeFocused();
  const words = ['Resilience', 'Inner strength', 'Courage', 'Courage', 'Network'];
  const html = words.map((each, at) => point([1, 2, 3, 3, 2][at] ?? 1, each)).join('');
  await copyFromWord(page, html, words.map((each) => `·\t${each}`).join('\r\n'));
  await page.keyboard.press('Control+v');
  const status = page.getByRole('status').filter({ hasText: 'to add' });
  await expect(status).toHaveText('4 codes to add, 0 there already, 1 conflict; 1 left out.');

  await page.keyboard.press('F8');
  const preview = page.getByRole('tree', { name: 'What would happen' });
  await expect(preview).toBeFocused();
  await expect(preview.getByRole('treeitem', { name: /Courage.*same as line 3/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'What to do with “Courage”' })).toBeVisible();
  await page.keyboard.type('add it');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('5 codes to add, 0 there already, 1 conflict; 0 left out.');
  await expect(preview).toBeFocused();

  // Back over the two buttons to the one that does it.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Imported: 5 codes added, 0 changed.').first()).toBeVisible();
  const codes = page.getByRole('tree', { name: 'Codes' });
  await expect(codes).toBeFocused();
  await expect(workbench.code('Imported codes')).toBeVisible();
  await expect(workbench.code('Courage')).toHaveCount(2);

  await page.keyboard.press('Control+z');
  await expect(workbench.code('Courage')).toHaveCount(0);
  await expect(workbench.code('Imported codes')).toHaveCount(0);
  await expect(workbench.code('Trust in social relations')).toBeVisible();
});
