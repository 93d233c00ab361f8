// A PDF in a tab: the tab itself fetches its bytes, after the user's click there. We have no access of our own.
import { browser } from '#imports';
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
  if (bytes === null) {
    await openWorkbench(`/import-failed/${encodeURIComponent(url)}`);
    return;
  }
  const key = await keepIncoming({ name: fileName(url), bytes, url });
  await openWorkbench(`/import/${key}`);
}

async function showsPdf(tabId: number): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType === 'application/pdf',
    });
    return answer?.result === true;
  } catch {
    // No access: whatever is there, we cannot read it.
    return false;
  }
}

/** Fetches inside the tab, as the page would; `null` when it may not or the address does not answer. */
async function fetchInTab(tabId: number, url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    args: [url],
    // Runs in the tab, so it can use nothing from here. Results travel as JSON: bytes as base64.
    func: async (address: string) => {
      try {
        const response = await fetch(address, { credentials: 'include' });
        if (!response.ok) return null;
        const reader = new FileReader();
        reader.readAsDataURL(await response.blob());
        await new Promise((resolve, reject) => {
          reader.onload = resolve;
          reader.onerror = reject;
        });
        return String(reader.result);
      } catch {
        return null;
      }
    },
  });
  const encoded = answer?.result;
  if (typeof encoded !== 'string') return null;
  return Uint8Array.from(atob(encoded.slice(encoded.indexOf(',') + 1)), (unit) => unit.charCodeAt(0));
}

function fileName(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  const name = decodeURIComponent(path.split('/').at(-1) ?? '').replace(/[^\p{L}\p{N}._ -]/gu, '_');
  return name === '' ? 'article.pdf' : name.slice(-120);
}
