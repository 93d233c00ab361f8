// From the key that codes a passage to what is seen and to what is on disk.
import type { Extension } from '@/tests/e2e/fixtures';
import type { Bench, Figure, Peer } from './bench';
import type { BenchContext } from './context';
import { median } from './measure';
import { codePassages, markPassages, type CodingTimes } from './page-coding';
import { codePdfLines, markPdfLines } from './pdf-coding';
import type * as putting from './peers/putting';

const puts = 10;

async function putRows(context: BenchContext, extension: Extension): Promise<Peer> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  const peer = await context.load<typeof putting>(page, 'peers/putting');
  const times = await peer.evaluate((module, count) => module.putRows(count), puts);
  return { name: `${context.peerName('dexie')}, one strict put`, value: median(times.slice(1)) };
}

/** Rows of the figures of one kind of document. */
function figures(where: string, times: CodingTimes, peers: { paint: Peer; put: Peer }): Figure[] {
  return [
    { figure: `${where}: key press to paint`, value: times.paint, unit: 'ms', target: 16, peer: peers.paint },
    {
      figure: `${where}: key press to durable`,
      value: times.durable,
      unit: 'ms',
      target: 100,
      peer: peers.put,
    },
  ];
}

function run(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('empty', async (extension) => {
    const inPage = await codePassages(context, extension);
    const { lines, ...inPdf } = await codePdfLines(context, extension);
    const put = await putRows(context, extension);
    return [
      ...figures('web page', inPage, { paint: await markPassages(context, extension), put }),
      ...figures('PDF', inPdf, { paint: await markPdfLines(context, extension, lines), put }),
    ];
  });
}

const bench: Bench = { name: 'coding', run };
export default bench;
