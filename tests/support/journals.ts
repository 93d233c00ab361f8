// Journals in folders of their own, held by real workers.
import { wrap } from 'comlink';
import { onTestFinished } from 'vitest';
import type { Journal } from '@/lib/workers/journal/journal';
import type { JournalHost } from '@/lib/workers/journal/host';

/** Starts a worker with the journal that belongs to a database; `stop` ends it as a closed tab would. */
export function startJournalWorker(name: string): { journal: Journal; stop: () => void } {
  const worker = new Worker(new URL('./journal-worker.ts', import.meta.url), { type: 'module', name });
  onTestFinished(() => worker.terminate());
  const host = wrap<JournalHost>(worker);
  const journal: Journal = {
    append: (changes) => host.append(changes),
    reconcile: () => host.reconcile(),
    missingFromLog: () => host.missingFromLog(),
  };
  return { journal, stop: () => worker.terminate() };
}

/** Removes the journal's folder when the test ends. */
export function removeFolderAfterTest(name: string): void {
  onTestFinished(async () => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  });
}

/** Changes the bytes of a file in a journal's folder. */
export async function damageFile(
  folderName: string,
  fileName: string,
  damage: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(folderName);
  const file = await folder.getFileHandle(fileName);
  const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
  const stream = await file.createWritable();
  await stream.write(damage(bytes));
  await stream.close();
}

/** Gives the names of the files in a journal's folder, segments as `segments/name`. */
export async function filesOf(folderName: string): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(folderName);
  const segments = await folder.getDirectoryHandle('segments', { create: true });
  const names: string[] = [];
  for await (const [name, handle] of folder.entries()) if (handle.kind === 'file') names.push(name);
  for await (const name of segments.keys()) names.push(`segments/${name}`);
  return names.sort();
}
