// Words in 300 articles (3 million words): indexed, opened again, asked.
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { median } from './measure';
import type * as searching from './probes/searching';
import type * as peers from './peers/searching';

function run(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('empty', async (extension) => {
    // The workbench makes the database.
    await (await extension.openWorkbench()).close();
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/manifest.json`);
    const ours = await context.load<typeof searching>(page, 'probes/searching');
    const found = await ours.evaluate((module, seed) => module.search(seed), context.seed);
    const others = await context.load<typeof peers>(page, 'peers/searching');
    const scanned = await others.evaluate((module, seed) => module.scan(seed), context.seed);
    const mini = await others.evaluate((module, seed) => module.miniSearch(seed), context.seed);
    await page.close();
    const times = found.perQuery.map(({ time }) => time);
    const miniName = context.peerName('minisearch');
    const millions = (found.words / 1_000_000).toFixed(1);
    return [
      {
        figure: `a question to ${millions} million words, median`,
        ...{ value: median(times), unit: 'ms', target: 100 },
        peer: { name: 'reading all folded texts', value: median(scanned.perQuery) },
      },
      {
        figure: 'the slowest question',
        ...{ value: Math.max(...times), unit: 'ms', target: 100 },
        peer: { name: `${miniName} over paragraphs`, value: Math.max(...mini.perQuery) },
      },
      {
        figure: 'all texts taken into the index',
        ...{ value: found.indexing, unit: 'ms', target: null },
        peer: { name: `${miniName} over paragraphs`, value: mini.indexing },
      },
      {
        figure: 'the index from disk',
        ...{ value: found.opening, unit: 'ms', target: null },
        peer: null,
      },
    ];
  });
}

const bench: Bench = { name: 'search', run };
export default bench;
