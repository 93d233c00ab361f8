// Tables of evidence over a full project, and their files, on the extension's own code.
import { proxy, wrap } from 'comlink';
import { plainCellText } from '@/lib/domain/evidence/cell-text';
import type { EvidenceFormat } from '@/lib/domain/evidence/evidence-export';
import { tablePresets } from '@/lib/domain/evidence/presets';
import { TableKeeper } from '@/lib/domain/evidence/table-keeper';
import { usualThematicRequest } from '@/lib/domain/evidence/thematic-evidence';
import { evidenceTable, type EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import type { Change } from '@/lib/domain/change';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { CodebookHost } from '@/lib/workers/codebook/codebook-host';
import { fullSize, generateProject } from '@/tests/fixtures/projects/generate';
import { listen, longestBlock } from './heartbeat';

/**
 * A table by its key, with the times of making it after each of some changes, in milliseconds: of codings, and of the
 * place of a code in the tree.
 */
export type MadeTable = {
  readonly key: string;
  readonly rows: number;
  readonly coded: number[];
  readonly moved: number[];
};

const quotes: EvidenceRequest = { table: 'quotes', scope: 'own' };
/** The tables that are no presets. */
const others: Readonly<Record<string, EvidenceRequest>> = {
  extraction: { table: 'extraction', scope: 'own', order: 'author', attributes: null, withLines: true },
  quotes,
  thematic: usualThematicRequest,
  'thematic, by polarity': { ...usualThematicRequest, split: 'polarity' },
  matrix: { table: 'matrix', scope: 'own', level: 'themes', hideEmpty: false },
};
const changesEach = 9;

/** Makes every kind of table after changes to a full project, as the worker does; taking the change in is part of it. */
export function tablesAgain(seed: number): MadeTable[] {
  const { changes } = generateProject({ ...fullSize, seed });
  const latest = changes.slice(-400);
  const project = new CodebookProjection();
  project.rebuild(changes.slice(0, -400));
  const asked = [
    ...tablePresets(project),
    ...Object.entries(others).map(([key, request]) => ({ key, request })),
  ];
  return asked.map(({ key, request }) => {
    const keeper = new TableKeeper(project);
    let { making } = keeper.since(request, 'en', 0);
    const timeOf = (change: Change): number => {
      const started = performance.now();
      if (!project.apply(change)) throw new Error('The change is not the newest');
      ({ making } = keeper.since(request, 'en', making));
      return performance.now() - started;
    };
    const coded = latest.splice(0, changesEach).map(timeOf);
    const moved = Array.from({ length: changesEach }, () => timeOf(moveOfACode(project, latest)));
    return { key, rows: keeper.table(request, 'en').rows.length, coded, moved };
  });
}

/** Gives the next change of a log, which moves an open code to the end of where another one stands. */
function moveOfACode(project: CodebookProjection, latest: Change[]): Change {
  const [next] = latest.splice(0, 1);
  const open = project.nodes.filter(
    ({ code, childIds }) => code.kind === 'openCode' && childIds.length === 0,
  );
  const at = (latest.length * 37) % (open.length / 2);
  const [code, beside] = [open[Math.floor(at)]?.code, open.at(-1)?.code];
  if (next === undefined || beside === undefined || code === undefined) throw new Error('Nothing to move');
  const { parentId, order } = code;
  const to = { parentId: beside.parentId, order: `${beside.order}${at}` };
  return {
    ...next,
    operations: [{ op: 'move', noun: 'code', id: code.id, to, before: { parentId, order } }],
  };
}

/** What writing a file took, and how long the page was held up meanwhile, in milliseconds. */
export type Written = { readonly time: number; readonly size: number; readonly block: number };

/** Writes all quotes of a project as a file in the worker of the build. */
export async function writeRows(projectId: Id, format: EvidenceFormat): Promise<Written> {
  const worker = new Worker('/codebook-worker.js');
  const host = wrap<CodebookHost>(worker);
  try {
    await host.open(projectId);
    listen();
    const started = performance.now();
    const { bytes } = await host.exportEvidence(
      { tables: [quotes], format, language: 'en', title: 'Quotes', date: '2026-01-01', limits: null },
      1,
      proxy(() => undefined),
    );
    return { time: performance.now() - started, size: bytes.length, block: longestBlock() };
  } finally {
    worker.terminate();
  }
}

/** Gives the words of a generated project's quotes, for the peer to write. */
export function wordsOfRows(size: { readonly seed: number; readonly fragments: number }): string[][] {
  const project = new CodebookProjection();
  project.rebuild(generateProject({ ...fullSize, ...size }).changes);
  return evidenceTable(project, quotes, 'en').rows.map(({ cells }) =>
    cells.map((cell) => plainCellText(cell, 'en')),
  );
}
