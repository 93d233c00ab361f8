// Coding in the PDF reader, and the same passages painted by a peer in the same PDF.
import { readFile } from 'node:fs/promises';
import { selectWords } from '@/scripts/select-words.mjs';
import type { Extension } from '@/tests/e2e/fixtures';
import type { Peer } from './bench';
import type { BenchContext } from './context';
import { median } from './measure';
import type { CodingTimes } from './page-coding';
import type * as painting from './peers/painting';
import type * as passages from './probes/passages';
import { giveFile } from './workbench';

const name = 'brandt-2021-two-column.pdf';

/** Codes lines of the sample PDF, one after the other; gives them too. */
export async function codePdfLines(
  context: BenchContext,
  extension: Extension,
): Promise<CodingTimes & { readonly lines: readonly string[] }> {
  const page = await extension.openWorkbench();
  const buffer = await readFile(`public/sample/${name}`);
  await giveFile(page, 'import PDF', { name, mimeType: 'application/pdf', buffer });
  await page.locator('[data-page="1"][data-drawn="true"]').waitFor();
  const watcher = await context.load<typeof passages>(page, 'probes/passages');
  const lines = (await watcher.evaluate((module) => module.pdfLines())).slice(0, 10);
  const paint: number[] = [];
  const durable: number[] = [];
  for (const [index, line] of lines.entries()) {
    await selectWords(page, line, '.letters');
    await page.getByRole('toolbar', { name: 'Code the selection' }).waitFor();
    const watched = await watcher.evaluateHandle((module) => module.watchNextKey());
    const announced = await watcher.evaluateHandle((module) => module.watchAnnouncement());
    await page.keyboard.press(`Digit${1 + (index % 9)}`);
    const { pressed, painted } = await watched.evaluate(({ press }) => press);
    paint.push(painted - pressed);
    durable.push((await announced.evaluate(({ said }) => said)) - pressed);
  }
  await page.close();
  return { lines, paint: median(paint.slice(1)), durable: median(durable.slice(1)) };
}

/** Lets mark.js wrap the lines in the text layer of pdf.js' own viewer. */
export async function markPdfLines(
  context: BenchContext,
  extension: Extension,
  lines: readonly string[],
): Promise<Peer> {
  const page = await extension.context.newPage();
  await page.goto(`${context.origin}/peers/viewer.html`);
  await page.waitForFunction(() => 'openPdf' in globalThis);
  await page.evaluate(`openPdf('/${name}')`);
  const peer = await context.load<typeof painting>(page, 'peers/painting');
  const times: number[] = [];
  for (const line of lines) times.push(await peer.evaluate((module, text) => module.paint(text), line));
  await page.close();
  return { name: context.peerName('mark.js'), value: median(times.slice(1)) };
}
