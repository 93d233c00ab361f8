// Coding in a web page, and the same passages painted by a peer in the same page.
import type { Extension } from '@/tests/e2e/fixtures';
import { openArticle, startCoding } from './article';
import type { Peer } from './bench';
import { listenIn } from './content-script';
import type { BenchContext } from './context';
import { median } from './measure';
import type * as painting from './peers/painting';
import type * as probe from './probes/passages';

/** What coding one passage took, in milliseconds: medians over all but the first, which also makes the source. */
export type CodingTimes = { readonly paint: number; readonly durable: number };

const runs = 10;

/** Codes passages of the sample journal page, one after the other. */
export async function codePassages(context: BenchContext, extension: Extension): Promise<CodingTimes> {
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

/** Lets mark.js wrap the same passages in a page without our script. */
export async function markPassages(context: BenchContext, extension: Extension): Promise<Peer> {
  const page = await openArticle(extension, context.origin);
  const watcher = await context.load<typeof probe>(page, 'probes/passages');
  const peer = await context.load<typeof painting>(page, 'peers/painting');
  const times: number[] = [];
  for (const words of await watcher.evaluate((module) => module.passages())) {
    times.push(await peer.evaluate((module, text) => module.paint(text), words));
  }
  return { name: context.peerName('mark.js'), value: median(times.slice(1)) };
}
