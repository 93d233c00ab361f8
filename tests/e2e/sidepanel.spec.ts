// The side panel beside a web page: opened as a page of its own, because a test cannot reach the browser's frame for it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';

const first = 'Anyone who has sat beside a hospital bed knows that visitors arrange themselves.';
const trust = 'Trust came late, and it came through small things: a lift, a meal, a borrowed coat.';
const moved = 'Those who had moved more than twice said that nobody knew their story any more.';

type ChromeInTests = {
  tabs: { query(query: object): Promise<{ id?: number; url?: string; active: boolean }[]> };
  storage: { local: { set(values: object): Promise<void> } };
};

/** Opens the panel beside the tab with a page. */
async function openPanel(extension: Extension, beside: Page): Promise<Page> {
  const background = await extension.worker();
  const tabId = await background.evaluate(async (address) => {
    // The extension's own API object, which the test's types do not know.
    const { chrome } = globalThis as unknown as { chrome: ChromeInTests };
    const tabs = await chrome.tabs.query({});
    return (tabs.find(({ url }) => url === address) ?? tabs.find(({ active }) => active))?.id;
  }, beside.url());
  const panel = await extension.context.newPage();
  await panel.setViewportSize({ width: 320, height: 640 });
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html?tab=${tabId}`);
  return panel;
}

async function remember(extension: Extension, values: object): Promise<void> {
  const background = await extension.worker();
  await background.evaluate(async (kept) => {
    // As above.
    const { chrome } = globalThis as unknown as { chrome: ChromeInTests };
    await chrome.storage.local.set(kept);
  }, values);
}

test('lists the fragments in reading order, in step with the page, and goes to them by keyboard', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/living.html`);
  await journal.code(moved, '3');
  await journal.code(trust, '1');
  const panel = await openPanel(extension, journal.page);
  const options = panel.getByRole('option');
  await expect(options).toHaveCount(2);
  await expect(options.nth(0)).toContainText(trust);
  await expect(options.nth(1)).toContainText(moved);

  await options.nth(0).focus();
  await panel.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect.poll(async () => (await journal.painted())['active']).toEqual([moved]);

  await journal.page.bringToFront();
  await journal.code('Neighbours who came by without being asked were named by most of the families.', '2');
  await expect(options).toHaveCount(3);
  await expect(options.nth(0)).toContainText('Neighbours');
});

test('filters by words and by code, removes with the keyboard and takes it back', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/living.html`);
  await journal.code(trust, '1');
  await journal.code(moved, '3');
  const panel = await openPanel(extension, journal.page);
  const options = panel.getByRole('option');
  await expect(options).toHaveCount(2);
  await panel.getByRole('searchbox').fill('borrowed');
  await expect(options).toHaveCount(1);
  await panel.getByRole('searchbox').fill('no such words');
  await panel.getByRole('button', { name: 'Clear the filter' }).click();
  await panel.getByRole('toolbar', { name: 'Codes on this page' }).getByRole('button').last().click();
  await expect(options).toHaveCount(1);
  await panel.getByRole('toolbar', { name: 'Codes on this page' }).getByRole('button').last().click();

  await options.nth(0).focus();
  await panel.keyboard.press('Delete');
  await expect(options).toHaveCount(1);
  await expect(panel.getByRole('status')).toContainText('removed');
  await expect.poll(async () => Object.values(await journal.painted()).flat()).not.toContain(trust);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(options).toHaveCount(2);
  await expect.poll(async () => Object.values(await journal.painted()).flat()).toContain(trust);
});

test('lists what the page does not have any more, and leads to the queue in the workbench', async ({
  extension,
  origin,
}) => {
  const journal = await JournalPage.start(extension, `${origin}/pages/living.html`);
  await journal.code(trust, '1');
  const panel = await openPanel(extension, journal.page);
  await expect(panel.getByRole('option')).toHaveCount(1);
  await journal.page.evaluate((words) => {
    // The page's own function.
    (window as unknown as { edit(from: string, to: string): void }).edit(words, '');
  }, trust);
  const missing = panel.getByRole('group', { name: 'Not found for certain (1)' });
  await expect(missing.getByRole('option')).toContainText('not found');
  const opened = extension.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Check them in the workbench' }).click();
  const workbench = await opened;
  await expect(workbench.getByRole('tab', { name: 'Fragments to check' })).toBeVisible();
});

test('says what to do beside a PDF, a page of the browser and the workbench', async ({
  extension,
  origin,
}) => {
  const page = await extension.context.newPage();
  await page.goto(`${origin}/brandt-2021-two-column.pdf`);
  const beside = await openPanel(extension, page);
  const opened = extension.context.waitForEvent('page');
  await beside.getByRole('button', { name: 'Open it in the workbench' }).click();
  const workbench = await opened;
  await expect(workbench.getByRole('tab', { name: /brandt|steady|network/i })).toBeVisible();
  await expect((await openPanel(extension, workbench)).getByText('This is the workbench')).toBeVisible();

  await page.goto(`${origin}/okoye-2020.html`);
  const closed = await openPanel(extension, page);
  await expect(closed.getByText('Codeboom has not started on this page')).toBeVisible();
  await closed.getByRole('button', { name: 'Try to start here' }).click();
  await expect(closed.getByText('Nothing is coded on this page yet')).toBeVisible();
});

const backgrounds: Readonly<Record<string, string>> = {
  light: 'rgb(246, 247, 249)',
  dark: 'rgb(25, 28, 32)',
  highContrastLight: 'rgb(255, 255, 255)',
  highContrastDark: 'rgb(0, 0, 0)',
};
test('has no accessibility error in four themes, also in Dutch and at 320 pixels', async ({
  extension,
  origin,
}) => {
  await remember(extension, { theme: 'light', language: 'nl' });
  const journal = await JournalPage.start(extension, `${origin}/okoye-2020.html`);
  await journal.code(first, '1');
  await journal.selectForCoding(first);
  await journal.page.keyboard.press('2');
  const panel = await openPanel(extension, journal.page);
  for (const [theme, wanted] of Object.entries(backgrounds)) {
    await remember(extension, { theme, language: 'nl' });
    await panel.reload();
    await panel.getByRole('option').first().focus();
    await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(panel.getByText('1 fragment', { exact: true })).toBeVisible();
    const background = await panel.evaluate(
      () => getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor,
    );
    expect(background).toBe(wanted);
    const { violations } = await new AxeBuilder({ page: panel }).analyze();
    expect(violations.map(({ id, nodes }) => [theme, id, nodes.map(({ html }) => html)])).toEqual([]);
    const width = await panel.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await panel.screenshot({ path: test.info().outputPath(`sidepanel-${theme}.png`) });
  }
});
