// The counts of a big project: made from the log, and kept up with one more coding.
import type { Extension } from '@/tests/e2e/fixtures';
import type { Bench, Figure, Peer } from './bench';
import type { BenchContext } from './context';
import { median } from './measure';
import { measureDelays } from './new-coding';
import type * as counting from './peers/counting';
import type * as worker from './probes/worker';

const runs = 5;

type Counts = { readonly rebuilt: readonly worker.Rebuilt[]; readonly counted: readonly counting.Counted[] };

async function countBothWays(context: BenchContext, extension: Extension): Promise<Counts> {
  const { project } = context.fullProject();
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  const ours = await context.load<typeof worker>(page, 'probes/worker');
  const theirs = await context.load<typeof counting>(page, 'peers/counting');
  const rebuilt: worker.Rebuilt[] = [];
  const counted: counting.Counted[] = [];
  for (let run = 0; run < runs; run += 1) {
    rebuilt.push(await ours.evaluate((module, id) => module.rebuild(id), project.id));
    counted.push(await theirs.evaluate((module) => module.count()));
  }
  await page.close();
  mustAgree(rebuilt[0]?.documents ?? {}, counted[0]?.documents ?? {});
  return { rebuilt, counted };
}

function run(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('full', async (extension) => {
    const { rebuilt, counted } = await countBothWays(context, extension);
    const { newSource, sameSource } = await measureDelays(context, extension);
    const recount: Peer = {
      name: `${context.peerName('crossfilter2')} over the rows`,
      value: median(counted.map(({ time }) => time)),
    };
    return [
      {
        figure: 'projection rebuilt from the log',
        value: median(rebuilt.map(({ time }) => time)),
        unit: 'ms',
        target: 1000,
        peer: recount,
      },
      {
        figure: 'one new coding in the open table',
        value: median(sameSource),
        unit: 'ms',
        target: 50,
        peer: recount,
      },
      {
        figure: 'the first coding of an article in the open table',
        value: median(newSource),
        unit: 'ms',
        target: 50,
        peer: recount,
      },
    ];
  });
}

/** A peer that counts something else is no peer. */
function mustAgree(ours: Readonly<Record<string, number>>, theirs: Readonly<Record<string, number>>): void {
  const different = Object.entries(ours).filter(([codeId, n]) => n !== (theirs[codeId] ?? 0));
  if (different.length === 0 && Object.keys(ours).length > 0) return;
  throw new Error(`n differs from the peer's for ${different.length} of ${Object.keys(ours).length} codes`);
}

const bench: Bench = { name: 'projection', run };
export default bench;
