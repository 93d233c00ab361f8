// Borders of fragments on a page, and fragments that share words.
import { expect, test } from './fixtures';
import { JournalPage } from './pages/journal-page';
import { readPlacements } from './stored-work';

const passage = 'Anyone who has sat beside a hospital bed knows that visitors arrange themselves.';

test('borders move by word from the keyboard, and undo takes the last move back', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
  await journal.code('hospital bed', '1');
  await journal.page.keyboard.press('Alt+Shift+BracketRight');
  const card = journal.page.getByRole('dialog', { name: 'Codes on this passage' });
  await expect(card).toBeVisible();
  await journal.page.keyboard.press(']');
  await journal.expectPainted({ interaction: ['hospital bed knows'], active: ['hospital bed knows'] });
  await journal.page.keyboard.press('Shift+BracketLeft');
  await journal.expectPainted({ interaction: ['a hospital bed knows'], active: ['a hospital bed knows'] });
  await journal.page.keyboard.press('[');
  await journal.expectPainted({ interaction: ['a hospital bed'], active: ['a hospital bed'] });
  await expect(journal.said).toHaveText('The passage has 3 words now.');
  await journal.page.getByRole('button', { name: 'Undo' }).click();
  await expect(journal.said).toHaveText('Undone.');
  await expect.poll(async () => (await journal.painted())['interaction']).toEqual(['a hospital bed knows']);
  await journal.page.reload();
  await journal.expectPainted({ interaction: ['a hospital bed knows'] });
  const [placement, ...more] = await readPlacements(await extension.openWorkbench());
  expect(more).toEqual([]);
  expect(placement).toMatchObject({ state: 'found', decision: 'reattached' });
});

test('a border follows the hand to the end of a word', async ({ extension, origin }) => {
  const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
  await journal.code('hospital bed', '1');
  await journal.page.keyboard.press('Alt+Shift+BracketRight');
  const handle = journal.page.locator('codeboom-surface .handle.end');
  const from = await handle.boundingBox();
  if (from === null) throw new Error('No handle');
  const y = from.y + from.height / 2;
  await journal.page.mouse.move(from.x + from.width / 2, y);
  await journal.page.mouse.down();
  await journal.page.mouse.move(from.x + 30, y);
  await journal.page.mouse.move(from.x + 70, y);
  await journal.page.mouse.up();
  await expect
    .poll(async () => (await journal.painted())['interaction']?.[0])
    .toMatch(/^hospital bed knows( that)?$/);
});

test('passages that share words are reached one by one', async ({ extension, origin }) => {
  const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
  await journal.code(passage, '1');
  await journal.code('hospital bed', '2');
  await journal.page.keyboard.press('Alt+Shift+BracketRight');
  const next = journal.page.getByRole('button', { name: 'next of 2 here' });
  await expect(next).toHaveText(/this is 1/);
  await journal.expectPainted(expect.objectContaining({ active: [passage] }));
  await journal.page.keyboard.press('o');
  await expect(next).toHaveText(/this is 2/);
  await journal.expectPainted(expect.objectContaining({ active: ['hospital bed'] }));
});
