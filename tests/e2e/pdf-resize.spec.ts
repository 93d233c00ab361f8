// Borders of a fragment in a PDF, from the keyboard; kept in the log and after a reload.
import { expect, test } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';
import { readPlacements } from './stored-work';

test('borders of a passage move by word, and undo takes the last move back', async ({ extension }) => {
  const reader = new PdfReaderPage(await extension.openWorkbench());
  await reader.import('public/sample/brandt-2021-two-column.pdf');
  const { keyboard } = reader.page;
  await reader.select('weakly related', 'weakly related');
  await keyboard.press('7');
  await expect(reader.stripes).toHaveCount(1);
  await keyboard.press(']');
  await expect(reader.toldLast).toHaveText('The passage has 3 words now.');
  await keyboard.press('Shift+BracketLeft');
  await expect(reader.toldLast).toHaveText('The passage has 4 words now.');
  await keyboard.press('[');
  await expect(reader.toldLast).toHaveText('The passage has 3 words now.');
  await expect(reader.tints).toHaveCount(1);
  const narrow = await reader.tints.getAttribute('d');
  await keyboard.press('Control+z');
  await expect.poll(() => reader.tints.getAttribute('d')).not.toBe(narrow);

  await reader.page.reload();
  await reader.expectDrawn(1);
  await expect(reader.tints).toHaveCount(1);
  const [placement, ...more] = await readPlacements(await extension.openWorkbench());
  expect(more).toEqual([]);
  expect(placement).toMatchObject({ state: 'found', decision: 'reattached' });
  expect(placement?.places[0]?.anchor.quote.exact.split(/\s+/)).toHaveLength(4);
});
