import { browser } from '#imports';
import { pageActions, type PageAction } from '@/lib/messaging/page-actions';
import { activateTab, sendOrder } from './activation';
import { askForSite, leaveSite } from './always-here';
import { currentLanguage } from '@/entrypoints/shared/core-services';
import { openLinkedPdf } from './pdf-tab';
import { openSidePanel } from './side-panel';
import { openWorkbench } from './workbench-tab';

type Click = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];
type Tab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1];

/** Makes the context menu in the language of the interface. */
export async function makeMenus(): Promise<void> {
  const language = await currentLanguage();
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of pageActions) {
    const [first, ...rest] = contexts;
    if (first !== undefined) {
      browser.contextMenus.create({ id, title: title[language], contexts: [first, ...rest] });
    }
  }
}

/** Does what was chosen in the context menu. */
export async function runMenuItem(click: Click, tab: Tab): Promise<void> {
  const action = pageActions.find(({ id }) => id === click.menuItemId);
  if (action === undefined) return;
  // First of all: a permission may be asked only while the click is fresh.
  if (action.id === 'always-here') return askForSite(tab);
  if (action.id === 'not-always-here') return leaveSite(tab);
  if (action.id === 'open-side-panel') return openSidePanel(tab);
  if (action.id === 'open-workbench' || tab === undefined) return openWorkbench();
  if (action.id === 'open-linked-pdf') return openLinkedPdf(tab, click.linkUrl ?? '');
  await orderPage(action, tab);
}

async function orderPage({ order }: PageAction, tab: NonNullable<Tab>): Promise<void> {
  if (order === null || tab.id === undefined) return;
  if (await activateTab(tab)) await sendOrder(tab.id, order);
  else await openWorkbench();
}
