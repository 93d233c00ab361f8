import { emptyState, type FoldState } from '@/lib/domain/fold';
import { nouns, type Id, type Noun, type RecordByNoun } from '@/lib/domain/records';
import { tableOf, type CodeboomDatabase, type StoredChange } from '@/lib/store/schema';
import { changesOfProject, newestArrival } from './changes';
import { codingsOfProject } from './codings';

/** A project's log and its rows, read at one moment. */
export type ProjectState = { readonly log: readonly StoredChange[]; readonly state: FoldState };

/** Gives a whole project, removed records too. */
export function readProject(database: CodeboomDatabase, projectId: Id): Promise<ProjectState> {
  return database.transaction('r', database.tables, async () => {
    const log = await changesOfProject(database, projectId);
    const state = emptyState();
    for (const noun of nouns) await readRows(database, noun, { projectId, state });
    return { log, state };
  });
}

/** What was read, and up to which change of the log it is so: while that is the newest, it stays so. */
export type AtMoment<T> = { readonly arrival: number; readonly value: T };

/** Reads at one moment. `read` may only await the read functions of this folder. */
export function atOneMoment<T>(database: CodeboomDatabase, read: () => Promise<T>): PromiseLike<AtMoment<T>> {
  return database.transaction('r', database.tables, async () => {
    const arrival = await newestArrival(database);
    return { arrival, value: await read() };
  });
}

/** Reads a project's rows of one noun into `state`. */
export async function readRows<N extends Noun>(
  database: CodeboomDatabase,
  noun: N,
  { projectId, state }: { projectId: Id; state: FoldState },
): Promise<void> {
  const records = state[noun];
  for (const row of await rowsOf(database, noun, projectId)) if (row !== undefined) records.set(row.id, row);
}

/** A project is its own project, and has no index for that; codings may be late. */
function rowsOf<N extends Noun>(
  database: CodeboomDatabase,
  noun: N,
  projectId: Id,
): PromiseLike<readonly (RecordByNoun[N] | undefined)[]> {
  const table = tableOf(database, noun);
  if (noun === 'project') return table.bulkGet([projectId]);
  if (noun !== 'coding') return table.where({ projectId }).toArray();
  // The noun is that of codings, which the type of its rows does not know.
  return codingsOfProject(database, projectId) as unknown as Promise<RecordByNoun[N][]>;
}
