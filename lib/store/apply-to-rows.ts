// Rows are the fold of the log. Both ways of getting there use lib/domain/fold.ts and nothing else.
import type { Table } from 'dexie';
import { AppError } from '@/lib/base/errors';
import type { Operation } from '@/lib/domain/change';
import { applyOperations, copyOfState, emptyState, foldChanges, type FoldState } from '@/lib/domain/fold';
import { nouns, type Id, type Noun, type RecordByNoun } from '@/lib/domain/records';
import { putAllLateCodings, putCodings } from './late-codings';
import { changesOfProject } from './read/changes';
import { codingsById } from './read/codings';
import { readRows } from './read/project-state';
import { tableOf, type CodeboomDatabase } from './schema';

/**
 * Applies operations that come after everything in the log to the rows. Runs inside a transaction over all tables.
 * @param known rows that were read in the same transaction already, and are not read again
 */
export async function applyToRows(
  database: CodeboomDatabase,
  operations: readonly Operation[],
  known: FoldState = emptyState(),
): Promise<void> {
  const before = await readTouched(database, operations, known);
  const after = copyOfState(before);
  applyOperations(after, operations);
  for (const noun of nouns) {
    const changed = difference(noun, { before, after });
    if (changed.length > 0) await write(database, noun, changed);
  }
}

async function write<N extends Noun>(
  database: CodeboomDatabase,
  noun: N,
  records: readonly RecordByNoun[N][],
): Promise<void> {
  // The noun is that of codings, which the type of its records does not know.
  if (noun === 'coding') await putCodings(database, records as readonly RecordByNoun['coding'][]);
  else await tableOf(database, noun).bulkPut(records);
}

/** Makes the rows of a project what the fold of its log says. Runs inside a transaction over all tables. */
export async function refoldProject(database: CodeboomDatabase, projectId: Id): Promise<void> {
  await putAllLateCodings(database);
  const after = foldChanges(await changesOfProject(database, projectId));
  for (const noun of nouns) {
    const before = emptyState();
    await readRows(database, noun, { projectId, state: before });
    await refuseForeignRows(database, noun, { known: before[noun], ids: [...after[noun].keys()] });
    keepEqualRows(after, before, noun);
    const changed = difference(noun, { before, after });
    if (changed.length > 0) await tableOf(database, noun).bulkPut(changed);
  }
}

/** Rows that are right already are not written again: a small file may meet a large project. */
function keepEqualRows<N extends Noun>(after: FoldState, before: FoldState, noun: N): void {
  const rows = before[noun];
  for (const [id, record] of after[noun]) {
    const row = rows.get(id);
    if (row !== undefined && JSON.stringify(row) === JSON.stringify(record)) rows.set(id, record);
  }
}

/** Ids are unique over all projects; only a forged file has a record with the id of another project's. */
async function refuseForeignRows(
  database: CodeboomDatabase,
  noun: Noun,
  { known, ids }: { known: ReadonlyMap<Id, unknown>; ids: readonly Id[] },
): Promise<void> {
  const table: Table<RecordByNoun[Noun], Id> = tableOf(database, noun);
  if ((await table.count()) === known.size) return;
  const rows = await table.bulkGet(ids.filter((id) => !known.has(id)));
  const foreign = rows.find((row) => row !== undefined);
  if (foreign === undefined) return;
  const place = `${noun} ${foreign.id}`;
  throw new AppError('project-file-damaged', `${place} belongs to another project`, { place });
}

function difference<N extends Noun>(
  noun: N,
  { before, after }: { before: FoldState; after: FoldState },
): RecordByNoun[N][] {
  return [...after[noun].values()].filter((record) => before[noun].get(record.id) !== record);
}

/**
 * Reads what the operations look at: the records they name, and for a move the chains of parents. What is known is not
 * awaited: after some hundred turns without a request of ours the transaction would end.
 */
async function readTouched(
  database: CodeboomDatabase,
  operations: readonly Operation[],
  known: FoldState,
): Promise<FoldState> {
  const state = copyOfState(known);
  for (const noun of nouns) {
    const ids = operations
      .filter((operation) => operation.op !== 'move' && nounOf(operation) === noun)
      .map(idOf)
      .filter((id) => !state[noun].has(id));
    if (ids.length > 0) await readInto(database, { state, noun, ids });
  }
  for (const operation of operations) {
    if (operation.op !== 'move') continue;
    for (const id of [operation.id, operation.to.parentId]) {
      const unread = firstUnread(state, id);
      if (unread !== null) await readChain(database, state, unread);
    }
  }
  return state;
}

async function readInto<N extends Noun>(
  database: CodeboomDatabase,
  { state, noun, ids }: { state: FoldState; noun: N; ids: readonly Id[] },
): Promise<void> {
  const records = state[noun];
  if (noun === 'coding') {
    for (const coding of (await codingsById(database, ids)).values()) state.coding.set(coding.id, coding);
    return;
  }
  for (const record of await tableOf(database, noun).bulkGet([...ids])) {
    if (record !== undefined) records.set(record.id, record);
  }
}

/** Gives the first code on the way up that the state does not have; `null` when it has them all. */
function firstUnread(state: FoldState, codeId: Id | null): Id | null {
  for (let id = codeId; id !== null;) {
    const code = state.code.get(id);
    if (code === undefined) return id;
    id = code.parentId;
  }
  return null;
}

async function readChain(database: CodeboomDatabase, state: FoldState, codeId: Id): Promise<void> {
  for (let id: Id | null = codeId; id !== null;) {
    const code = await database.codes.get(id);
    if (code === undefined) return;
    state.code.set(id, code);
    id = firstUnread(state, code.parentId);
  }
}

function nounOf(operation: Operation): Noun {
  return operation.noun;
}

function idOf(operation: Operation): Id {
  return operation.op === 'add' ? operation.record.id : operation.id;
}
