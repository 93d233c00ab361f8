// Pages that change under their fragments: painted where the words are, or listed as lost, never elsewhere.
import type { Locator } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';
import { WorkbenchPage } from './pages/workbench-page';
import { readPlacements } from './stored-work';

const trust = 'Trust came late, and it came through small things: a lift, a meal, a borrowed coat.';

/** What `living.html` lets a test do to it. */
type Living = {
  goTo(article: string): void;
  drawOften(times: number): void;
  loadMore(): void;
  hideTab(): void;
  edit(from: string, to: string): void;
  rewrite(texts: readonly string[]): void;
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

test('a page that was really rewritten gives a lost, an unsure and a changed fragment, resolved by keyboard', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/living.html`);
  const moved = 'Those who had moved more than twice said that nobody knew their story any more.';
  await journal.code('Neighbours who came by without being asked were named by most of the families.', '1');
  await journal.code(trust, '2');
  await journal.code(moved, '3');
  const filler = 'What follows was added by the editors when the article was reprinted.';
  const changed = trust.replace('small things', 'many small things');
  await live(journal, 'rewrite', [changed, filler, moved, filler, moved, filler]);
  await expect
    .poll(async () => (await placements(extension)).map(({ state }) => state).sort())
    .toEqual(['changed', 'lost', 'unsure']);
  expect(Object.values(await journal.painted()).flat()).toEqual([changed]);

  const page = await extension.openWorkbench();
  const workbench = new WorkbenchPage(page);
  await workbench.run('fragments whose source changed');
  const state = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(state).toHaveText('not found');
  await page.keyboard.press('g');
  await expect(state).toHaveText('more than one place');
  await page.keyboard.press('2');
  await expect(state).toHaveText('words changed');
  await expect(page.getByRole('insertion')).toHaveText(/many/);
  await page.keyboard.press('a');
  await expect(page.getByText('Nothing to check')).toBeVisible();

  // The page paints what was decided: the second of the two places, and the words that were accepted.
  await journal.page.bringToFront();
  await expect
    .poll(async () =>
      Object.values(await journal.painted())
        .flat()
        .sort(),
    )
    .toEqual([moved, changed].sort());
  const place = await journal.page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const paragraphs = [...document.querySelectorAll('main p')];
    return ranges.map(({ startContainer }) => paragraphs.findIndex((each) => each.contains(startContainer)));
  });
  expect(place.sort()).toEqual([0, 4]);
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

test('an article that was written into a frame, and one in a closed root of a plain element, are coded', async ({
  extension,
  origin,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${origin}/pages/living.html`);
  const inFrame = 'Words that a script wrote into a frame are read there like any other words of the page.';
  const inRoot = 'A closed root on a plain element holds these words.';
  await page.evaluate(
    ([framed, rooted]) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<title>Appendix</title><p>${framed}</p><p>${'More of the appendix. '.repeat(12)}</p>`;
      frame.width = '900';
      const host = document.createElement('div');
      const line = document.createElement('p');
      line.textContent = rooted;
      host.attachShadow({ mode: 'closed' }).append(line);
      document.body.prepend(host, frame);
      return new Promise((loaded) => frame.addEventListener('load', loaded));
    },
    [inFrame, inRoot] as const,
  );
  await extension.activate(page);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('codeboom-surface')).toBeAttached();
  await selectLine(new JournalPage(page), frame.locator('p').first());
  await expect(frame.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('1');
  await expect(frame.locator('codeboom-surface [role=status]')).toContainText('Coded');

  const journal = new JournalPage(page);
  const box = await page.locator('iframe').boundingBox();
  if (box === null) throw new Error('No frame');
  // Nothing in a closed root can be asked where it stands: it is the line above the frame.
  await page.mouse.click(40, box.y - 24, { clickCount: 3 });
  await expect(journal.bar).toBeVisible();
  await page.keyboard.press('2');
  await journal.expectPainted({ interaction: [inRoot] });
});
