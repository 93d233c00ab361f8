import { wrap } from 'comlink';
import { onTestFinished } from 'vitest';
import type { CodebookHost } from '@/lib/workers/codebook/codebook-host';
import { connectCodebookEngine, type CodebookEngine } from '@/lib/workers/codebook/engine';
import { keepErrorCodes } from '@/lib/workers/comlink-errors';

/** Starts a codebook worker on a database, until the test ends. */
export function startTestCodebook(databaseName: string): CodebookEngine {
  keepErrorCodes();
  const worker = new Worker(new URL('./codebook-worker.ts', import.meta.url), {
    type: 'module',
    name: databaseName,
  });
  onTestFinished(() => worker.terminate());
  return connectCodebookEngine(wrap<CodebookHost>(worker));
}

/** Resolves with the version once the engine has taken in what `act` does; asks nothing of the clock. */
export async function afterNext(engine: CodebookEngine, act: () => Promise<unknown>): Promise<number> {
  const told = new Promise<number>((resolve) => {
    const leave = engine.subscribe((version) => {
      leave();
      resolve(version);
    });
  });
  await act();
  return told;
}
