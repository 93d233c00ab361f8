// The tab beside the panel, asked through the browser: the active one of the panel's window.
import { browser } from '#imports';
import type { Tab, TabView } from '@/components/page-panel/tab-view';
import { activateTab } from '@/entrypoints/background/activation';
import { openPdfTab } from '@/entrypoints/background/pdf-tab';
import { openWorkbench } from '@/entrypoints/background/workbench-tab';
import { showsPdf } from '@/lib/messaging/fetch-in-tab';
import type { PageOrder, PageSight } from '@/lib/messaging/protocol';

/** @param given the tab to stand beside; `null` for the active one, whichever that is */
export function tabBeside(given: number | null): Tab {
  const current = async (): Promise<{ id: number; url: string }> => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    const tab = given === null ? active : await browser.tabs.get(given);
    return { id: tab?.id ?? -1, url: tab?.url ?? '' };
  };
  return {
    look: async () => look(await current()),
    changes: {
      subscribe: (next) =>
        listen(
          async () => (await current()).id,
          () => next(null),
        ),
    },
    goTo: async (fragmentId) => {
      const { id } = await current();
      const order: PageOrder = { kind: 'codeboom.order', order: 'goTo', fragmentId };
      await browser.tabs.sendMessage(id, order, { frameId: 0 });
      if (given !== null) await browser.tabs.update(id, { active: true });
    },
    start: async () => activateTab(await current()),
    openPdf: async () => void (await openPdfTab(await current())),
    openWorkbench,
  };
}

async function look({ id, url }: { id: number; url: string }): Promise<TabView> {
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'own' };
  const order: PageOrder = { kind: 'codeboom.order', order: 'tell' };
  // Without our script in it nobody answers.
  const asked: Promise<unknown> = browser.tabs.sendMessage(id, order, { frameId: 0 });
  const sight = await asked.catch(() => undefined);
  // Only our own script answers, with the one type of the protocol.
  if (sight !== undefined && sight !== null) return { kind: 'page', ...(sight as PageSight) };
  return { kind: (await showsPdf(id)) ? 'pdf' : 'closed' };
}

/** Listens to everything after which the tab may be another one, or its page. */
function listen(currentId: () => Promise<number>, changed: () => void): { unsubscribe(): void } {
  const ifCurrent = (tabId: number | undefined): void =>
    void currentId().then((id) => {
      if (id === tabId) changed();
    });
  const updated = (tabId: number): void => ifCurrent(tabId);
  // What the page's script says to the background is heard here, too; it is answered there.
  const heard = (
    _: unknown,
    sender: { readonly tab?: { readonly id?: number | undefined } | undefined },
  ): void => ifCurrent(sender.tab?.id);
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(heard);
  changed();
  return {
    unsubscribe: () => {
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onUpdated.removeListener(updated);
      browser.runtime.onMessage.removeListener(heard);
    },
  };
}
