// The first page of a PDF, from the click that opens it until its picture and its letters are there.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { medianOf } from './measure';
import { closeEditor, giveFile } from './workbench';

const runs = 7;
const name = 'brandt-2021-two-column.pdf';
const firstPage = '[data-page="1"][data-drawn="true"]';

async function importArticle(page: Page): Promise<void> {
  await giveFile(page, 'import PDF', {
    name,
    mimeType: 'application/pdf',
    buffer: await readFile(`public/sample/${name}`),
  });
  await page.locator(firstPage).waitFor();
  await closeEditor(page);
}

async function openFromSources(page: Page): Promise<number> {
  await page.evaluate((selector) => {
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = (): void => {
          if (document.querySelector(selector) === null) requestAnimationFrame(look);
          else
            requestAnimationFrame(
              () => (document.body.dataset['firstPage'] = String(performance.now() - timeStamp)),
            );
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
    delete document.body.dataset['firstPage'];
  }, firstPage);
  await page.getByRole('treeitem').first().click();
  await page.locator('body[data-first-page]').waitFor();
  return Number(await page.locator('body').getAttribute('data-first-page'));
}

async function openInPdfViewer(context: BenchContext, page: Page): Promise<number> {
  await page.goto(`${context.origin}/peers/viewer.html`);
  await page.waitForFunction(() => 'openPdf' in globalThis);
  // The page's own script sets it.
  return Number(await page.evaluate(`openPdf('/${name}')`));
}

function run(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('empty', async (extension) => {
    await importArticle(await extension.openWorkbench());
    const value = await medianOf(runs, async () => {
      // A new window each time: nothing of pdf.js is warm.
      const page = await extension.openWorkbench();
      const time = await openFromSources(page);
      await closeEditor(page);
      await page.close();
      return time;
    });
    const viewer = await extension.context.newPage();
    const peerValue = await medianOf(runs, () => openInPdfViewer(context, viewer));
    return [
      {
        figure: 'first page of the sample PDF',
        value,
        unit: 'ms',
        target: 1000,
        peer: { name: `PDFViewer of ${context.peerName('pdfjs-dist')}`, value: peerValue },
      },
    ];
  });
}

const bench: Bench = { name: 'pdf', run };
export default bench;
