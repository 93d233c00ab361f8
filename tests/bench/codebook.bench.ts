// The codebook lives: findings, its past out of 100,000 changes, and a merge of two big codes with its undo.
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { median } from './measure';
import type * as codebook from './probes/codebook';

const runs = 3;

function run(context: BenchContext): Promise<Figure[]> {
  return context.withExtension('full', async (extension) => {
    const { project } = context.fullProject();
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/manifest.json`);
    const probe = await context.load<typeof codebook>(page, 'probes/codebook');
    const all: number[] = [];
    let findings = 0;
    for (let at = 0; at < runs; at += 1) {
      const asked = await probe.evaluate((module, id) => module.findingsInWorker(id), project.id);
      all.push(asked.time);
      ({ findings } = asked);
    }
    const again = await probe.evaluate((module, seed) => module.findingsAgain(seed), context.seed);
    const past = await probe.evaluate((module, seed) => module.goBack(seed), context.seed);
    const merged = await probe.evaluate((module, seed) => module.merge(seed), context.seed);
    await page.close();
    const ms = (figure: string, value: number, target: number | null): Figure => ({
      ...{ figure, value, target },
      ...{ unit: 'ms', peer: null },
    });
    const bare = { name: 'IndexedDB alone, the same rows', value: median(merged.bareRows) };
    return [
      ms(`all ${findings} findings, in the worker`, median(all), 500),
      ms('findings again after one coding, median', median(again.coding), 50),
      ms('findings again after one coding, the slowest of 100', Math.max(...again.coding), null),
      ms('findings again after a rename, median', median(again.rename), 50),
      ms('findings again after a move, median', median(again.move), 50),
      ms(
        `the tree of ${past.codes} codes at a date, out of ${past.changes} changes, median`,
        median(past.others),
        300,
      ),
      ms('the first date that is asked for', past.first, 300),
      ms('difference of two such trees, median', median(past.diffs), null),
      {
        ...ms(
          `merge of two codes with ${merged.codings} codings, as it was shown, median`,
          median(merged.merge),
          200,
        ),
        peer: bare,
      },
      { ...ms('undo of that merge, median', median(merged.undo), 200), peer: bare },
      ms(
        'what puts the rows of both in place behind them, while nobody writes: longest slice',
        Math.max(...merged.slices),
        null,
      ),
      ms('its dry run, median', median(merged.dryRun), null),
      ms('the merge without a dry run, median', median(merged.unseen), null),
    ];
  });
}

const bench: Bench = { name: 'codebook', limit: 600_000, run };
export default bench;
