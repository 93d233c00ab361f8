// What coding a passage costs in gestures and keys, counted as they are made: no key that is not in the count.
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { fourHundredCodes, labels, lettersFor } from './four-hundred-codes';
import { JournalPage } from './pages/journal-page';
import { PdfReaderPage } from './pages/pdf-reader';
import { readRows } from './stored-work';

const article = 'public/sample/brandt-2021-two-column.pdf';
/** Short stretches of the first page, each in one line. */
const stretches = ['weakly related', 'worst period', 'trust had been tested', 'had held', 'the only subject'];

/** Counts what a person does, and does it. */
class Hand {
  keys = 0;
  gestures = 0;

  constructor(private readonly page: Page) {}

  async key(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(letters: string): Promise<void> {
    await this.key(...letters);
  }

  async gesture(make: () => Promise<void>): Promise<void> {
    this.gestures += 1;
    await make();
  }
}

/** Labels of the codes on the passages with these words, in the order of coding. */
async function codesOn(page: Page, words: string): Promise<string[]> {
  const { fragments, codings, codes } = await readRows(page);
  const ids = fragments
    .filter(({ removed, anchor }) => !removed && anchor.quote.exact.replace(/\s+/g, ' ').includes(words))
    .map(({ id }) => id);
  return codings
    .filter(({ removed, fragmentId }) => !removed && ids.includes(fragmentId))
    .map(({ codeId }) => codes.find(({ id }) => id === codeId)?.labels.en ?? '');
}

/** The workbench with 400 codes and an open PDF. */
async function openArticle(
  extension: Extension,
  before: (reader: PdfReaderPage) => Promise<void> = () => Promise.resolve(),
): Promise<PdfReaderPage> {
  const page = await extension.openWorkbench();
  const reader = new PdfReaderPage(page);
  const chooser = page.waitForEvent('filechooser');
  await reader.run('Project: restore a backup');
  const buffer = await fourHundredCodes();
  await (await chooser).setFiles({ name: 'codes.codeboom', mimeType: 'application/zip', buffer });
  await page.getByText('became a new project here').first().waitFor();
  await before(reader);
  await reader.import(article);
  return reader;
}

test.describe('in a PDF', () => {
  test.setTimeout(180_000);

  test('a gesture and a key: a pinned code, the last code; a key more for each further one; a new one in vivo', async ({
    extension,
  }) => {
    const reader = await openArticle(extension);
    let hand = new Hand(reader.page);
    await hand.gesture(() => reader.select('weakly related', 'weakly related'));
    await hand.key('2');
    await expect.poll(() => codesOn(reader.page, 'weakly related')).toHaveLength(1);
    await hand.gesture(() => reader.select('worst period', 'worst period'));
    await hand.key('q');
    await expect.poll(() => codesOn(reader.page, 'worst period')).toHaveLength(1);
    expect(await codesOn(reader.page, 'worst period')).toEqual(await codesOn(reader.page, 'weakly related'));
    expect([hand.gestures, hand.keys]).toEqual([2, 2]);

    hand = new Hand(reader.page);
    await hand.gesture(() => reader.select('trust had been tested', 'trust had been tested'));
    await hand.key('Shift+1', 'Shift+2', '3');
    await expect.poll(() => codesOn(reader.page, 'trust had been tested')).toHaveLength(3);
    expect([hand.gestures, hand.keys]).toEqual([1, 3]);

    hand = new Hand(reader.page);
    await hand.gesture(() => reader.select('had held', 'had held'));
    await hand.key('n', 'Enter');
    await expect.poll(() => codesOn(reader.page, 'had held')).toHaveLength(1);
    expect([hand.gestures, hand.keys]).toEqual([1, 2]);
  });

  test('a gesture and five keys at most: any of 400 codes', async ({ extension }) => {
    const letters = new Map(labels.map((label) => [label, lettersFor(label)]));
    expect([...letters].filter(([, typed]) => typed === null)).toEqual([]);
    const reader = await openArticle(extension);
    const sample = [labels[7], labels[121], labels[258], labels[303], labels[395]];
    for (const [index, label = ''] of sample.entries()) {
      const words = stretches[index] ?? '';
      const hand = new Hand(reader.page);
      await hand.gesture(() => reader.select(words, words));
      await hand.key('c');
      await hand.type(letters.get(label) ?? '');
      await hand.key('Enter');
      await expect.poll(() => codesOn(reader.page, words)).toEqual([label]);
      expect(hand.gestures).toBe(1);
      expect(hand.keys).toBeLessThanOrEqual(5);
    }
  });

  test('two keys and no gesture: the next sentence', async ({ extension }) => {
    const reader = await openArticle(extension);
    await reader.editor.getByRole('document').first().focus();
    const hand = new Hand(reader.page);
    await hand.key('j', '1');
    await expect(reader.stripes).toHaveCount(1);
    await hand.key('j', '1');
    await expect(reader.stripes).toHaveCount(2);
    expect([hand.gestures, hand.keys]).toEqual([0, 4]);
  });

  test('a gesture alone: with a sticky code', async ({ extension }) => {
    const reader = await openArticle(extension);
    await reader.run('Passage: sticky code for every selection');
    await reader.page.getByRole('combobox').fill('Mother: trust');
    await reader.page.keyboard.press('Enter');
    const hand = new Hand(reader.page);
    for (const words of ['weakly related', 'worst period']) {
      await hand.gesture(() => reader.drag(words, words));
      await expect.poll(() => codesOn(reader.page, words)).toEqual(['Mother: trust']);
    }
    expect([hand.gestures, hand.keys]).toEqual([2, 0]);
  });

  test('a gesture and a drag: onto the code in the tree', async ({ extension }) => {
    const reader = await openArticle(extension, async (opened) => {
      await opened.run('Code: filter codes');
      await opened.page.getByRole('textbox', { name: 'Filter codes' }).fill('Mother: trust');
    });
    const hand = new Hand(reader.page);
    await hand.gesture(() => reader.select('weakly related', 'weakly related'));
    const target = await reader.page.getByRole('treeitem', { name: /Mother: trust/ }).boundingBox();
    await hand.gesture(() => reader.dragSelected('weakly related', target));
    await expect.poll(() => codesOn(reader.page, 'weakly related')).toEqual(['Mother: trust']);
    expect([hand.gestures, hand.keys]).toEqual([2, 0]);
  });

  test('one key takes back, one makes longer; a click and one takes away', async ({ extension }) => {
    const reader = await openArticle(extension);
    await reader.select('weakly related', 'weakly related');
    await reader.page.keyboard.press('1');
    const hand = new Hand(reader.page);
    // At once: the passage may still be on its way to the disk.
    await hand.key(']');
    await expect(reader.stripes).toHaveCount(1);
    await expect.poll(() => codesOn(reader.page, 'weakly related')).toHaveLength(1);
    await expect(reader.toldLast).toHaveText('The passage has 3 words now.');
    await hand.key('Control+z');
    await hand.key('Control+z');
    await expect(reader.stripes).toHaveCount(0);
    await reader.select('weakly related', 'weakly related');
    await reader.page.keyboard.press('1');
    await expect(reader.stripes).toHaveCount(1);
    await hand.gesture(() => reader.click('weakly related'));
    await hand.key('Delete');
    await expect(reader.stripes).toHaveCount(0);
    expect([hand.gestures, hand.keys]).toEqual([1, 4]);
  });
});

test.describe('on a live page', () => {
  test('a gesture and a key; in vivo a gesture and two keys', async ({ extension, origin }) => {
    const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
    const hand = new Hand(journal.page);
    await hand.gesture(() => journal.selectForCoding('visitors arrange themselves'));
    await hand.key('1');
    await expect(journal.said).toContainText(/Coded/);
    await hand.gesture(() => journal.selectForCoding('Some take the chair'));
    await hand.key('q');
    const workbench = await extension.openWorkbench();
    await expect.poll(() => codesOn(workbench, 'Some take the chair')).toHaveLength(1);
    await journal.page.bringToFront();
    await hand.gesture(() => journal.selectForCoding('people who had been central step back'));
    await hand.key('n', 'Enter');
    await expect
      .poll(() => codesOn(workbench, 'people who had been central step back'))
      .toEqual(['people who had been central step back']);
    expect([hand.gestures, hand.keys]).toEqual([3, 4]);
  });
});

test.describe('in a kept page', () => {
  test('a gesture and a key, and two keys without a gesture', async ({ extension, origin }) => {
    const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
    await journal.code('Some take the chair', '1');
    const first = await extension.openWorkbench();
    await expect.poll(async () => (await readRows(first)).files.length).toBeGreaterThan(1);
    const [fragment] = (await readRows(first)).fragments;
    const page = await extension.openWorkbench(`/fragment/${fragment?.id ?? ''}`);
    const copy = page.locator('[data-front="true"]').getByRole('document').first();
    // The passage that was asked for takes the focus when it is there.
    await expect(page.locator('[data-fragment]').first()).toBeFocused();
    await copy.focus();
    const hand = new Hand(page);
    await hand.key('j', '2');
    await expect.poll(async () => (await readRows(page)).codings.length).toBe(2);
    await page.keyboard.press('Escape');
    const words = copy.getByText('Forty-two young people').first();
    await words.scrollIntoViewIfNeeded();
    const box = (await words.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await hand.gesture(async () => {
      await page.mouse.move(box.x + 2, box.y + 12);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + 12, { steps: 8 });
      await page.mouse.up();
    });
    await expect(page.getByRole('toolbar', { name: 'Code the selection' })).toBeVisible();
    await hand.key('3');
    await expect.poll(async () => (await readRows(page)).codings.length).toBe(3);
    expect([hand.gestures, hand.keys]).toEqual([1, 3]);
  });
});
