// Coding without a mouse, in both languages, and for those who listen to the page.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';

const passage = 'Anyone who has sat beside a hospital bed knows that visitors arrange themselves.';

function openJournal(extension: Extension, origin: string): Promise<JournalPage> {
  return JournalPage.start(extension, `${origin}/okoye-2020.html`);
}

async function violationsIn(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include('codeboom-surface').analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Gives what has the focus inside our ground. */
function focused(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector('codeboom-surface')?.shadowRoot?.activeElement?.textContent ?? '',
  );
}

test('a passage is selected, coded and edited by keyboard alone', async ({ extension, origin }) => {
  const journal = await openJournal(extension, origin);
  const { keyboard } = journal.page;
  await journal.page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((each) => /^\s*Anyone/.test(each.textContent));
    const text = paragraph?.firstChild;
    if (!(text instanceof Text)) throw new Error('The passage is not there');
    const start = text.data.indexOf('Anyone');
    // What find-in-page or caret browsing leaves behind: a word, from which Shift and the arrows go on.
    getSelection()?.setBaseAndExtent(text, start, text, start + 'Anyone'.length);
  });
  await keyboard.down('Shift');
  for (const _ of ' who has') await keyboard.press('ArrowRight');
  await keyboard.up('Shift');
  await expect(journal.bar).toContainText('3 words');
  await keyboard.press('Tab');
  expect(await focused(journal.page)).toContain('Emotional support from family');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(journal.said).toContainText('Coded 2 Emotional support from friends');
  await journal.expectPainted({ interaction: ['Anyone who has'] });

  await keyboard.press('Alt+Shift+BracketRight');
  await expect.poll(() => focused(journal.page)).toBe('protective');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(journal.page.getByRole('radio', { name: 'hindering' })).toHaveAttribute(
    'aria-checked',
    'true',
  );
  await expect.poll(() => focused(journal.page)).toBe('hindering');
  await keyboard.press('Delete');
  await expect(journal.said).toContainText('Removed 2 Emotional support from friends');
  await journal.expectPainted({});
});

test('Escape leaves the picker for the bar, with the passage still selected', async ({
  extension,
  origin,
}) => {
  const journal = await openJournal(extension, origin);
  await journal.selectForCoding(passage);
  await journal.page.keyboard.press('c');
  await journal.page.keyboard.press('Escape');
  await expect(journal.bar).toBeVisible();
  const selected = await journal.page.evaluate(() => getSelection()?.toString().replace(/\s+/g, ' '));
  expect(selected).toBe(passage);
  await journal.page.keyboard.press('Escape');
  await expect(journal.bar).toBeHidden();
});

test('keys belong to the page while nothing is selected or one of its fields is used', async ({
  extension,
  origin,
}) => {
  const journal = await openJournal(extension, origin);
  await journal.page.evaluate(() => {
    const field = Object.assign(document.createElement('input'), { id: 'page-field' });
    document.body.prepend(field);
    window.scrollTo(0, 0);
  });
  await journal.page.keyboard.press('1');
  await journal.page.locator('#page-field').fill('x');
  await journal.page.locator('#page-field').press('1');
  await expect(journal.page.locator('#page-field')).toHaveValue('x1');
  expect(await journal.painted()).toEqual({});
});

test('the whole page is selected and coded by two keys', async ({ extension, origin }) => {
  const journal = await openJournal(extension, origin);
  await journal.page.keyboard.press('Control+a');
  await journal.page.keyboard.press('1');
  await expect(journal.said).toContainText('Coded 1 Emotional support from family, 1 code on this passage');
  const painted = Object.values(await journal.painted())
    .flat()
    .join(' ');
  expect(painted).toContain(passage);
  expect(painted.length).toBeGreaterThan(5000);
});

test('a selection that is too long to be coded says so', async ({ extension, origin }) => {
  const journal = await openJournal(extension, origin);
  await journal.page.evaluate(() => {
    document.body.append(...['Once', 'Twice'].map((word) => `${word} more. `.repeat(6000)));
  });
  await journal.page.keyboard.press('Control+a');
  await expect(journal.said).toContainText('too long to code: a passage has at most 100,000 characters');
  await expect(journal.bar).toBeHidden();
});

test('keys that follow each other at once go on one passage, and one too many says so', async ({
  extension,
  origin,
}) => {
  const journal = await openJournal(extension, origin);
  const heard = await journal.listen();
  await journal.selectForCoding(passage);
  await journal.page.keyboard.press('1');
  await journal.page.keyboard.press('1');
  await journal.page.keyboard.press('4');
  await expect(journal.said).toContainText('Coded 4 Stability of family relations, 2 codes on this passage');
  expect(await heard()).toContain('Already coded with 1 Emotional support from family.');
  const painted = await journal.painted();
  expect(new Set(Object.values(painted).flat())).toEqual(new Set([passage]));

  await journal.selectForCoding(passage);
  await journal.page.keyboard.press('4');
  await expect(journal.said).toHaveText('Already coded with 4 Stability of family relations.');
});

test('P gives the next coding its polarity', async ({ extension, origin }) => {
  const journal = await openJournal(extension, origin);
  await journal.selectForCoding(passage);
  await journal.page.keyboard.press('p');
  await journal.page.keyboard.press('p');
  await expect(journal.bar).toContainText('hindering');
  await journal.page.keyboard.press('1');
  await expect(journal.said).toContainText('Coded');
  await journal.page.keyboard.press('Alt+Shift+BracketRight');
  await expect(journal.page.getByRole('radio', { name: 'hindering' })).toHaveAttribute(
    'aria-checked',
    'true',
  );
});

test('the bar never covers the passage, wherever it stands', async ({ extension, origin }) => {
  const journal = await openJournal(extension, origin);
  for (const height of [900, 500, 320]) {
    await journal.page.setViewportSize({ width: 900, height });
    await journal.selectForCoding(passage);
    const bar = await journal.bar.boundingBox();
    const selection = await journal.page.evaluate(() => {
      const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return { top, bottom };
    });
    if (bar === null) throw new Error('The bar has no box');
    expect(bar.y >= selection.bottom || bar.y + bar.height <= selection.top).toBe(true);
    await journal.page.keyboard.press('Escape');
    // A drag that begins on selected text would move that text.
    await journal.page.evaluate(() => getSelection()?.removeAllRanges());
  }
});

test('the script speaks the language that was chosen in the workbench', async ({ extension, origin }) => {
  const journal = await openJournal(extension, origin);
  const workbench = await extension.openWorkbench();
  await workbench.keyboard.press('F1');
  await workbench.getByRole('combobox').pressSequentially('switch to dutch');
  await workbench.keyboard.press('Enter');
  await expect(workbench.locator('html')).toHaveAttribute('lang', 'nl');
  await journal.page.bringToFront();
  await expect
    .poll(async () => {
      await journal.select(passage);
      return journal.bar.textContent();
    })
    .toContain('elke code');
  await journal.page.keyboard.press('1');
  await expect(journal.said).toHaveText(
    'Gecodeerd met 1 Emotionele steun van familie, 1 code op deze passage. Opgeslagen.',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`bar, picker and card have no accessibility error, ${colorScheme}`, async ({ extension, origin }) => {
    const journal = await openJournal(extension, origin);
    await journal.page.emulateMedia({ colorScheme });
    await journal.selectForCoding(passage);
    expect(await violationsIn(journal.page)).toEqual([]);
    await journal.page.keyboard.press('c');
    await journal.page.keyboard.type('trust');
    expect(await violationsIn(journal.page)).toEqual([]);
    await journal.page.keyboard.press('Enter');
    await expect(journal.said).toContainText('Coded');
    await journal.page.keyboard.press('Alt+Shift+BracketRight');
    await expect(journal.page.getByRole('radio', { name: 'protective' })).toBeVisible();
    expect(await violationsIn(journal.page)).toEqual([]);
  });
}
