// Compares the journal with the log: what either lacks, the other gives back.
import type { Change } from '@/lib/domain/change';
import { changeIds, changesAfter, changesById } from '@/lib/store/read/changes';
import type { CodeboomDatabase, StoredChange } from '@/lib/store/schema';

/** What each of the two lacks. */
export type Difference = {
  readonly missingFromLog: readonly Change[];
  readonly missingFromJournal: readonly Change[];
};

/** Gives what the log lacks of the journal's changes and the other way round. */
export async function compareWithLog(
  database: CodeboomDatabase,
  journal: readonly Change[],
): Promise<Difference> {
  const logged = await changeIds(database);
  const missingFromLog = journal.filter((change) => !logged.has(change.id));
  for (const change of journal) logged.delete(change.id);
  return { missingFromLog, missingFromJournal: await readFromLog(database, logged) };
}

/** Gives everything that either of the two has, the log first, as a new journal is written. */
export async function unionWithLog(
  database: CodeboomDatabase,
  journal: readonly Change[],
): Promise<Change[]> {
  const logged = (await changesAfter(database, 0)).map(asWritten);
  const ids = new Set(logged.map((change) => change.id));
  return [...logged, ...journal.filter((change) => !ids.has(change.id))];
}

/** Above this, reading the log in order is faster than looking ids up. */
const fewIds = 500;

async function readFromLog(database: CodeboomDatabase, ids: ReadonlySet<string>): Promise<Change[]> {
  if (ids.size === 0) return [];
  const changes =
    ids.size <= fewIds
      ? await changesById(database, [...ids])
      : (await changesAfter(database, 0)).filter((change) => ids.has(change.id));
  return changes.map(asWritten);
}

/** Gives a change as it goes into journal and files: its arrival is this database's own affair. */
export function asWritten({ arrival: _arrival, ...change }: StoredChange): Change {
  return change;
}
