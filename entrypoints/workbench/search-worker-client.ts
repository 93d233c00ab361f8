import { wrap } from 'comlink';
import { browser } from '#imports';
import { keepErrorCodes } from '@/lib/workers/comlink-errors';
import { createSearchEngine, type SearchEngine } from '@/lib/workers/search/engine';
import type { SearchHost } from '@/lib/workers/search/search-host';

/** Gives the engine of the search worker, which starts with the first question. */
export function searchWorkerEngine(): SearchEngine {
  keepErrorCodes();
  return createSearchEngine(() => {
    const worker = new Worker(browser.runtime.getURL('/search-worker.js'), { name: 'search' });
    return { host: wrap<SearchHost>(worker), stop: () => worker.terminate() };
  });
}
