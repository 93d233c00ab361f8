// Areas of figures and scanned pages: drawn with Alt held down or by keyboard, coded like any passage.
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';

const scan = 'tests/fixtures/pdf/image-only.pdf';

async function drag(reader: PdfReaderPage, page: Locator): Promise<void> {
  const box = await page.boundingBox();
  if (box === null) throw new Error('The page is not there');
  await reader.page.keyboard.down('Alt');
  await reader.page.mouse.move(box.x + 60, box.y + 60);
  await reader.page.mouse.down();
  await reader.page.mouse.move(box.x + 260, box.y + 180, { steps: 5 });
  await reader.page.mouse.up();
  await reader.page.keyboard.up('Alt');
}

test('a page that is only a picture is coded by area, and stays coded', async ({ extension }) => {
  const reader = new PdfReaderPage(await extension.openWorkbench());
  await reader.import(scan);
  await expect(reader.page.getByText(/pictures of pages, no text/)).toBeVisible();
  await drag(reader, reader.editor.locator('[data-page="1"]'));
  await reader.page.getByRole('textbox', { name: 'What does this area show?' }).fill('map of the network');
  await reader.page.keyboard.press('Enter');
  await expect(reader.bar).toBeVisible();
  await reader.page.keyboard.press('7');
  await expect(reader.stripes).toHaveCount(1);
  const path = await reader.editor.locator('path.area').getAttribute('d');

  await reader.page.reload();
  await reader.expectDrawn(1);
  await expect(reader.editor.locator('path.area')).toHaveAttribute('d', path ?? '');
  await reader.stripes.click();
  const card = reader.page.getByRole('dialog', { name: /Passage coded with/ });
  await expect(card).toContainText('[figure: map of the network]');
});

test('an area is placed by keyboard, and left with Escape', async ({ extension }) => {
  const reader = new PdfReaderPage(await extension.openWorkbench());
  await reader.import('public/sample/brandt-2021-two-column.pdf');
  const { keyboard } = reader.page;
  const frame = reader.editor.getByRole('application');
  await reader.run('Reader: code an area');
  await expect(frame).toBeFocused();
  const before = await frame.boundingBox();
  await keyboard.press('ArrowRight');
  await keyboard.press('Shift+ArrowDown');
  const after = await frame.boundingBox();
  expect(after?.x ?? 0).toBeGreaterThan(before?.x ?? Infinity);
  expect(after?.height ?? 0).toBeGreaterThan(before?.height ?? Infinity);
  expect(after?.width).toBeCloseTo(before?.width ?? 0, 0);
  await keyboard.press('Escape');
  await expect(frame).toHaveCount(0);

  await reader.run('Reader: code an area');
  await expect(frame).toBeFocused();
  await keyboard.press('Enter');
  await reader.page.getByRole('textbox', { name: 'What does this area show?' }).fill('two columns');
  await keyboard.press('Enter');
  await expect(reader.bar).toBeVisible();
  await keyboard.press('2');
  await expect(reader.stripes).toHaveCount(1);
  await keyboard.press('Control+z');
  await expect(reader.stripes).toHaveCount(0);
});
