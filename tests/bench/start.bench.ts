// From nothing to a workbench with a big project in it; informs, has no target.
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { medianOf } from './measure';

const runs = 5;

async function run(context: BenchContext): Promise<Figure[]> {
  const { restoreSeconds } = await context.fullProfile();
  const ready = await context.withExtension('full', ({ context: browser, id }) =>
    medianOf(runs, async () => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/workbench.html`);
      await page.getByRole('treeitem').first().waitFor();
      // Counted by the page, from when it began to load.
      const time = await page.evaluate(() => performance.now());
      await page.close();
      return time;
    }),
  );
  const informs = { target: null, peer: null };
  return [
    { figure: 'workbench with 20,000 fragments ready', value: ready, unit: 'ms', ...informs },
    { figure: '20,000 fragments restored from a project file', value: restoreSeconds, unit: 's', ...informs },
  ];
}

const bench: Bench = { name: 'start', run };
export default bench;
