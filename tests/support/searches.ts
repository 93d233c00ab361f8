import { wrap } from 'comlink';
import { onTestFinished } from 'vitest';
import { keepErrorCodes } from '@/lib/workers/comlink-errors';
import { createSearchEngine, type SearchEngine } from '@/lib/workers/search/engine';
import type { SearchHost } from '@/lib/workers/search/search-host';

/** Gives a search engine on a database, until the test ends; its worker starts with the first question. */
export function startTestSearch(databaseName: string): SearchEngine {
  keepErrorCodes();
  return createSearchEngine(() => {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
      type: 'module',
      name: databaseName,
    });
    const stop = (): void => worker.terminate();
    onTestFinished(stop);
    return { host: wrap<SearchHost>(worker), stop };
  });
}
