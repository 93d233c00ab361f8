// The log, read in the orders that its readers need.
import { Dexie, type Collection } from 'dexie';
import type { Change } from '@/lib/domain/change';
import { UndoReader, type UndoState } from '@/lib/domain/history';
import type { Id } from '@/lib/domain/records';
import type { CodeboomDatabase, StoredChange } from '@/lib/store/schema';

/** Gives the changes that arrived after `arrival`, in order of arrival, of one project or of all. */
export function changesAfter(
  database: CodeboomDatabase,
  arrival: number,
  projectId: Id | null = null,
): Promise<StoredChange[]> {
  const after = database.changes.where('arrival').above(arrival);
  return (projectId === null ? after : after.filter((change) => change.projectId === projectId)).toArray();
}

/** Gives the changes of a project in the order of the fold. */
export function changesOfProject(database: CodeboomDatabase, projectId: Id): Promise<StoredChange[]> {
  return inFoldOrder(database, projectId).toArray();
}

/** Gives the last changes of a project in the order of the fold, newest first. */
export function recentChanges(
  database: CodeboomDatabase,
  projectId: Id,
  limit: number,
): Promise<StoredChange[]> {
  return inFoldOrder(database, projectId).reverse().limit(limit).toArray();
}

/** Gives the newest change of a project, in the order of the fold, of which `isWanted` is true. */
export function newestChange(
  database: CodeboomDatabase,
  projectId: Id,
  isWanted: (change: Change) => boolean,
): Promise<StoredChange | undefined> {
  return inFoldOrder(database, projectId).reverse().filter(isWanted).first();
}

function inFoldOrder(database: CodeboomDatabase, projectId: Id): Collection<StoredChange, number, Change> {
  return database.changes
    .where('[projectId+lamport+device+counter]')
    .between([projectId, Dexie.minKey], [projectId, Dexie.maxKey]);
}

/** Gives the highest arrival, which is the number of changes in the log; 0 when it is empty. */
export async function newestArrival(database: CodeboomDatabase): Promise<number> {
  return Number((await database.changes.orderBy('arrival').lastKey()) ?? 0);
}

/** Gives the ids of all changes in the log. */
export async function changeIds(database: CodeboomDatabase): Promise<Set<Id>> {
  // Keys of the index on `id` are ids.
  return new Set((await database.changes.orderBy('id').keys()) as Id[]);
}

/** Gives the changes with these ids, in order of arrival. */
export async function changesById(database: CodeboomDatabase, ids: readonly Id[]): Promise<StoredChange[]> {
  return database.changes.where('id').anyOf(ids).sortBy('arrival');
}

/** Gives what undo and redo of one device would act on; reads only as much of the log as it needs. */
export async function undoStateOf(database: CodeboomDatabase, projectId: Id, device: Id): Promise<UndoState> {
  const reader = new UndoReader();
  let below: number = Infinity;
  for (;;) {
    const chunk = await changesBelow(database, { projectId, device, below });
    for (const change of chunk) if (reader.take(change)) return reader.state();
    const last = chunk.at(-1);
    if (last === undefined) return reader.state();
    below = last.counter;
  }
}

const chunkSize = 64;

function changesBelow(
  database: CodeboomDatabase,
  { projectId, device, below }: { projectId: Id; device: Id; below: number },
): Promise<Change[]> {
  return database.changes
    .where('[projectId+device+counter]')
    .between([projectId, device, Dexie.minKey], [projectId, device, below], true, false)
    .reverse()
    .limit(chunkSize)
    .toArray();
}
