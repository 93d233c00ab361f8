import { wrap } from 'comlink';
import { browser } from '#imports';
import type { CodebookHost } from '@/lib/workers/codebook/codebook-host';
import { connectCodebookEngine, type CodebookEngine } from '@/lib/workers/codebook/engine';
import { keepErrorCodes } from '@/lib/workers/comlink-errors';
import type { JournalHost } from '@/lib/workers/journal/host';
import type { Journal } from '@/lib/workers/journal/journal';

/** Starts the workbench's worker; gives the codebook engine and the journal that live in it. */
export function startCodebookWorker(): { readonly codebook: CodebookEngine; readonly journal: Journal } {
  keepErrorCodes();
  const worker = new Worker(browser.runtime.getURL('/codebook-worker.js'), { name: 'codebook' });
  const host = wrap<CodebookHost & JournalHost>(worker);
  const journal: Journal = {
    append: (changes) => host.append(changes),
    reconcile: () => host.reconcile(),
    missingFromLog: () => host.missingFromLog(),
  };
  return { codebook: connectCodebookEngine(host), journal };
}
