// Finding one's way in a PDF, and keys that come faster than the passage is described.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';

const article = 'public/sample/brandt-2021-two-column.pdf';

async function openArticle(extension: { openWorkbench(): Promise<Page> }): Promise<PdfReaderPage> {
  const reader = new PdfReaderPage(await extension.openWorkbench());
  await reader.import(article);
  return reader;
}

test.describe('in a PDF', () => {
  test('the outline leads to its headings', async ({ extension }) => {
    const reader = await openArticle(extension);
    await reader.editor.getByRole('button', { name: 'Outline' }).click();
    const outline = reader.editor.getByRole('navigation', { name: 'Outline' });
    await outline.getByRole('button', { name: /Discussion/ }).click();
    await expect(reader.editor.getByRole('textbox', { name: 'Page' })).not.toHaveValue('1');
  });

  test('keys zoom, and fit the width again', async ({ extension }) => {
    const reader = await openArticle(extension);
    const zoom = reader.editor.getByText(/^\d+%$/);
    const fitting = (await zoom.textContent()) ?? '';
    await reader.page.keyboard.press('Control+=');
    await expect(zoom).not.toHaveText(fitting);
    await reader.expectDrawn(1);
    await reader.page.keyboard.press('Control+0');
    await expect(zoom).toHaveText(fitting);
  });

  test('a command goes to a page by its number or its label', async ({ extension }) => {
    const reader = await openArticle(extension);
    await reader.page.keyboard.press('Control+g');
    await reader.page.getByRole('textbox', { name: 'Go to page' }).fill('9');
    await reader.page.keyboard.press('Enter');
    await expect(reader.page.getByText('There are 3 pages.')).toBeVisible();
    await reader.page.getByRole('textbox', { name: 'Go to page' }).fill('3');
    await reader.page.keyboard.press('Enter');
    await reader.expectDrawn(3);
  });

  test('a key codes at once, before the bar is there, and a second key adds a code', async ({
    extension,
  }) => {
    const reader = await openArticle(extension);
    const line = reader.editor.locator('.letters span', { hasText: 'weakly related to recovery' });
    await line.scrollIntoViewIfNeeded();
    const box = await line.boundingBox();
    expect(box).not.toBeNull();
    if (box === null) return;
    const y = Math.round(box.y + box.height / 2);
    await reader.page.mouse.move(Math.round(box.x + 2), y);
    await reader.page.mouse.down();
    await reader.page.mouse.move(Math.round(box.x + box.width / 2), y, { steps: 5 });
    await reader.page.mouse.up();
    await reader.page.keyboard.press('7');
    await expect(reader.stripes).toHaveCount(1);
    await reader.page.keyboard.press('2');
    await expect(reader.stripes).toHaveCount(2);
    await expect(reader.tints).toHaveCount(1);
  });

  test('everything is in Dutch when the workbench is', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.page.keyboard.press('F1');
    await reader.page.getByRole('combobox').pressSequentially('switch to dutch');
    await reader.page.keyboard.press('Enter');
    await expect(reader.page.locator('html')).toHaveAttribute('lang', 'nl');
    const chooser = reader.page.waitForEvent('filechooser');
    await reader.page.keyboard.press('F1');
    await reader.page.getByRole('combobox').pressSequentially('pdf importeren');
    await reader.page.keyboard.press('Enter');
    await (await chooser).setFiles('public/sample/dewit-2019-een-kolom.pdf');
    await expect(reader.page.getByRole('region', { name: /^Pagina 41 \(1 van 3\)/ })).toBeVisible();
    await reader.page.keyboard.press('Control+f');
    const field = reader.page.getByRole('textbox', { name: 'Zoeken in het artikel' });
    await field.fill('zo iets staat er niet');
    await expect(reader.editor.getByRole('status')).toHaveText('Niet gevonden');
  });
});
