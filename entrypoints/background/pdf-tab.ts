// A PDF in a tab, or behind a link in one, goes to the workbench.
import { fetchInTab, showsPdf } from '@/lib/messaging/fetch-in-tab';
import { fileNameOf } from '@/lib/messaging/file-name';
import { keepIncoming } from '@/lib/services/incoming-files';
import { openWorkbench } from './workbench-tab';

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

/** Opens the PDF that a tab shows in the workbench; false when it shows something else. */
export async function openPdfTab(tab: Tab): Promise<boolean> {
  if (tab.id === undefined || !(await showsPdf(tab.id))) return false;
  await openFetched(tab.id, tab.url ?? '');
  return true;
}

/** Opens the PDF that a link of a tab's page leads to. */
export async function openLinkedPdf(tab: Tab, link: string): Promise<void> {
  if (tab.id !== undefined) await openFetched(tab.id, link);
}

async function openFetched(tabId: number, url: string): Promise<void> {
  const bytes = await fetchInTab(tabId, url);
  if (bytes === null) return openWorkbench(`/import-failed/${encodeURIComponent(url)}`);
  const key = await keepIncoming({ name: fileNameOf(url), bytes, url });
  await openWorkbench(`/import/${key}`);
}
