// The margin of a reader: stripes, the filter by codes, the coding map, the outline of codings and the hover card.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';

const article = 'public/sample/brandt-2021-two-column.pdf';

/** Opens the article with two coded passages on its first page. */
async function openCoded(extension: Extension): Promise<PdfReaderPage> {
  const reader = new PdfReaderPage(await extension.openWorkbench());
  await reader.import(article);
  await reader.select('weakly related to recovery', 'letting it become');
  await reader.page.keyboard.press('7');
  await reader.select('questionnaire and', 'network map');
  await reader.page.keyboard.press('4');
  await expect(reader.stripes).toHaveCount(2);
  return reader;
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('.letters').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

test('codes are followed through an article by its map, and alone by a filter', async ({ extension }) => {
  const reader = await openCoded(extension);
  const { page, editor } = reader;
  await expect(reader.stripes.filter({ hasText: 'Trust' })).toHaveAccessibleName(/key 7/);

  await editor.getByRole('textbox', { name: 'Page' }).fill('3');
  await page.keyboard.press('Enter');
  await editor.getByRole('button', { name: '2 codings above' }).click();
  await expect(editor.getByRole('textbox', { name: 'Page' })).toHaveValue('1');

  await reader.run('Reader: show only codes');
  await page.getByRole('combobox').fill('trust in');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(reader.stripes).toHaveCount(1);
  await expect(reader.tints).toHaveCount(1);
  await expect(editor.getByText('Filtered: 1 code')).toBeVisible();
  // Alt+F8 stays with what is shown.
  const told = page.locator('.visually-hidden[aria-live="polite"]');
  await editor.getByRole('document').first().focus();
  for (let times = 0; times < 2; times += 1) {
    await page.keyboard.press('Alt+F8');
    await expect(told).toContainText('weakly related');
    await expect(told).not.toContainText('questionnaire and');
  }
  await editor.getByRole('button', { name: 'Show all codes' }).click();
  await expect(reader.stripes).toHaveCount(2);
  await editor.getByRole('document').first().focus();
  await page.keyboard.press('Alt+F8');
  await expect(told).toContainText('questionnaire and');
});

test('the outline follows the reader, and goes to a passage', async ({ extension }) => {
  const reader = await openCoded(extension);
  const { page, editor } = reader;
  await reader.run('Reader: codes in this document');
  const outline = page.getByRole('listbox', { name: 'Codes in this document' });
  await expect(outline.getByRole('option')).toHaveCount(4);
  await page.getByRole('searchbox', { name: 'Filter codes and passages' }).fill('trust');
  await expect(outline.getByRole('option', { name: 'Trust in social relations, 1 passage' })).toBeVisible();
  await editor.getByRole('textbox', { name: 'Page' }).fill('3');
  await page.keyboard.press('Enter');
  await outline.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(reader.tints.first()).toBeInViewport();
  await expect(outline.getByRole('option', { selected: true })).toHaveAccessibleName(/weakly related/);
  expect(await violationsOf(page)).toEqual([]);
});

test('a card says what is known of the passage under the pointer, and goes with Escape', async ({
  extension,
}) => {
  const reader = await openCoded(extension);
  const { page } = reader;
  const card = page.getByRole('dialog', { name: 'About this passage' });
  await reader.stripes.filter({ hasText: 'Trust' }).hover();
  await expect(card).toContainText('Trust in social relations');
  await expect(card).toContainText('protective');
  await card.hover();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  await page.mouse.move(700, 790);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await expect(card.getByRole('button', { name: 'Add a code' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('a peek says what a code means beside its passage, and what stands around follows the editor in front', async ({
  extension,
}) => {
  const { page } = await openCoded(extension);
  await page.setViewportSize({ width: 1024, height: 720 });
  const status = page.getByRole('contentinfo');
  const pages = page.locator('[data-reader="pdf"]');
  const peek = page.getByRole('dialog', { name: /^Definition of/ });
  await expect(status.getByRole('button', { name: 'Page 1 of 3' })).toBeAttached();
  await pages.focus();
  await page.keyboard.press('Alt+F12');
  await expect(peek.getByRole('document')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(peek).toBeHidden();
  await expect(pages).toBeFocused();

  await page.keyboard.press('Alt+F12');
  await page.keyboard.press('Control+F12');
  await expect(page.getByRole('region', { name: /^Code: / })).toBeVisible();
  await expect(status.getByRole('button', { name: 'Page 1 of 3' })).not.toBeAttached();
  // In the half that is left the PDF has its whole width, and the toolbar all of its buttons.
  await expect.poll(() => pages.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  const toolbar = page.getByRole('toolbar', { name: 'Text of the article' });
  await expect.poll(() => toolbar.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await pages.focus();
  await expect(status.getByRole('button', { name: 'Page 1 of 3' })).toBeAttached();
});

test('only coded text is left when the rest is folded, and the breadcrumbs say where', async ({
  extension,
}) => {
  const reader = await openCoded(extension);
  const { page, editor } = reader;
  await reader.run('Reader: show only coded text');
  const folded = editor.getByRole('region', { name: 'Only coded text' });
  await expect(folded.getByRole('button', { name: /weakly related/ })).toBeVisible();
  await page.keyboard.press('Control+Shift+>');
  const crumbs = editor.getByRole('navigation', { name: 'Where you are' });
  await expect(crumbs.getByRole('button').first()).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await folded.getByRole('button', { name: 'Pages 2 to 3 without codings' }).click();
  await reader.expectDrawn(2);
});
