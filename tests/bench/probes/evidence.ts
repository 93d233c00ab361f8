// Tables of evidence over a full project, and their files, on the extension's own code.
import { proxy, wrap } from 'comlink';
import { plainCellText } from '@/lib/domain/evidence/cell-text';
import type { EvidenceFormat } from '@/lib/domain/evidence/evidence-export';
import { tablePresets } from '@/lib/domain/evidence/presets';
import { TableKeeper } from '@/lib/domain/evidence/table-keeper';
import { evidenceTable, type EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { CodebookHost } from '@/lib/workers/codebook/codebook-host';
import { fullSize, generateProject } from '@/tests/fixtures/projects/generate';
import { listen, longestBlock } from './heartbeat';

/** A table by its key, with the times of making it after each of some changes, in milliseconds. */
export type MadeTable = { readonly key: string; readonly rows: number; readonly times: number[] };

const quotes: EvidenceRequest = { table: 'quotes', scope: 'own' };
/** The tables that are no presets. */
const others: Readonly<Record<string, EvidenceRequest>> = {
  extraction: { table: 'extraction', scope: 'own', order: 'author', attributes: null, withLines: true },
  quotes,
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
    const times = latest.splice(0, changesEach).map((change) => {
      const started = performance.now();
      if (!project.apply(change)) throw new Error('The change is not the newest');
      ({ making } = keeper.since(request, 'en', making));
      return performance.now() - started;
    });
    return { key, rows: keeper.table(request, 'en').rows.length, times };
  });
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
