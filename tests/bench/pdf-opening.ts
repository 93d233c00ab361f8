// PDFs opened and leafed through in the workbench, and in pdf.js' own viewer.
import type { Page } from '@playwright/test';
import type { Extension } from '@/tests/e2e/fixtures';
import type { BenchContext } from './context';
import type { ReadText } from './probes/pdf-text';
import type * as pdfText from './probes/pdf-text';

/** The first page, with its picture and its letters. */
export const firstPage = '[data-page="1"][data-drawn="true"]';

/** Opens the first of the sources by a click; gives milliseconds until what `selector` means is on screen. */
export async function openFromSources(page: Page, selector = firstPage): Promise<number> {
  const time = await timeUntil(page, 'click', selector);
  await page.getByRole('treeitem').first().click();
  return time();
}

/** Goes to a page by its number; gives milliseconds from the Enter key until it is on screen. */
export async function goToPage(page: Page, number: number): Promise<number> {
  const field = page.getByRole('textbox', { name: 'Page', exact: true });
  await field.fill(String(number));
  const time = await timeUntil(page, 'keydown', `[data-page="${number}"][data-drawn="true"]`);
  await field.press('Enter');
  return time();
}

/** Waits for the next event of a kind, and from then on for a frame that shows an element. */
async function timeUntil(
  page: Page,
  event: 'click' | 'keydown',
  selector: string,
): Promise<() => Promise<number>> {
  const watched = await page.evaluateHandle(
    ([kind, wanted]) => ({
      shown: new Promise<number>((resolve) => {
        const began = ({ timeStamp }: Event): void => {
          const look = (): void => {
            if (document.querySelector(wanted) === null) requestAnimationFrame(look);
            else requestAnimationFrame(() => resolve(performance.now() - timeStamp));
          };
          requestAnimationFrame(look);
        };
        window.addEventListener(kind, began, { capture: true, once: true });
      }),
    }),
    [event, selector] as const,
  );
  return () => watched.evaluate(({ shown }) => shown);
}

/** Megabytes of JavaScript objects on the page's own thread, after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** Reads all pages with our reader in a page of the extension in which nothing else runs. */
export async function readAllText(
  context: BenchContext,
  extension: Extension,
  bytes: Buffer,
): Promise<ReadText> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  const probe = await context.load<typeof pdfText>(page, 'probes/pdf-text');
  const read = await probe.evaluate((module, data) => module.readAllText(data), bytes.toString('base64'));
  await page.close();
  return read;
}

/** pdf.js' own viewer in a page of its own. */
export type Viewer = {
  readonly page: Page;
  open(): Promise<number>;
  goTo(page: number): Promise<number>;
  readAllText(): Promise<number>;
};

/** Gives the viewer on a file; each `open` starts anew. */
export async function viewerOf(context: BenchContext, extension: Extension, bytes: Buffer): Promise<Viewer> {
  const page = await extension.context.newPage();
  const address = `${context.origin}/measured.pdf`;
  await page.route(address, (route) => route.fulfill({ body: bytes, contentType: 'application/pdf' }));
  const load = async (): Promise<void> => {
    await page.goto(`${context.origin}/peers/viewer.html`);
    await page.waitForFunction(() => 'isReady' in globalThis);
  };
  // The page's own script sets what is called here.
  const call = async (expression: string): Promise<number> => Number(await page.evaluate(expression));
  return {
    page,
    open: async () => {
      await load();
      return call(`openPdf('${address}')`);
    },
    goTo: (number) => call(`goToPage(${number})`),
    readAllText: async () => {
      await load();
      return call(`readAllText('${address}')`);
    },
  };
}
