// Another edition of a PDF in the place of the one that was coded.
import { makePdf } from '../support/make-pdf';
import { expect, test } from './fixtures';
import { PdfReaderPage, type ChosenFile } from './pages/pdf-reader';

const preface = ['A preface that was not there before.', 'It has a page of its own.'];
const article = [
  'Networks after trauma',
  'The participants said that somebody who stays is worth a great deal.',
  'They named one person whom they could call at any hour of the night.',
  'Others had lost all their friends within a year of the earthquake.',
  'Nobody was asked about money, which the interviewers regretted.',
];
const later = [
  'Networks after trauma, second edition',
  'The participants said that somebody who stays is worth a great deal.',
  'They named one person that they might phone at any hour of the night.',
  'Others had lost all their friends within a year of the earthquake.',
];

function file(name: string, pages: readonly (readonly string[])[]): ChosenFile {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(makePdf(pages)) };
}

async function codeThree(reader: PdfReaderPage): Promise<void> {
  await reader.import(file('first.pdf', [article]));
  await reader.select('somebody who stays', 'a great deal');
  await reader.page.keyboard.press('1');
  await expect(reader.stripes).toHaveCount(1);
  await reader.select('one person whom', 'the night');
  await reader.page.keyboard.press('2');
  await expect(reader.stripes).toHaveCount(2);
  await reader.select('Nobody was asked', 'regretted');
  await reader.page.keyboard.press('7');
  await expect(reader.stripes).toHaveCount(3);
}

async function replace(reader: PdfReaderPage, by: ChosenFile): Promise<void> {
  const chooser = reader.page.waitForEvent('filechooser');
  await reader.run('Source: replace the PDF by another edition');
  await (await chooser).setFiles(by);
}

test('passages move to another edition, doubts are shown, and undo brings the first one back', async ({
  extension,
}) => {
  const reader = new PdfReaderPage(await extension.openWorkbench());
  await codeThree(reader);
  await replace(reader, file('second.pdf', [preface, later]));
  await expect(reader.editor.getByRole('region', { name: 'Page 2 of 2' })).toHaveAttribute(
    'data-drawn',
    'true',
  );

  await expect(reader.tints).toHaveCount(2);
  await expect(reader.editor.locator('[data-page="2"] path[data-fragment]')).toHaveCount(2);
  await expect(reader.editor.locator('path.changed')).toHaveCount(1);
  await expect(reader.stripes.filter({ hasText: '' }).nth(1)).toHaveAccessibleName(/words changed/);
  await reader.editor.getByRole('button', { name: '2 passages to check' }).click();
  const list = reader.editor.getByRole('region', { name: '2 passages to check' });
  await expect(list.getByRole('button', { name: /Nobody was asked about money.*not found/ })).toBeVisible();
  await expect(list.getByRole('button', { name: /call at any hour.*words changed/ })).toBeVisible();

  await reader.page.reload();
  await expect(reader.tints).toHaveCount(2);
  await list
    .or(reader.editor.getByRole('button', { name: '2 passages to check' }))
    .first()
    .click();
  await list.getByRole('button', { name: /Nobody was asked about money/ }).click();
  await expect(reader.page.getByRole('tab', { name: /to check/ })).toBeVisible();
  await reader.page.getByRole('tab', { name: /Networks|first/ }).click();

  await reader.page.keyboard.press('Control+z');
  await expect(reader.tints).toHaveCount(3);
  await expect(reader.editor.locator('path.changed')).toHaveCount(0);
  await expect(reader.editor.getByRole('button', { name: /to check/ })).toHaveCount(0);
});

test('a passage that was found again is coded as the one it is', async ({ extension }) => {
  const reader = new PdfReaderPage(await extension.openWorkbench());
  await codeThree(reader);
  await replace(reader, file('second.pdf', [preface, article]));
  await reader.expectDrawn(2);
  await expect(reader.tints).toHaveCount(3);
  await reader.select('somebody who stays', 'a great deal');
  await reader.page.keyboard.press('1');
  await expect(reader.page.getByText(/Already coded with/)).toBeVisible();
  await expect(reader.tints).toHaveCount(3);
});
