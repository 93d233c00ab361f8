// Which tabs the user has asked us into. Kept for the browser's session, because the service worker is not.
import { browser } from '#imports';
import type { PageOrder } from '@/lib/messaging/protocol';
import { sitePattern } from '@/lib/messaging/site-pattern';

const scriptFile = '/page-script.js';
const keyPrefix = 'active:';

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

/** Puts our script into a tab and its frames that the click gives access to, after a click or key there; false where the browser does not allow it. */
export async function activateTab(tab: Tab): Promise<boolean> {
  if (tab.id === undefined) return false;
  await rememberTab(tab.id);
  if ((await sendOrder(tab.id, 'refresh')) || (await injectScript(tab.id))) return true;
  await forgetTab(tab.id);
  return false;
}

/** Puts our script back after the tab was loaded anew, as long as the click's permission lasts. */
export async function reactivateTab(tabId: number): Promise<void> {
  if (!(await isActivated(tabId))) return;
  // An address that changed without loading leaves the script where it is; it then looks what page it is on.
  if ((await sendOrder(tabId, 'refresh')) || (await injectScript(tabId))) return;
  await forgetTab(tabId);
}

/** Tells whether the user has asked us into this tab, by a click there or for the whole site. */
export async function isAdmitted(tabId: number, url: string | undefined): Promise<boolean> {
  if (await isActivated(tabId)) return true;
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Tells every tab with our script that something it shows may have changed. */
export async function refreshTabs(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const tabIds = keys
    .filter((key) => key.startsWith(keyPrefix))
    .map((key) => Number(key.slice(keyPrefix.length)));
  await Promise.all(tabIds.map((tabId) => sendOrder(tabId, 'refresh')));
}

/** Asks the scripts in a tab, one a frame, for something; false when there is none. */
export async function sendOrder(tabId: number, order: Exclude<PageOrder['order'], 'goTo'>): Promise<boolean> {
  const message: PageOrder = { kind: 'codeboom.order', order };
  return browser.tabs.sendMessage(tabId, message).then(
    () => true,
    () => false,
  );
}

/** Remembers that our script is in a tab. */
export async function rememberTab(tabId: number): Promise<void> {
  await browser.storage.session.set({ [keyPrefix + tabId]: true });
}

/** Forgets a tab: it is closed, or shows a page that we have no access to. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyPrefix + tabId);
}

async function isActivated(tabId: number): Promise<boolean> {
  const key = keyPrefix + tabId;
  return (await browser.storage.session.get(key))[key] === true;
}

function injectScript(tabId: number): Promise<boolean> {
  // Refused in browser pages, the store, other extensions, and where the click gave no access: not an error.
  return browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [scriptFile] }).then(
    () => true,
    () => false,
  );
}
