// Coding on a web page, as a reviewer does it.
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';

const passage = 'Anyone who has sat beside a hospital bed knows that visitors arrange themselves.';
const secondPassage = 'Friends were quick to appear and, in many cases, quick to leave.';

function openJournal(extension: Extension, origin: string): Promise<JournalPage> {
  return JournalPage.start(extension, `${origin}/okoye-2020.html`);
}

test('one gesture and one key code a passage, and it is painted again after a reload', async ({
  extension,
  origin,
}) => {
  const journal = await openJournal(extension, origin);
  await journal.selectForCoding(passage);
  await journal.page.keyboard.press('1');
  await expect(journal.said).toContainText('Coded 1 Emotional support from family');
  await journal.expectPainted({ interaction: [passage] });

  await journal.page.reload();
  await journal.expectPainted({ interaction: [passage] });
});

test('the picker finds a code by Dutch and English words, by keyboard alone', async ({
  extension,
  origin,
}) => {
  const journal = await openJournal(extension, origin);
  await journal.selectForCoding(passage);
  await journal.page.keyboard.press('c');
  await journal.page.keyboard.type('isolatie fam');
  await expect(journal.page.getByRole('option').first()).toContainText('Social isolation by family');
  await journal.page.keyboard.press('Enter');
  await journal.expectPainted({ structural: [passage] });

  await journal.selectForCoding(secondPassage);
  await journal.page.keyboard.press('c');
  await journal.page.keyboard.type('withdrawal avoid');
  await journal.page.keyboard.press('Enter');
  await expect(journal.said).toContainText('Coded');
  await expect.poll(async () => (await journal.painted())['person']).toEqual([secondPassage]);
});

test('several codes stand on one passage; the last one is repeated by Q', async ({ extension, origin }) => {
  const journal = await openJournal(extension, origin);
  await journal.selectForCoding(passage);
  await journal.page.keyboard.press('Shift+Digit1');
  await expect(journal.said).toContainText('1 code on this passage');
  await journal.page.keyboard.press('4');
  await expect(journal.said).toContainText('2 codes on this passage');
  await journal.expectPainted({ interaction: [passage], structural: [passage] });

  await journal.selectForCoding(secondPassage);
  await journal.page.keyboard.press('q');
  await expect(journal.said).toContainText('Coded 4 Stability of family relations');
});

test('a new code takes the words of the text, or other ones', async ({ extension, origin }) => {
  const journal = await openJournal(extension, origin);
  await journal.selectForCoding(passage);
  await journal.page.keyboard.press('n');
  await expect(journal.page.getByRole('textbox')).toHaveValue(passage);
  await journal.page.getByRole('textbox').fill('visitors find their places');
  await journal.page.keyboard.press('Enter');
  await expect(journal.said).toContainText('Coded visitors find their places');
  await journal.expectPainted({ none: [passage] });
});

test('polarity, absence, note and removal are at hand where the passage is', async ({
  extension,
  origin,
}) => {
  const journal = await openJournal(extension, origin);
  await journal.code(passage, '1');
  await journal.expectPainted({ interaction: [passage] });
  const at = await journal.page.evaluate(() => {
    const [each] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = document.createRange();
    if (each !== undefined) {
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
    }
    const rect = range.getBoundingClientRect();
    return { x: rect.left + 20, y: rect.top + 6 };
  });
  await journal.page.mouse.click(at.x, at.y);
  const card = journal.page.getByRole('dialog');
  await expect(card.getByRole('radio', { name: 'protective' })).toHaveAttribute('aria-checked', 'true');
  await card.getByRole('radio', { name: 'conditional' }).click();
  await expect(card.getByRole('radio', { name: 'conditional' })).toHaveAttribute('aria-checked', 'true');
  await card.getByRole('button', { name: 'absence' }).click();
  await expect(card.getByRole('button', { name: 'absence' })).toHaveAttribute('aria-pressed', 'true');
  await card.getByRole('button', { name: 'Note' }).click();
  await journal.page.getByRole('textbox').fill('said in passing');
  await journal.page.keyboard.press('Control+Enter');
  await expect(card).toContainText('said in passing');
  await card.getByRole('button', { name: 'Remove' }).click();
  await journal.expectPainted({});
  await journal.page.getByRole('button', { name: 'Undo' }).click();
  await journal.expectPainted({ interaction: [passage] });
});

test('a page can neither code for its reader nor see our database', async ({ extension, origin }) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/hostile.html`);
  const { page } = journal;
  await journal.selectForCoding('The network held in most families');
  await page.evaluate(() => {
    for (const target of [document, document.body, window]) {
      target.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit1', key: '1', bubbles: true }));
    }
  });
  await expect(journal.bar).toBeVisible();
  expect(await journal.painted()).toEqual({});
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.keyboard.press('1');
  await journal.expectPainted({ interaction: ['The network held in most families'] });
});

test('a page whose policy forbids everything is coded like any other', async ({ extension, origin }) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/strict-csp.html`);
  const { page } = journal;
  await journal.selectForCoding('Nothing may load here');
  await page.keyboard.press('1');
  await journal.expectPainted({ interaction: ['Nothing may load here'] });
  const colour = await page.evaluate(() => {
    const name = [...CSS.highlights.keys()].find((each) => each.endsWith('-interaction')) ?? '';
    return getComputedStyle(document.body, `::highlight(${name})`).backgroundColor;
  });
  expect(colour).not.toBe('rgba(0, 0, 0, 0)');
});
