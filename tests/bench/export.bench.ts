// The thematic table of a big project to Word, from the key to the file, and whether the page could be used meanwhile.
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import type { JSHandle, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { Extension } from '@/tests/e2e/fixtures';
import { fullSize } from '@/tests/fixtures/projects/generate';
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { median } from './measure';
import { findCommand } from './workbench';
import type * as word from './peers/word';
import type * as heartbeat from './probes/heartbeat';
import type * as worker from './probes/worker';

const runs = 3;

type Export = { readonly seconds: number; readonly block: number };

async function exportTable(page: Page, heart: JSHandle<typeof heartbeat>): Promise<Export> {
  await findCommand(page, 'thematic table to Word');
  await heart.evaluate((module) => module.listen());
  const downloaded = page.waitForEvent('download', { timeout: 120_000 });
  const started = performance.now();
  await page.keyboard.press('Enter');
  const path = await (await downloaded).path();
  const seconds = (performance.now() - started) / 1000;
  const block = await heart.evaluate((module) => module.longestBlock());
  mustHold(await readFile(path), { rows: fullSize.codes, quotes: fullSize.fragments });
  return { seconds, block };
}

/** A file without the table would be written fast. */
function mustHold(file: Buffer, { rows, quotes }: { rows: number; quotes: number }): void {
  const document = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  const found = {
    rows: document.split('<w:tr>').length - 1,
    quotes: document.split('<w:hyperlink').length - 1,
  };
  if (found.rows >= rows && found.quotes >= quotes) return;
  throw new Error(`The exported table has ${found.rows} rows and ${found.quotes} quotes`);
}

async function peerExport(context: BenchContext, extension: Extension): Promise<Export> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  const ours = await context.load<typeof worker>(page, 'probes/worker');
  const theirs = await context.load<typeof word>(page, 'peers/word');
  const heart = await context.load<typeof heartbeat>(page, 'probes/heartbeat');
  const { project } = context.fullProject();
  // The rows stay in the page: they are far too many for the debugger.
  const rows = await ours.evaluateHandle((module, id) => module.tableRows(id), project.id);
  await heart.evaluate((module) => module.listen());
  const { time } = await theirs.evaluate((module, table) => module.writeTable(table), rows);
  return { seconds: time / 1000, block: await heart.evaluate((module) => module.longestBlock()) };
}

function run(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('full', async (extension) => {
    const page = await extension.openWorkbench('/table');
    const heart = await context.load<typeof heartbeat>(page, 'probes/heartbeat');
    const ours: Export[] = [];
    for (let index = 0; index < runs; index += 1) {
      ours.push(await exportTable(page, heart));
    }
    await page.close();
    const theirs = await peerExport(context, extension);
    const name = `${context.peerName('easy-template-x')}, in the page`;
    return [
      {
        figure: 'thematic table of 20,000 fragments to Word',
        value: median(ours.map(({ seconds }) => seconds)),
        unit: 's',
        target: 5,
        peer: { name, value: theirs.seconds },
      },
      {
        figure: 'longest block of the page meanwhile',
        value: median(ours.map(({ block }) => block)),
        unit: 'ms',
        target: 50,
        peer: { name, value: theirs.block },
      },
    ];
  });
}

const bench: Bench = { name: 'export', run };
export default bench;
