// The margin of a reader: stripes, the filter by codes, the coding map and the outline of codings.
import { expect, test } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';

const article = 'public/sample/brandt-2021-two-column.pdf';

test('codes are followed through an article by its map, and alone by a filter', async ({ extension }) => {
  const reader = new PdfReaderPage(await extension.openWorkbench());
  await reader.import(article);
  await reader.select('weakly related to recovery', 'letting it become');
  await reader.page.keyboard.press('7');
  await reader.select('questionnaire and', 'network map');
  await reader.page.keyboard.press('4');
  await expect(reader.stripes).toHaveCount(2);
  await expect(reader.stripes.filter({ hasText: 'Trust' })).toHaveAccessibleName(/key 7/);

  await reader.editor.getByRole('textbox', { name: 'Page' }).fill('3');
  await reader.page.keyboard.press('Enter');
  await reader.editor.getByRole('button', { name: '2 codings above' }).click();
  await expect(reader.editor.getByRole('textbox', { name: 'Page' })).toHaveValue('1');

  await reader.run('Reader: show only codes');
});
