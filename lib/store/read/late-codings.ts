// A change of thousands of codings writes them in a few large rows, which takes a tenth of the time that their own table
// with its indexes takes. Until they are put there, whoever reads codings lays them over what the table says.
import type { Coding, Id } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives the codings that are not in their own table yet, by id, as the last change left them. */
export async function lateCodings(database: CodeboomDatabase): Promise<ReadonlyMap<Id, Coding>> {
  const batches = await database.lateCodings.toArray();
  return new Map(batches.flatMap(({ codings }) => codings.map((coding) => [coding.id, coding] as const)));
}

/** What of the table of codings is read, and which late ones belong to it. */
type Wanted = {
  readonly read: () => PromiseLike<readonly Coding[]>;
  readonly belongs: (coding: Coding) => boolean;
};

/** Reads codings as they are now: late ones take the place of what the table says. In no order when there are any. */
export function readCodings(
  database: CodeboomDatabase,
  { read, belongs }: Wanted,
): PromiseLike<readonly Coding[]> {
  return database.transaction('r', database.codings, database.lateCodings, async () => {
    const [late, rows] = await Promise.all([lateCodings(database), read()]);
    if (late.size === 0) return rows;
    return [...rows.filter(({ id }) => !late.has(id)), ...[...late.values()].filter(belongs)];
  });
}
