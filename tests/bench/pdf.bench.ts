// PDFs from the click that opens them until their picture and their letters are there: a short one, one with thousands
// of fragments, and one of thousands of pages.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Extension } from '@/tests/e2e/fixtures';
import type { Bench, Figure } from './bench';
import { makeBigPdf } from './big-pdf';
import type { BenchContext } from './context';
import { manualFigures } from './manual-pdf';
import { medianOf } from './measure';
import { firstPage, openFromSources, readAllText, viewerOf } from './pdf-opening';
import { closeEditor, giveFile, restoreProject } from './workbench';

const runs = 5;
const name = 'brandt-2021-two-column.pdf';
/** The first page with the tints of its fragments. */
const firstPainted = `${firstPage} svg path:not(.hit)`;

async function importArticle(page: Page, buffer: Buffer): Promise<void> {
  await giveFile(page, 'import PDF', { name, mimeType: 'application/pdf', buffer });
  await page.locator(firstPage).waitFor();
  await closeEditor(page);
}

/** In a new window each time: nothing of pdf.js is warm. */
function openAnew(extension: Extension, times: number, selector: string): Promise<number> {
  return medianOf(times, async () => {
    const page = await extension.openWorkbench();
    const time = await openFromSources(page, selector);
    await closeEditor(page);
    await page.close();
    return time;
  });
}

function sampleFigures(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('empty', async (extension) => {
    const bytes = await readFile(`public/sample/${name}`);
    await importArticle(await extension.openWorkbench(), bytes);
    const value = await openAnew(extension, runs, firstPage);
    const viewer = await viewerOf(context, extension, bytes);
    const peer = { name: viewerName(context), value: await medianOf(runs, () => viewer.open()) };
    return [{ figure: 'first page of the sample PDF', value, unit: 'ms', target: 1000, peer }];
  });
}

function bigFigures(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('empty', async (extension) => {
    const { bytes, project, textHash } = await makeBigPdf(context.seed);
    const page = await extension.openWorkbench();
    await restoreProject(page, project);
    await page.close();
    const value = await openAnew(extension, runs, firstPainted);
    const { hash, time } = await readAllText(context, extension, bytes);
    if (hash !== textHash) throw new Error('The fragments were made in another text than the reader reads');
    const viewer = await viewerOf(context, extension, bytes);
    const opened = await medianOf(runs, () => viewer.open());
    const read = await viewer.readAllText();
    await viewer.page.close();
    return [
      {
        figure: '800 pages with 2,000 fragments: first page, painted',
        ...{ value, unit: 'ms', target: 1500 },
        peer: { name: `${viewerName(context)}, without fragments`, value: opened },
      },
      {
        figure: '800 pages with 2,000 fragments: all text known',
        ...{ value: time, unit: 'ms', target: null },
        peer: { name: `getTextContent of ${context.peerName('pdfjs-dist')}`, value: read },
      },
    ];
  });
}

function viewerName(context: BenchContext): string {
  return `PDFViewer of ${context.peerName('pdfjs-dist')}`;
}

async function run(context: BenchContext): Promise<Figure[]> {
  return [
    ...(await sampleFigures(context)),
    ...(await bigFigures(context)),
    ...(await manualFigures(context)),
  ];
}

const bench: Bench = { name: 'pdf', limit: 300_000, run };
export default bench;
