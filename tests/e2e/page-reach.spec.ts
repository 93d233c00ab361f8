// How a page comes to be coded and stays so: menus, PDFs in tabs, the workbench, a service worker that stops.
import type { Page, Worker } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';

const passage = 'Anyone who has sat beside a hospital bed knows that visitors arrange themselves.';

type ChromeInTests = {
  tabs: { query(query: object): Promise<{ url?: string }[]> };
  action: { onClicked: { dispatch(tab: object): void } };
  contextMenus: { onClicked: { dispatch(click: object, tab: object): void } };
};

/** Chooses an item of our context menu on the page, as far as a test can. */
async function chooseInMenu(extension: Extension, page: Page, click: object): Promise<void> {
  const background: Worker = await extension.worker();
  const asked = { click, address: page.url() };
  await background.evaluate(async ({ click: chosen, address }) => {
    // The extension's own API object, which the test's types do not know.
    const { chrome } = globalThis as unknown as { chrome: ChromeInTests };
    const tab = (await chrome.tabs.query({})).find((each) => each.url === address);
    if (tab === undefined) throw new Error(`No tab shows ${address}`);
    chrome.contextMenus.onClicked.dispatch(chosen, tab);
  }, asked);
}

async function openPage(extension: Extension, address: string): Promise<JournalPage> {
  const page = await extension.context.newPage();
  await page.goto(address);
  return new JournalPage(page);
}

test.describe('the context menu', () => {
  test('starts on the page and opens the bar at the selection', async ({ extension, origin }) => {
    const journal = await openPage(extension, `${origin}/okoye-2020.html`);
    await journal.select(passage);
    await chooseInMenu(extension, journal.page, { menuItemId: 'code-selection' });
    await expect(journal.bar).toBeVisible();
  });

  test('makes a code in the words of the text', async ({ extension, origin }) => {
    const journal = await openPage(extension, `${origin}/okoye-2020.html`);
    await journal.select(passage);
    await chooseInMenu(extension, journal.page, { menuItemId: 'code-in-vivo' });
    await expect(journal.page.getByRole('textbox')).toHaveValue(passage);
  });

  test('writes a memo, which paints the passage', async ({ extension, origin }) => {
    const journal = await openPage(extension, `${origin}/okoye-2020.html`);
    await journal.select(passage);
    await chooseInMenu(extension, journal.page, { menuItemId: 'write-memo' });
    await journal.page.getByRole('textbox').fill('Compare with the second wave.');
    await journal.page.keyboard.press('Control+Enter');
    await journal.expectPainted({ none: [passage], memo: [passage] });
  });

  test('opens a linked PDF in the workbench', async ({ extension, origin }) => {
    const journal = await openPage(extension, `${origin}/okoye-2020.html`);
    const workbench = extension.context.waitForEvent('page');
    const linkUrl = `${origin}/brandt-2021-two-column.pdf`;
    await chooseInMenu(extension, journal.page, { menuItemId: 'open-linked-pdf', linkUrl });
    await expect((await workbench).getByRole('tab', { name: /brandt|steady|network/i })).toBeVisible();
  });
});

test('the button on a PDF tab opens it in the workbench', async ({ extension, origin }) => {
  const journal = await openPage(extension, `${origin}/brandt-2021-two-column.pdf`);
  const workbench = extension.context.waitForEvent('page');
  await extension.activate(journal.page);
  await expect((await workbench).getByRole('tab', { name: /brandt|steady|network/i })).toBeVisible();
});

test('the button on a page of the browser opens the workbench', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version');
  const workbench = extension.context.waitForEvent('page');
  const background = await extension.worker();
  await background.evaluate(async () => {
    // As above. The address of a page of the browser is hidden from extensions.
    const { chrome } = globalThis as unknown as { chrome: ChromeInTests };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab !== undefined) chrome.action.onClicked.dispatch(tab);
  });
  await expect((await workbench).getByRole('main')).toBeVisible();
});

test('nothing is lost when the service worker stops', async ({ extension, origin }) => {
  const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
  await journal.selectForCoding(passage);
  const browser = await extension.context.newCDPSession(journal.page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await journal.page.keyboard.press('1');
  await journal.expectPainted({ interaction: [passage] });
});

test('a page follows what is changed in another window', async ({ extension, origin }) => {
  const first = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
  const second = await JournalPage.start(extension, `${origin}/okoye-2020.html?utm_source=mail`);
  await second.code(passage, '1');
  await first.expectPainted({ interaction: [passage] });
});

test('a page says which of its passages are not there any more', async ({ extension, origin }) => {
  const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
  await journal.code(passage, '1');
  await journal.page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find((each) =>
      each.textContent.replace(/\s+/g, ' ').includes(words),
    );
    paragraph?.remove();
  }, passage);
  await expect(journal.said).toHaveText('1 coded passage was not found on this page.');
});

test('passages are painted again when the page draws itself anew', async ({ extension, origin }) => {
  const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
  await journal.code(passage, '1');
  await journal.page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body;
    main.prepend(Object.assign(document.createElement('p'), { textContent: 'Cookies?' }));
    main.replaceChildren(...[...main.childNodes].map((node) => node.cloneNode(true)));
  });
  await journal.expectPainted({ interaction: [passage] });
});

test('a page cannot look into the bar', async ({ extension, origin }) => {
  const journal = await openPage(extension, `${origin}/okoye-2020.html`);
  await journal.page.evaluate(() => document.documentElement.setAttribute('data-closed-surface', ''));
  await extension.activate(journal.page);
  const host = journal.page.locator('codeboom-surface');
  await expect(host).toBeAttached();
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
  // Nothing inside can be asked, so what lies on top tells: first that it is ready, then the bar below the selection.
  await expect.poll(() => isOursInLine(journal.page, 'foot of the window')).toBe(true);
  await journal.select(passage);
  await expect.poll(() => isOursInLine(journal.page, 'below the selection')).toBe(true);
  await journal.page.keyboard.press('c');
  await journal.page.keyboard.type('trust');
  await journal.page.keyboard.press('Enter');
  await journal.expectPainted({ interaction: [passage] });
});

/** Tells whether anything of ours lies in a line across the window. */
function isOursInLine(page: Page, line: 'foot of the window' | 'below the selection'): Promise<boolean> {
  return page.evaluate((wanted) => {
    const selection = getSelection();
    const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const bottom = range?.getBoundingClientRect().bottom ?? 0;
    const y = wanted === 'foot of the window' ? innerHeight - 30 : bottom + 24;
    const points = Array.from({ length: Math.floor(innerWidth / 20) }, (_, index) => index * 20 + 10);
    return points.some((x) => document.elementFromPoint(x, y)?.localName === 'codeboom-surface');
  }, line);
}
