// Finding one's way in a big project: the picker, the code tree, the passages of a code, the start.
import type { JSHandle, Page } from '@playwright/test';
import { writeProjectFile } from '@/lib/formats/project-file';
import type { Extension } from '@/tests/e2e/fixtures';
import { WorkbenchPage } from '@/tests/e2e/pages/workbench-page';
import { generateProject } from '@/tests/fixtures/projects/generate';
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { median, medianOf } from './measure';
import { filterRows } from './peers/filtering';
import type * as appearing from './probes/appearing';
import { restoreProject } from './workbench';

const runs = 7;
const treeNodes = 20_000;

type Probe = JSHandle<typeof appearing>;

/** Presses keys and gives how long it took, several times; `again` brings back what was there before. */
async function measured(
  page: Page,
  probe: Probe,
  each: {
    readonly key: string;
    readonly awaited: appearing.Awaited;
    readonly again: () => Promise<unknown>;
  },
): Promise<{ readonly time: number; readonly longest: number }> {
  const times: number[] = [];
  const longest: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const watched = await probe.evaluateHandle((module, awaited) => module.watchNext(awaited), each.awaited);
    await page.keyboard.press(each.key);
    const appeared = await watched.evaluate(({ shown }) => shown);
    times.push(appeared.time);
    longest.push(appeared.longest);
    await each.again();
  }
  // The first one loads what the others have.
  return { time: median(times.slice(1)), longest: median(longest.slice(1)) };
}

async function inFullProject(context: BenchContext, extension: Extension): Promise<Figure[]> {
  const ready = await medianOf(5, async () => {
    const page = await extension.openWorkbench();
    await page.getByRole('treeitem').first().waitFor();
    const time = await page.evaluate(() => performance.now());
    await page.close();
    return time;
  });
  const page = await extension.openWorkbench();
  await page.getByRole('treeitem').first().waitFor();
  const probe = await context.load<typeof appearing>(page, 'probes/appearing');
  const option = { selector: 'dialog[open] [role=option]', is: 'there' } as const;
  await page.keyboard.press('Control+p');
  await page.locator('input[role=combobox]').fill('#');
  await page.locator('[role=option]').first().waitFor();
  const letter = await measured(page, probe, {
    key: 'e',
    awaited: { selector: 'dialog[open] [role=listbox]', is: 'changed' },
    again: async () => {
      await page.keyboard.press('Backspace');
      await page.locator('[role=option]').nth(5).waitFor();
    },
  });
  await page.keyboard.press('Escape');
  const palette = await measured(page, probe, {
    key: 'F1',
    awaited: option,
    again: () => page.keyboard.press('Escape'),
  });
  await page.close();
  const none = { peer: null };
  return [
    {
      figure: 'workbench with 20,000 fragments ready, cold',
      value: ready,
      unit: 'ms',
      target: 2000,
      ...none,
    },
    { figure: 'palette opened', value: palette.time, unit: 'ms', target: 50, ...none },
    { figure: 'a letter typed among 1,000 codes (#)', value: letter.time, unit: 'ms', target: 50, ...none },
  ];
}

async function inBigTree(context: BenchContext, extension: Extension): Promise<Figure[]> {
  const big = generateProject({ seed: context.seed, fragments: 0, sources: 0, codes: treeNodes });
  const file = await writeProjectFile({
    projectId: big.project.id,
    title: big.project.title,
    savedAt: big.project.createdAt,
    changes: big.changes,
    fileIds: [],
    readFile: () => Promise.resolve(null),
  });
  const page = await extension.openWorkbench();
  await restoreProject(page, Buffer.from(await file.arrayBuffer()));
  await new WorkbenchPage(page).showView('Codes');
  const tree = '[role=tree]';
  await page.locator(`${tree} [role=treeitem]`).first().waitFor();
  const probe = await context.load<typeof appearing>(page, 'probes/appearing');
  const scrolled = await probe.evaluate((module, selector) => module.scrollThrough(selector), tree);
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Filter codes' });
  await field.focus();
  const filtered = await measured(page, probe, {
    key: 'e',
    awaited: { selector: `${tree} [role=treeitem]`, is: 'changed' },
    again: async () => {
      await page.keyboard.press('Backspace');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    },
  });
  await page.close();
  const labels = big.changes.flatMap(({ operations }) =>
    operations.flatMap((each) => (each.op === 'add' && each.noun === 'code' ? [each.record.labels] : [])),
  );
  return [
    {
      figure: 'tree of 20,000 codes filtered by a letter',
      value: filtered.time,
      unit: 'ms',
      target: 100,
      peer: { name: 'filter of the bare labels in Node, nothing drawn', value: filterRows(labels, 'e') },
    },
    {
      figure: 'longest task of that',
      value: filtered.longest,
      unit: 'ms',
      target: null,
      peer: null,
    },
    {
      figure: `longest task while it is scrolled through (${scrolled.rows} rows drawn)`,
      value: scrolled.longest,
      unit: 'ms',
      target: 50,
      peer: null,
    },
  ];
}

async function run(context: BenchContext): Promise<Figure[]> {
  const full = await context.withExtension('full', (extension) => inFullProject(context, extension));
  const big = await context.withExtension('empty', (extension) => inBigTree(context, extension));
  return [...full, ...big];
}

const bench: Bench = { name: 'workbench', run, limit: 600_000 };
export default bench;
