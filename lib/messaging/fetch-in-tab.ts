// A file that a tab shows or links to: the tab itself fetches it, after the user's click there. We have no access of our own.
import { browser } from '#imports';

/** Bytes that go in one message. */
const sliceSize = 8 * 1024 * 1024;

/** Fetches inside a tab, as its page would; `null` when it may not or the address does not answer. */
export async function fetchInTab(tabId: number, url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const size = await runInTab(tabId, keepBytes, url);
    if (typeof size !== 'number') return null;
    const bytes = new Uint8Array(size);
    for (let start = 0; start < size; start += sliceSize) {
      const encoded = await runInTab(tabId, encodeSlice, start, Math.min(start + sliceSize, size));
      if (typeof encoded !== 'string') return null;
      bytes.set(decode(encoded), start);
    }
    return bytes;
  } catch {
    // The tab was closed or went elsewhere on the way: told in the workbench as a file that could not be fetched.
    return null;
  }
}

/** Tells whether a tab shows a PDF; false where we have no access. */
export async function showsPdf(tabId: number): Promise<boolean> {
  try {
    return (await runInTab(tabId, () => document.contentType === 'application/pdf')) === true;
  } catch {
    // No access: whatever is there, we cannot read it.
    return false;
  }
}

async function runInTab<A extends (string | number)[]>(
  tabId: number,
  func: (...args: A) => unknown,
  ...args: A
): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args });
  return answer?.result;
}

/** Runs in the tab, so it can use nothing from here; keeps the bytes there and gives their number. */
async function keepBytes(address: string): Promise<number | null> {
  try {
    const response = await fetch(address, { credentials: 'include' });
    if (!response.ok) return null;
    const bytes = await response.arrayBuffer();
    Object.assign(globalThis, { codeboomBytes: bytes });
    return bytes.byteLength;
  } catch {
    return null;
  }
}

/** Runs in the tab. Results travel as JSON: bytes as base64, in slices that fit a message. */
async function encodeSlice(start: number, end: number): Promise<string> {
  const { codeboomBytes } = globalThis as unknown as { codeboomBytes: ArrayBuffer };
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    reader.onload = resolve;
    reader.onerror = reject;
    reader.readAsDataURL(new Blob([codeboomBytes.slice(start, end)]));
  });
  return String(reader.result);
}

function decode(encoded: string): Uint8Array {
  return Uint8Array.from(atob(encoded.slice(encoded.indexOf(',') + 1)), (unit) => unit.charCodeAt(0));
}
