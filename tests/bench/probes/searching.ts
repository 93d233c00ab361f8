// The search worker on a library of 300 articles, from a page of the extension in which nothing else runs.
import { wrap, type Remote } from 'comlink';
import { plainQuery } from '@/lib/domain/search';
import type { SearchHost } from '@/lib/workers/search/search-host';
import { articles, queries } from './library';

/** What was measured, in milliseconds, and the words that were indexed. */
export type Searched = {
  readonly indexing: number;
  /** From a worker that knows nothing, with all texts on the shelf. */
  readonly opening: number;
  readonly perQuery: readonly { readonly query: string; readonly time: number; readonly total: number }[];
  readonly words: number;
};

const projectId = 'bench';
const limit = 500;
const runs = 5;

/** Puts the articles into the index and asks. The database must be there. */
export async function search(seed: number): Promise<Searched> {
  const texts = articles(seed);
  await putSources(texts.length, seed);
  const indexing = await withHost(async (host) => {
    const started = performance.now();
    for (const [at, pages] of texts.entries()) {
      await host.givePdf({ fileId: fileIdOf(at, seed), pages, running: [] });
    }
    await host.search(plainQuery('warm'), limit);
    return performance.now() - started;
  });
  return withHost(async (host, opening) => {
    const perQuery: Searched['perQuery'][number][] = [];
    for (const query of queries) perQuery.push({ query, ...(await ask(host, query)) });
    const words = texts.flat().reduce((sum, page) => sum + page.split(/\s+/).length, 0);
    return { indexing, opening, perQuery, words };
  });
}

async function ask(host: Remote<SearchHost>, text: string): Promise<{ time: number; total: number }> {
  const times: number[] = [];
  let total = 0;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    ({ total } = await host.search(plainQuery(text), limit));
    times.push(performance.now() - started);
  }
  return { time: times.sort((a, b) => a - b)[runs >> 1] ?? 0, total };
}

async function withHost<T>(use: (host: Remote<SearchHost>, opening: number) => Promise<T>): Promise<T> {
  const worker = new Worker('/search-worker.js');
  const host = wrap<SearchHost>(worker);
  try {
    await host.state();
    const started = performance.now();
    await host.open(projectId);
    await host.search(plainQuery('warm'), limit);
    return await use(host, performance.now() - started);
  } finally {
    worker.terminate();
  }
}

function fileIdOf(at: number, seed: number): string {
  return `${seed}-${at}`.padStart(64, '0');
}

/** Sources as the workbench stores them, straight into its database. */
async function putSources(count: number, seed: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open('codeboom');
    request.onsuccess = () => opened(request.result);
    request.onerror = () => failed(request.error ?? new Error('The database did not open'));
  });
  const store = database.transaction('sources', 'readwrite').objectStore('sources');
  for (let at = 0; at < count; at += 1) {
    store.put({
      ...{ id: `source-${at}`, projectId, createdAt: '2026-01-01T00:00:00.000Z', removed: false },
      ...{ kind: 'pdf', title: `Article ${at}`, authors: [], year: 2020, journal: '', doi: null, url: null },
      ...{ fileId: fileIdOf(at, seed), language: null },
    });
  }
  await new Promise((done) => {
    store.transaction.oncomplete = done;
  });
  database.close();
}
