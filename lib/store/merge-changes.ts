// Changes that were made elsewhere or before: a restored file, the journal, later a colleague.
import { compareChanges, type Change } from '@/lib/domain/change';
import type { Id } from '@/lib/domain/records';
import { refoldProject } from './apply-to-rows';
import type { Clock, CodeboomDatabase, StoredFile } from './schema';
import { storageError } from './storage-errors';

/**
 * Takes over the changes that the log does not have yet and folds their projects anew, in one transaction.
 * Gives the new changes. Doing it again changes nothing.
 * @throws AppError `storage-full` or `storage-damaged`; nothing is written then.
 */
export async function mergeChanges(
  database: CodeboomDatabase,
  changes: readonly Change[],
  files: readonly StoredFile[] = [],
): Promise<Change[]> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      const present = new Set(await presentIds(database, changes));
      const missing = unique(changes.filter((change) => !present.has(change.id))).sort(compareChanges);
      await database.sourceFiles.bulkPut(files);
      await database.changes.bulkAdd(missing);
      await moveClocks(database, missing);
      for (const projectId of new Set(missing.map((change) => change.projectId))) {
        await refoldProject(database, projectId);
      }
      return missing;
    });
  } catch (reason) {
    throw storageError(reason);
  }
}

async function presentIds(database: CodeboomDatabase, changes: readonly Change[]): Promise<Id[]> {
  const ids = changes.map((change) => change.id);
  // Keys of the index on `id` are ids.
  return (await database.changes.where('id').anyOf(ids).keys()) as Id[];
}

function unique(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [change.id, withoutArrival(change)])).values()];
}

/** `arrival` is this database's own; another's number would land in the key. */
function withoutArrival(change: Change & { readonly arrival?: unknown }): Change {
  const { arrival: _arrival, ...rest } = change;
  return rest;
}

async function moveClocks(database: CodeboomDatabase, changes: readonly Change[]): Promise<void> {
  const clocks = new Map<string, Clock>();
  for (const { projectId, device, counter, lamport } of changes) {
    const key = `${projectId} ${device}`;
    const known = clocks.get(key) ?? (await database.clocks.get([projectId, device]));
    clocks.set(key, {
      projectId,
      device,
      counter: Math.max(counter, known?.counter ?? 0),
      lamport: Math.max(lamport, known?.lamport ?? 0),
    });
  }
  await database.clocks.bulkPut([...clocks.values()]);
}
