// Tables of evidence: made again after a change to a full project, and 5,000 rows of quotes to Word and Excel.
import { writeProjectFile } from '@/lib/formats/project-file';
import type { Extension } from '@/tests/e2e/fixtures';
import { fullSize, generateProject } from '@/tests/fixtures/projects/generate';
import type { Bench, Figure } from './bench';
import type { BenchContext } from './context';
import { median } from './measure';
import type * as plainWord from './peers/plain-word';
import type * as evidence from './probes/evidence';
import { restoreProject } from './workbench';

/** About as many codings as fragments, and a fifth more: 5,000 rows. */
const fragments = 4250;
const runs = 3;

async function tables(context: BenchContext, extension: Extension): Promise<Figure[]> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  const probe = await context.load<typeof evidence>(page, 'probes/evidence');
  const made = await probe.evaluate((module, seed) => module.tablesAgain(seed), context.seed);
  await page.close();
  return made.flatMap(({ key, rows, coded, moved }) => [
    {
      figure: `table “${key}” of ${rows} rows after a change of codings, median`,
      ...{ value: median(coded), unit: 'ms', target: 100, peer: null },
    },
    {
      figure: `table “${key}” after a code moved, median`,
      ...{ value: median(moved), unit: 'ms', target: 100, peer: null },
    },
  ]);
}

async function files(context: BenchContext, extension: Extension): Promise<Figure[]> {
  const { project, changes } = generateProject({ ...fullSize, seed: context.seed, fragments });
  const file = await writeProjectFile({
    ...{ projectId: project.id, title: project.title, savedAt: project.createdAt, changes, fileIds: [] },
    readFile: () => Promise.resolve(null),
  });
  const workbench = await extension.openWorkbench();
  await restoreProject(workbench, Buffer.from(await file.arrayBuffer()));
  await workbench.close();
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  const probe = await context.load<typeof evidence>(page, 'probes/evidence');
  const peer = await context.load<typeof plainWord>(page, 'peers/plain-word');
  const times = { docx: [] as number[], xlsx: [] as number[] };
  const blocks: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const format of ['docx', 'xlsx'] as const) {
      const written = await probe.evaluate((module, { id, as }) => module.writeRows(id, as), {
        id: project.id,
        as: format,
      });
      times[format].push(written.time);
      blocks.push(written.block);
    }
  }
  const size = { seed: context.seed, fragments };
  const rows = await probe.evaluateHandle((module, of) => module.wordsOfRows(of), size);
  const count = await rows.evaluate(({ length }) => length);
  const plain = await peer.evaluate((module, words) => module.writePlainTable(words), rows);
  await page.close();
  const seconds = (ms: number): number => ms / 1000;
  const name = `${context.peerName('docx')}, plain table of the same rows, in the page`;
  return [
    {
      figure: `${count} rows to Word, in the worker, median`,
      ...{ value: seconds(median(times.docx)), unit: 's', target: 3 },
      peer: { name, value: seconds(plain.time) },
    },
    {
      figure: `${count} rows to Excel, in the worker, median`,
      ...{ value: seconds(median(times.xlsx)), unit: 's', target: 2 },
      peer: { name, value: seconds(plain.time) },
    },
    {
      figure: 'longest block of the page meanwhile',
      ...{ value: Math.max(...blocks), unit: 'ms', target: 50, peer: null },
    },
  ];
}

async function run(context: BenchContext): Promise<Figure[]> {
  const made = await context.withExtension('empty', (extension) => tables(context, extension));
  return [...made, ...(await context.withExtension('empty', (extension) => files(context, extension)))];
}

const bench: Bench = { name: 'evidence', run, limit: 600_000 };
export default bench;
