// Writing many codings: at once where that is quick, into their own table afterwards, a slice at a time.
import type { Coding } from '@/lib/domain/records';
import type { CodeboomDatabase } from './schema';

/** From how many codings on a change writes them late. */
export const manyCodings = 500;
/** How many stand in one row of the table of late codings, and are put into their own table in one transaction. */
const slice = 250;
/** How many such rows may wait; whoever writes more puts them in place first. */
const mostSlices = 60;

/** Writes codings, late ones behind those that are late already. Runs inside a transaction over both tables. */
export async function putCodings(database: CodeboomDatabase, codings: readonly Coding[]): Promise<void> {
  const waiting = await database.lateCodings.count();
  if (waiting > mostSlices) await putAllLateCodings(database);
  else if (waiting > 0 || codings.length >= manyCodings) {
    for (let at = 0; at < codings.length; at += slice)
      await database.lateCodings.add({ codings: codings.slice(at, at + slice) });
    return;
  }
  await database.codings.bulkPut(codings);
}

/** Puts all late codings into their own table. Runs inside a transaction over both tables. */
export async function putAllLateCodings(database: CodeboomDatabase): Promise<void> {
  while (await putOldest(database));
}

/** Puts the oldest late codings into their own table, in a transaction of its own; gives whether more are waiting. */
export function putLateCodings(database: CodeboomDatabase): PromiseLike<boolean> {
  return database.transaction('rw', database.codings, database.lateCodings, () => putOldest(database));
}

async function putOldest(database: CodeboomDatabase): Promise<boolean> {
  const oldest = await database.lateCodings.orderBy('at').first();
  if (oldest === undefined) return false;
  await database.codings.bulkPut(oldest.codings);
  await database.lateCodings.delete(oldest.at);
  return (await database.lateCodings.count()) > 0;
}
