// Finding one's way in a big project: the picker, the code tree, the passages of a code, the start.
import { readFile } from 'node:fs/promises';
import type { JSHandle, Page } from '@playwright/test';
import { writeProjectFile } from '@/lib/formats/project-file';
import { selectWords } from '@/scripts/select-words.mjs';
import type { Extension } from '@/tests/e2e/fixtures';
import { WorkbenchPage } from '@/tests/e2e/pages/workbench-page';
import { generateProject } from '@/tests/fixtures/projects/generate';
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { median, medianOf } from './measure';
import { filterRows } from './peers/filtering';
import type * as appearing from './probes/appearing';
import { giveFile, restoreProject } from './workbench';

const runs = 7;
const treeNodes = 20_000;
/** In every tenth name or so, and in none of the built-in codes: typed, it changes the rows in view. */
const filtered = '7';

type Probe = JSHandle<typeof appearing>;
/** Milliseconds: the middle of the runs, the slowest of them, and the middle of their longest tasks. */
type Measured = { readonly time: number; readonly slowest: number; readonly longest: number };

/** Presses keys and gives how long it took, several times; `again` brings back what was there before. */
async function measured(
  page: Page,
  probe: Probe,
  each: {
    readonly key: string;
    readonly awaited: appearing.Awaited;
    readonly again: () => Promise<unknown>;
  },
): Promise<Measured> {
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
  const warm = times.slice(1);
  return { time: median(warm), slowest: Math.max(...warm), longest: median(longest.slice(1)) };
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
  const listed = await fragmentsOfCodes(page, probe);
  const picker = await codePicker(page, probe);
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
    {
      figure: 'code picker opened on a selection, 1,000 codes',
      ...{ value: picker.time, unit: 'ms', target: 50 },
      ...none,
    },
    {
      figure: `all fragments of a code listed, slowest of ${runs - 1} codes (most: ${listed.most} of 20,000)`,
      ...{ value: listed.slowest, unit: 'ms', target: 200 },
      ...none,
    },
    { figure: 'palette opened', value: palette.time, unit: 'ms', target: 50, ...none },
    { figure: 'a letter typed among 1,000 codes (#)', value: letter.time, unit: 'ms', target: 50, ...none },
  ];
}

/** Goes down the code tree and lists the fragments of each code; gives how many the biggest list has, too. */
async function fragmentsOfCodes(page: Page, probe: Probe): Promise<Measured & { readonly most: number }> {
  await new WorkbenchPage(page).showView('Codes');
  await page.locator('[role=tree]').focus();
  // Past the polarity group and the theme: characteristics are what is coded with.
  for (let row = 0; row < 2; row += 1) await page.keyboard.press('ArrowDown');
  const counts: number[] = [];
  const times = await measured(page, probe, {
    key: 'Shift+F12',
    awaited: { selector: '[role=listbox][aria-multiselectable] .words strong', is: 'changed' },
    again: async () => {
      const said = (await page.locator('.view > header [role=status]').textContent()) ?? '';
      counts.push(Number(/[\d.,]+/.exec(said)?.[0].replace(/\D/g, '')));
      await page.locator('[role=tree]').focus();
      await page.keyboard.press('ArrowDown');
    },
  });
  return { ...times, most: Math.max(...counts) };
}

/** Opens the list of all codes on words that are selected in a PDF. */
async function codePicker(page: Page, probe: Probe): Promise<Measured> {
  const name = 'brandt-2021-two-column.pdf';
  const buffer = await readFile(`public/sample/${name}`);
  await giveFile(page, 'import PDF', { name, mimeType: 'application/pdf', buffer });
  await page.locator('[data-page="1"][data-drawn="true"]').waitFor();
  await selectWords(page, 'wrote down everyone who had mattered', '.letters');
  await page.getByRole('toolbar', { name: 'Code the selection' }).waitFor();
  return measured(page, probe, {
    key: 'c',
    awaited: { selector: 'dialog[open] [role=option]', is: 'there' },
    again: () => page.keyboard.press('Escape'),
  });
}

/** How often the workbench is opened anew to be scrolled: a collection of garbage may fall into any of them. */
const coldStarts = 5;

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
  const first = await extension.openWorkbench();
  await restoreProject(first, Buffer.from(await file.arrayBuffer()));
  await first.close();
  const tree = '[role=tree]';
  const openTree = async (): Promise<{ page: Page; probe: Probe }> => {
    const page = await extension.openWorkbench();
    await new WorkbenchPage(page).showView('Codes');
    await page.locator(`${tree} [role=treeitem]`).first().waitFor();
    return { page, probe: await context.load<typeof appearing>(page, 'probes/appearing') };
  };
  const sweeps: { readonly longest: number; readonly rows: number }[] = [];
  for (let start = 0; start < coldStarts; start += 1) {
    const { page, probe } = await openTree();
    sweeps.push(await probe.evaluate((module, selector) => module.scrollThrough(selector), tree));
    await page.close();
  }
  const longest = sweeps.map((sweep) => sweep.longest);
  const { page, probe } = await openTree();
  await page.keyboard.press('Control+f');
  const field = page.getByRole('textbox', { name: 'Filter codes' });
  await field.focus();
  const filtering = await measured(page, probe, {
    key: filtered,
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
      figure: 'tree of 20,000 codes filtered by a sign',
      value: filtering.time,
      unit: 'ms',
      target: 100,
      peer: { name: 'filter of the bare labels in Node, nothing drawn', value: filterRows(labels, filtered) },
    },
    {
      figure: 'longest task of that',
      value: filtering.longest,
      unit: 'ms',
      target: null,
      peer: null,
    },
    {
      figure: `longest task while it is scrolled through (${sweeps[0]?.rows} rows drawn), median of ${coldStarts} cold starts`,
      value: median(longest),
      unit: 'ms',
      target: 50,
      peer: null,
    },
    {
      figure: 'the same, the worst of them',
      value: Math.max(...longest),
      unit: 'ms',
      target: null,
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
