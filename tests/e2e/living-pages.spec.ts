// Pages that change under their fragments: painted where the words are, or listed as lost, never elsewhere.
import type { Locator } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';
import { readPlacements } from './stored-work';

const trust = 'Trust came late, and it came through small things: a lift, a meal, a borrowed coat.';

/** What `living.html` lets a test do to it. */
type Living = {
  goTo(article: string): void;
  drawOften(times: number): void;
  loadMore(): void;
  hideTab(): void;
  edit(from: string, to: string): void;
};

/** Does something to the page, as its own scripts would. */
async function live<N extends keyof Living>(
  journal: JournalPage,
  name: N,
  ...given: Parameters<Living[N]>
): Promise<void> {
  await journal.page.evaluate(
    // The page's own functions, which the test's types do not know.
    ([what, values]) => (window as unknown as Record<string, (...all: unknown[]) => void>)[what]?.(...values),
    [name, given] as const,
  );
}

/** Selects all of a one-line element with a real drag. */
async function selectLine(journal: JournalPage, line: Locator): Promise<void> {
  const box = await line.boundingBox();
  if (box === null) throw new Error('Nothing to select');
  const width = await line.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().width;
  });
  const y = box.y + box.height / 2;
  await journal.page.mouse.move(box.x + 1, y);
  await journal.page.mouse.down();
  await journal.page.mouse.move(box.x + width / 2, y);
  await journal.page.mouse.move(box.x + width - 1, y);
  await journal.page.mouse.up();
}

async function placements(extension: Extension) {
  return readPlacements(await extension.openWorkbench());
}

test('a page that draws itself anew again and again keeps its passages, and nothing is called lost', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/living.html`);
  await journal.code(trust, '1');
  const said = await journal.listen();
  await live(journal, 'drawOften', 30);
  await journal.expectPainted({ interaction: [trust] });
  await live(journal, 'hideTab');
  await live(journal, 'hideTab');
  await journal.expectPainted({ interaction: [trust] });
  expect((await said()).filter((text) => text.includes('not found'))).toEqual([]);
  expect(await placements(extension)).toEqual([]);
});

test('a route without loading is another page: its passages go and come back, and no lookalike is painted', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/living.html?article=first`);
  await journal.code(trust, '1');
  await live(journal, 'goTo', 'second');
  await journal.expectPainted({});
  await live(journal, 'goTo', 'first');
  await journal.expectPainted({ interaction: [trust] });
});

test('text that is loaded below moves nothing, though something in it looks alike', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/living.html`);
  await journal.code(trust, '1');
  for (let loaded = 0; loaded < 5; loaded += 1) await live(journal, 'loadMore');
  await journal.expectPainted({ interaction: [trust] });
  await journal.page.reload();
  await journal.expectPainted({ interaction: [trust] });
});

test('changed words are painted at their place and recorded with their scores; deleted ones are lost', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/living.html`);
  await journal.code(trust, '1');
  await live(journal, 'loadMore');
  await live(journal, 'edit', 'a lift, a meal, a borrowed coat', 'a lift home, a meal, or a coat');
  const changed = 'Trust came late, and it came through small things: a lift home, a meal, or a coat.';
  await journal.expectPainted({ interaction: [changed] });
  await expect.poll(() => placements(extension)).toMatchObject([{ state: 'changed', decision: null }]);
  const [placement] = await placements(extension);
  expect(placement?.places[0]?.scores.words).toBeGreaterThan(0.7);

  await live(journal, 'edit', changed, '');
  await journal.expectPainted({});
  await expect(journal.said).toHaveText('1 coded passage was not found on this page.');
  await expect.poll(() => placements(extension)).toMatchObject([{ state: 'lost', places: [] }]);
  const [lost] = await placements(extension);
  expect(lost?.stood?.before).toContain('named by most of the families.');
});

test('a lost passage is attached to what is selected, by one key, and undo brings the question back', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/living.html`);
  await journal.code(trust, '1');
  await live(journal, 'edit', trust, 'Nobody trusted us until we had carried a wardrobe upstairs.');
  await expect(journal.said).toHaveText('1 coded passage was not found on this page.');
  await journal.selectForCoding('Nobody trusted us until we had carried a wardrobe upstairs.');
  await journal.page.keyboard.press('r');
  await expect(journal.said).toHaveText('The passage stands here now.');
  const words = 'Nobody trusted us until we had carried a wardrobe upstairs.';
  await expect.poll(async () => (await journal.painted())['interaction']).toEqual([words]);
  await expect.poll(() => placements(extension)).toMatchObject([{ state: 'found', decision: 'reattached' }]);
  await journal.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => placements(extension)).toMatchObject([{ decision: null }]);
});

test('a passage in an open and in a closed shadow root is coded, and painted again after a reload', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/shadow.html`);
  await selectLine(journal, journal.page.locator('article-body p'));
  await expect(journal.bar).toBeVisible();
  await journal.page.keyboard.press('1');
  const open = 'Grandparents stepped in when the placement broke down.';
  await journal.expectPainted({ interaction: [open] });

  // Nothing in a closed root can be asked where it stands: it is the next line, one margin of 1 em further.
  const above = await journal.page.locator('article-body p').boundingBox();
  if (above === null) throw new Error('No open component');
  const y = above.y + above.height + 16 + above.height / 2;
  await journal.page.mouse.move(above.x + 1, y);
  await journal.page.mouse.down();
  await journal.page.mouse.move(above.x + 90, y);
  await journal.page.mouse.move(above.x + 180, y);
  await journal.page.mouse.up();
  await expect(journal.bar).toBeVisible();
  await journal.page.keyboard.press('1');
  await expect.poll(async () => (await journal.painted())['interaction']).toHaveLength(2);
  const both = await journal.painted();
  expect(both['interaction']).toEqual([open, expect.stringMatching(/^A closed component can/)]);
  await journal.page.reload();
  await journal.expectPainted(both);
});

test('an article in a frame of the same site is coded in its frame, though its policy forbids everything', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/framed.html`);
  const frame = journal.page.frameLocator('iframe');
  await selectLine(journal, frame.locator('p'));
  await expect(frame.getByRole('toolbar')).toBeVisible();
  await journal.page.keyboard.press('1');
  await expect(frame.locator('codeboom-surface [role=status]')).toContainText('Coded');
  const painted = () =>
    frame
      .locator('body')
      .evaluate(() => [...CSS.highlights].filter(([, highlight]) => highlight.size > 0).length);
  await expect.poll(painted).toBe(1);
  await journal.page.reload();
  await expect.poll(painted).toBe(1);
  await journal.expectPainted({});
});
