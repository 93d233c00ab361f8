// One more coding, made on a web page: how long after it is on disk the table that is open elsewhere shows it.
import type { JSHandle, Page } from '@playwright/test';
import type { Extension } from '@/tests/e2e/fixtures';
import { openArticle, startCoding } from './article';
import { listenIn } from './content-script';
import type { BenchContext } from './context';
import type * as commits from './probes/commits';
import type * as passages from './probes/passages';
import type * as table from './probes/table';

const articles = 4;
const codingsEach = 4;

/** Milliseconds from the commit to the table's text: for codings that bring a new source, and for the others. */
export type TableDelays = { readonly newSource: readonly number[]; readonly sameSource: readonly number[] };

/** Codes passages of several articles while the table is open. */
export async function measureDelays(context: BenchContext, extension: Extension): Promise<TableDelays> {
  const disk = await context.load<typeof commits>(await extension.worker(), 'probes/commits');
  const watch = await openTable(context, extension);
  const delays = { newSource: [] as number[], sameSource: [] as number[] };
  for (let number = 1; number <= articles; number += 1) {
    const page = await openArticle(extension, context.origin, number);
    const words = await wordsOf(context, page);
    const journal = await startCoding(extension, page);
    const answers = await listenIn(page, extension.id);
    for (let coding = 0; coding < codingsEach; coding += 1) {
      await journal.selectForCoding(words[coding] ?? '');
      const shown = await watch(coding === 0 ? 'first n' : 'totals');
      const written = await disk.evaluateHandle((module) => module.nextCommit());
      await answers.expect();
      await page.keyboard.press('1');
      await answers.arrived();
      const delay =
        (await shown.evaluate(({ change }) => change)) - (await written.evaluate(({ commit }) => commit));
      (coding === 0 ? delays.newSource : delays.sameSource).push(delay);
    }
    await page.close();
  }
  return delays;
}

type Watch = (watched: table.Watched) => Promise<JSHandle<ReturnType<typeof table.watchTable>>>;

async function openTable(context: BenchContext, extension: Extension): Promise<Watch> {
  const page = await extension.openWorkbench('/table');
  await page.getByRole('gridcell').first().waitFor();
  const probe = await context.load<typeof table>(page, 'probes/table');
  return (watched) => probe.evaluateHandle((module, what) => module.watchTable(what), watched);
}

async function wordsOf(context: BenchContext, page: Page): Promise<string[]> {
  const probe = await context.load<typeof passages>(page, 'probes/passages');
  return probe.evaluate((module) => module.passages());
}
