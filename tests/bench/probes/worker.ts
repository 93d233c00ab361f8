// Talks to the extension's own codebook worker, from a page of the extension in which nothing else runs.
import { wrap, type Remote } from 'comlink';
import type { ThematicRow } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import type { CodebookHost } from '@/lib/workers/codebook/codebook-host';

/** What a rebuild cost and gave. */
export type Rebuilt = {
  /** From a worker that knows nothing to all counts, in milliseconds. */
  readonly time: number;
  /** n of each code. */
  readonly documents: Readonly<Record<Id, number>>;
};

/** Starts a worker and lets it build the projection of a project from the log in the database. */
export async function rebuild(projectId: Id): Promise<Rebuilt> {
  return withWorker(async (host) => {
    const started = performance.now();
    await host.open(projectId);
    const { rows } = await host.snapshot();
    const time = performance.now() - started;
    return { time, documents: Object.fromEntries(rows.map((row) => [row.id, row.union.documents])) };
  });
}

/** Gives the rows of the thematic table with all quotes. */
export async function tableRows(projectId: Id): Promise<readonly ThematicRow[]> {
  return withWorker(async (host) => {
    await host.open(projectId);
    return (await host.tableSince({ quotesPerRow: Infinity }, 0)).changed;
  });
}

async function withWorker<T>(use: (host: Remote<CodebookHost>) => Promise<T>): Promise<T> {
  const worker = new Worker('/codebook-worker.js');
  const host = wrap<CodebookHost>(worker);
  try {
    // Answered as soon as the worker's script has run: starting a thread is not rebuilding.
    await host.codePage('nobody');
    return await use(host);
  } finally {
    worker.terminate();
  }
}
