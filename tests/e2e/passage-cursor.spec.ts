// Reading and coding without a mouse: sentence by sentence, in a PDF and in the kept copy of a page.
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';
import { PdfReaderPage } from './pages/pdf-reader';
import { readRows } from './stored-work';

const article = 'public/sample/brandt-2021-two-column.pdf';

/** Presses J until the workbench says a sentence with these words to screen readers. */
async function stepTo(page: Page, words: string): Promise<void> {
  const told = page.locator('.visually-hidden[aria-live="polite"] > p');
  const toldLast = async (): Promise<string> => (await told.allTextContents()).at(-1) ?? '';
  await focusText(page);
  for (let steps = 0; steps < 30; steps += 1) {
    const before = await toldLast();
    await page.keyboard.press('j');
    await expect.poll(toldLast).not.toBe(before);
    if ((await toldLast()).includes(words)) return;
  }
  throw new Error(`No sentence with ${words}`);
}

/** Puts the focus into the text of the reader in front. */
async function focusText(page: Page): Promise<void> {
  await page.locator('[data-front="true"]').getByRole('document').first().focus();
}

function quotes(page: Page): Promise<string[]> {
  return readRows(page).then(({ fragments }) =>
    fragments.map((fragment) => fragment.anchor.quote.exact.replace(/\s+/g, ' ')),
  );
}

/** Opens the kept copy of a page in which one passage was coded. */
async function openCopy(extension: Extension, address: string): Promise<Page> {
  const journal = await JournalPage.start(extension, address);
  await journal.code(
    'Some take the chair, some lean against the window, and some stay in the corridor with their coats on.',
    '1',
  );
  const page = await extension.openWorkbench();
  await expect.poll(async () => (await readRows(page)).files.length).toBeGreaterThan(1);
  const [fragment] = (await readRows(page)).fragments;
  await page.close();
  const copy = await extension.openWorkbench(`/fragment/${fragment?.id ?? ''}`);
  // The passage that was asked for takes the focus when it is there; whoever goes to the text before that loses it again.
  await expect(copy.locator('[data-fragment]').first()).toBeFocused();
  return copy;
}

test.describe('the passage cursor in a PDF', () => {
  test('codes a sentence with two keys and goes on with one', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const { keyboard } = reader.page;
    await stepTo(reader.page, 'In this mixed-methods study');
    await expect(reader.editor.locator('[data-cursor]')).toBeVisible();
    await keyboard.press('1');
    await expect(reader.stripes).toHaveCount(1);
    await keyboard.press('j');
    await keyboard.press('2');
    await expect(reader.stripes).toHaveCount(2);
    const [first, second] = await quotes(reader.page);
    expect(first).toMatch(/^In this mixed-methods study.*apart\.$/);
    expect(second).toBe('The size of a network was only weakly related to recovery.');
  });

  test('extends over sentences, shrinks again, and takes paragraphs with Alt', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const { keyboard } = reader.page;
    await stepTo(reader.page, 'Young people rarely');
    for (const key of ['Shift+J', 'Shift+J', 'Shift+K', '1', 'j', 'Alt+j', '2']) await keyboard.press(key);
    await expect(reader.stripes).toHaveCount(2);
    const [two, paragraph] = await quotes(reader.page);
    expect(two).toMatch(/^Young people rarely.*apart\.$/);
    expect(paragraph).toMatch(/^(?:Keywords|Introduction)/);
  });

  test('leaves with Escape and stays out of fields', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const { keyboard } = reader.page;
    await focusText(reader.page);
    await keyboard.press('j');
    await keyboard.press('Escape');
    await expect(reader.editor.locator('[data-cursor]')).toHaveCount(0);
    await keyboard.press('1');
    await keyboard.press('Control+f');
    await keyboard.type('jk');
    await expect(reader.editor.locator('[data-cursor]')).toHaveCount(0);
    expect(await quotes(reader.page)).toEqual([]);
  });
});

test.describe('the passage cursor in a kept page', () => {
  test('goes from sentence to sentence and codes them', async ({ extension, origin }) => {
    const page = await openCopy(extension, `${origin}/okoye-2020.html`);
    const { keyboard } = page;
    await stepTo(page, 'In the weeks after');
    await expect(page.locator('[data-cursor]')).toBeVisible();
    await keyboard.press('2');
    await expect.poll(async () => (await quotes(page)).length).toBe(2);
    expect((await quotes(page))[1]).toMatch(/[.!?]$/);
  });
});

test.describe('a sticky code', () => {
  test('is put on every selection until Escape', async ({ extension }) => {
    const reader = new PdfReaderPage(await extension.openWorkbench());
    await reader.import(article);
    const { page } = reader;
    await reader.run('Passage: sticky code for every selection');
    await page.getByRole('combobox').fill('trust');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('contentinfo').getByText(/^Sticky: /)).toBeVisible();
    await reader.drag('weakly related', 'worst period');
    await expect(reader.stripes).toHaveCount(1);
    await reader.drag('the only subject', 'the only subject');
    await expect(reader.stripes).toHaveCount(2);
    await focusText(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('contentinfo').getByText(/^Sticky: /)).toHaveCount(0);
    await reader.select('trust had been tested', 'had held');
    await expect(reader.stripes).toHaveCount(2);
  });
});
