// The service worker. Everything is registered at once, because the event that woke it up is told only to
// listeners that are there; the database is opened when it is first needed.
import { browser, defineBackground } from '#imports';
import { readPageMessage } from '@/lib/messaging/page-message-schema';
import { activateTab, forgetTab, isAdmitted, reactivateTab, refreshTabs, sendOrder } from './activation';
import { keepAlwaysSites } from './always-here';
import { answerPage } from './answer-page';
import { makeMenus, runMenuItem } from './menus';
import { openPdfTab } from './pdf-tab';
import { openSidePanel } from './side-panel';
import { openWorkbench } from './workbench-tab';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(() => void prepare());
    browser.runtime.onStartup.addListener(() => void keepAlwaysSites());
    browser.permissions.onRemoved.addListener(() => void keepAlwaysSites());
    browser.contextMenus.onClicked.addListener((click, tab) => void runMenuItem(click, tab));
    browser.action.onClicked.addListener((tab) => void startOn(tab));
    browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab));
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (change.status === 'complete') void reactivateTab(tabId);
    });
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    browser.storage.local.onChanged.addListener((changes) => void followStorage(changes));
    browser.runtime.onMessage.addListener((received: unknown, sender, answer) => {
      const message = readPageMessage(received);
      const tabId = sender.tab?.id;
      if (message === null || tabId === undefined || sender.id !== browser.runtime.id) return;
      if (message.name === 'openSidePanel') void openSidePanel(sender.tab);
      void isAdmitted(tabId, /^about:/.test(sender.url ?? '') ? sender.origin : sender.url)
        .then((isOpen) => answerPage(message, { tabId, frameId: sender.frameId ?? 0, isOpen }))
        .then(answer);
      // Tells the browser that the answer comes later.
      return true;
    });
  },
});

/** After install or update. Pages' scripts need no storage: they are the part that a hostile page could take over. */
async function prepare(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  await makeMenus();
  await keepAlwaysSites();
}

/** The watermark moves with every change of any window, which also wakes this worker up to tell the pages. */
async function followStorage(changes: Readonly<Record<string, unknown>>): Promise<void> {
  if ('language' in changes) await makeMenus();
  if (['watermark', 'projectId', 'language'].some((key) => key in changes)) await refreshTabs();
}

type Tab = Parameters<Parameters<typeof browser.action.onClicked.addListener>[0]>[0];

/** The toolbar button: code this page, read this PDF, or open the workbench where neither is possible. */
async function startOn(tab: Tab): Promise<void> {
  if (await openPdfTab(tab)) return;
  const isReady = await activateTab(tab);
  if (isReady && tab.id !== undefined) await sendOrder(tab.id, 'showBar');
  if (!isReady) await openWorkbench();
}

async function runCommand(command: string, tab: Tab | undefined): Promise<void> {
  if (command === 'open-side-panel') await openSidePanel(tab);
  else if (command === 'open-workbench' || tab === undefined) await openWorkbench();
  else await startOn(tab);
}
