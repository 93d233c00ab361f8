// From the key that codes a passage to what is seen and to what is on disk.
import type { Extension } from '@/tests/e2e/fixtures';
import { openArticle, startCoding } from './article';
import type { Bench, Figure, Peer } from './bench';
import { listenIn } from './content-script';
import type { BenchContext } from './context';
import { median } from './measure';
import type * as painting from './peers/painting';
import type * as putting from './peers/putting';
import type * as probe from './probes/passages';

/** The first one, which also makes the source and opens the database, is not counted. */
const runs = 10;

async function codePassages(
  context: BenchContext,
  extension: Extension,
): Promise<{ paint: number; durable: number }> {
  const page = await openArticle(extension, context.origin);
  const watcher = await context.load<typeof probe>(page, 'probes/passages');
  const words = await watcher.evaluate((module) => module.passages());
  const journal = await startCoding(extension, page);
  const answers = await listenIn(page, extension.id);
  const paint: number[] = [];
  const durable: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await journal.selectForCoding(words[run % words.length] ?? '');
    const watched = await watcher.evaluateHandle((module) => module.watchNextKey());
    await answers.expect();
    await page.keyboard.press(`Digit${1 + (run % 9)}`);
    const { pressed, painted } = await watched.evaluate(({ press }) => press);
    paint.push(painted - pressed);
    durable.push((await answers.arrived()) - pressed);
  }
  return { paint: median(paint.slice(1)), durable: median(durable.slice(1)) };
}

async function markPassages(context: BenchContext, extension: Extension): Promise<Peer> {
  const page = await openArticle(extension, context.origin);
  const watcher = await context.load<typeof probe>(page, 'probes/passages');
  const peer = await context.load<typeof painting>(page, 'peers/painting');
  const times: number[] = [];
  for (const words of await watcher.evaluate((module) => module.passages())) {
    times.push(await peer.evaluate((module, text) => module.paint(text), words));
  }
  return { name: context.peerName('mark.js'), value: median(times.slice(1)) };
}

async function putRows(context: BenchContext, extension: Extension): Promise<Peer> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  const peer = await context.load<typeof putting>(page, 'peers/putting');
  const times = await peer.evaluate((module, count) => module.putRows(count), runs);
  return { name: `${context.peerName('dexie')}, one strict put`, value: median(times.slice(1)) };
}

function run(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('empty', async (extension) => {
    const ours = await codePassages(context, extension);
    return [
      {
        figure: 'web page: key press to paint',
        value: ours.paint,
        unit: 'ms',
        target: 16,
        peer: await markPassages(context, extension),
      },
      {
        figure: 'web page: key press to durable',
        value: ours.durable,
        unit: 'ms',
        target: 100,
        peer: await putRows(context, extension),
      },
    ];
  });
}

const bench: Bench = { name: 'coding', run };
export default bench;
