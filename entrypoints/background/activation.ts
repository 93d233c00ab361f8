// Which tabs the user has asked us into. Kept for the browser's session, because the service worker is not.
import { browser } from '#imports';
import type { PageOrder } from '@/lib/messaging/protocol';

const scriptFile = '/content-scripts/page.js';

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

/** Puts our script into a tab after a click or key there; false where the browser does not allow it. */
export async function activateTab(tab: Tab): Promise<boolean> {
  if (tab.id === undefined) return false;
  await remember(tab.id, true);
  if (await injectScript(tab.id)) return true;
  await remember(tab.id, false);
  return false;
}

/** Puts our script back after the tab was loaded anew, as long as the click's permission lasts. */
export async function reactivateTab(tabId: number): Promise<void> {
  if (!(await isActivated(tabId))) return;
  if (!(await injectScript(tabId))) await remember(tabId, false);
}

/** Tells whether the user has asked us into this tab, by a click there or for the whole site. */
export async function isAdmitted(tabId: number, url: string | undefined): Promise<boolean> {
  if (await isActivated(tabId)) return true;
  if (url === undefined || !/^https?:/.test(url)) return false;
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

async function isActivated(tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] === true;
}

/** Asks a page's script for something. */
export async function sendOrder(tabId: number, order: PageOrder['order']): Promise<void> {
  const message: PageOrder = { kind: 'codeboom.order', order };
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

async function remember(tabId: number, isOpen: boolean): Promise<void> {
  if (isOpen) await browser.storage.session.set({ [keyOf(tabId)]: true });
  else await browser.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `active:${tabId}`;
}

async function injectScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [scriptFile] });
    return true;
  } catch {
    // Browser pages, the store, other extensions, or a site to which the click gave no access: not an error.
    return false;
  }
}
