// A PDF from import to coded passage, in the built extension.
import AxeBuilder from '@axe-core/playwright';
import { makePdf } from '../support/make-pdf';
import { expect, test } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';

const article = 'public/sample/brandt-2021-two-column.pdf';
const crossing = 'tests/fixtures/pdf/crossing.pdf';
const trouble = 'tests/fixtures/pdf';

test.describe('a PDF', () => {
  test('is coded across lines by mouse and one key, and stays coded', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    await reader.select('weakly related to recovery', 'letting it become');
    await expect(reader.bar).toContainText('Trust in social relations');
    await reader.page.keyboard.press('7');
    await expect(reader.stripes).toHaveCount(1);
    await expect(reader.bar).toBeHidden();
    await expect(reader.editor.getByText('Trust in social relations')).toBeVisible();
    await expect(reader.tints).toHaveCount(1);

    await reader.page.reload();
    await reader.expectDrawn(1);
    await expect(reader.stripes).toHaveAccessibleName(/Trust in social relations · protective/);
    await reader.click('weakly related');
    const card = reader.page.getByRole('dialog', { name: /Passage coded with/ });
    await expect(card).toContainText('weakly related to recovery. What mattered was whether');
    await expect(card).toContainText('Brandt et al., 2021, p. 1');
  });

  test('takes every key that the bar shows', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    await reader.select('weakly related', 'worst period');
    await reader.page.keyboard.press('p');
    await expect(reader.bar).toContainText('protective');
    await reader.page.keyboard.press('p');
    await reader.page.keyboard.press('4');
    await expect(reader.stripes).toHaveAccessibleName(/Stability of family relations · hindering/);

    await reader.select('trust had been tested', 'had held');
    await reader.page.keyboard.press('q');
    await expect(reader.stripes).toHaveCount(2);

    await reader.select('the only subject', 'the only subject');
    await reader.page.keyboard.press('n');
    await reader.page.keyboard.press('Enter');
    await expect(reader.stripes).toHaveCount(3);
    await expect(reader.editor.getByTitle(/^the only subject/)).toBeVisible();

    await reader.select('questionnaire and', 'network map');
    await reader.page.keyboard.press('c');
    await reader.page.getByRole('combobox').fill('vertrouwen');
    await reader.page.keyboard.press('Enter');
    await expect(reader.stripes).toHaveCount(4);

    await reader.page.keyboard.press('Delete');
    await expect(reader.stripes).toHaveCount(3);
    await reader.page.keyboard.press('Control+z');
    await expect(reader.stripes).toHaveCount(4);
  });

  test('keeps a memo on a passage without a code', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    await reader.select('weakly related', 'worst period');
    await reader.page.keyboard.press('m');
    await reader.page.getByRole('textbox', { name: 'Memo' }).fill('Compare with the second interview.');
    await reader.page.keyboard.press('Control+Enter');
    await expect(reader.tints).toHaveCount(1);
    await reader.click('weakly related');
    await expect(reader.page.getByRole('dialog', { name: /Passage/ })).toContainText('second interview');
  });

  test('gives a sentence over a page break without the running head', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(crossing);
    await reader.expectDrawn(2);
    await reader.editor.locator('[data-page="2"]').scrollIntoViewIfNeeded();
    await reader.page.mouse.move(700, 400);
    await reader.page.mouse.wheel(0, 330);
    await reader.select('Considerable', 'tiveness');
    await reader.page.keyboard.press('1');
    await reader.click('Considerable');
    await expect(reader.page.getByRole('dialog', { name: /Passage coded with/ })).toContainText(
      '“Considerable disagreement remained about the representativeness”',
    );
  });

  test('is found in and paged through', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    await reader.editor.locator('[data-reader="pdf"]').focus();
    await reader.page.keyboard.press('Control+f');
    await reader.page.getByRole('textbox', { name: 'Find in the article' }).fill('first office fable');
    await expect(reader.editor.getByRole('status')).toHaveText('Not found');
    await reader.page
      .getByRole('textbox', { name: 'Find in the article' })
      .fill('WITHDRAWAL began as protection');
    await expect(reader.editor.getByRole('status')).toHaveText('1 of 1');
    await expect(reader.editor.getByRole('textbox', { name: 'Page' })).toHaveValue('2');
    await reader.page.keyboard.press('Escape');
    await reader.editor.getByRole('textbox', { name: 'Page' }).fill('3');
    await reader.page.keyboard.press('Enter');
    await reader.expectDrawn(3);
    await expect(reader.editor.getByRole('textbox', { name: 'Page' })).toHaveValue('3');
  });

  test('is opened at a passage by its address', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    await reader.editor.getByRole('textbox', { name: 'Page' }).fill('3');
    await reader.page.keyboard.press('Enter');
    await reader.select('Discussion', 'Discussion');
    await reader.page.keyboard.press('1');
    const id = await reader.stripes.getAttribute('data-fragment');
    const other = new PdfReaderPage(await extension.openWorkbench(`/fragment/${id}`));
    await other.expectDrawn(3);
    await expect(other.tints).toBeInViewport();
  });

  test('of 2,400 pages draws the few in view', async ({ extension }) => {
    const pages = Array.from({ length: 2400 }, (_, index) => [
      `Leaf ${index + 1}`,
      'Somebody who stays is worth more than many who pass by.',
    ]);
    const reader = new PdfReaderPage(await extension.openWorkbench());
    const buffer = Buffer.from(makePdf(pages));
    await reader.import({ name: 'long.pdf', mimeType: 'application/pdf', buffer });
    await reader.editor.getByRole('textbox', { name: 'Page' }).fill('2000');
    await reader.page.keyboard.press('Enter');
    await reader.expectDrawn(2000);
    await expect(reader.editor.getByText('Leaf 2000', { exact: true })).toBeVisible();
    expect(await reader.editor.locator('canvas').count()).toBeLessThan(8);
  });

  test('breaks no accessibility rule while it is coded', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    await reader.select('weakly related', 'worst period');
    await reader.page.keyboard.press('7');
    await reader.select('trust had been tested', 'had held');
    // The letters over the picture are there to be selected and read aloud, and are transparent on purpose.
    const { violations } = await new AxeBuilder({ page: reader.page }).exclude('.letters').analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
  });
});

test.describe('a file that cannot be coded', () => {
  for (const [file, sentence] of [
    ['empty.pdf', 'empty'],
    ['damaged.pdf', 'damaged'],
    ['encrypted.pdf', 'password'],
  ] as const) {
    test(`is named as such and leaves no source: ${file}`, async ({ extension }) => {
      const reader = new PdfReaderPage(await extension.openWorkbench());
      await reader.choose(`${trouble}/${file}`);
      await expect(
        reader.page.locator('[role=status], [role=alert]').filter({ hasText: sentence }),
      ).toBeVisible();
      await expect(reader.page.getByText('No sources yet')).toBeVisible();
    });
  }
});
