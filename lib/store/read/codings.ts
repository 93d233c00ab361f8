import { Dexie } from 'dexie';
import type { Coding, Id } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';
import { lateCodings, readCodings } from './late-codings';

/** Gives a coding, also a withdrawn one. */
export async function codingById(database: CodeboomDatabase, id: Id): Promise<Coding | undefined> {
  return (await codingsById(database, [id])).get(id);
}

/** Gives those of these codings that are there, withdrawn ones too, by id. */
export function codingsById(
  database: CodeboomDatabase,
  ids: readonly Id[],
): PromiseLike<ReadonlyMap<Id, Coding>> {
  return database.transaction('r', database.codings, database.lateCodings, async () => {
    const wanted = new Set(ids);
    const late = await lateCodings(database);
    const found = new Map([...wanted].flatMap((id) => entryOf(late.get(id))));
    // What is late need not be looked up one by one: an undo finds all that the change before it wrote.
    const rows = await database.codings.bulkGet([...wanted].filter((id) => !found.has(id)));
    for (const [id, row] of rows.flatMap(entryOf)) found.set(id, row);
    return found;
  });
}

function entryOf(coding: Coding | undefined): readonly (readonly [Id, Coding])[] {
  return coding === undefined ? [] : [[coding.id, coding]];
}

/** Gives the codings of a project, withdrawn ones too, the oldest first. */
export async function codingsOfProject(database: CodeboomDatabase, projectId: Id): Promise<Coding[]> {
  const codings = await readCodings(database, {
    read: () => byAge(database, projectId).toArray(),
    belongs: (coding) => coding.projectId === projectId,
  });
  return codings.toSorted(compareAge);
}

/** Gives the codings of a fragment that are not withdrawn, oldest first. */
export async function codingsOfFragment(database: CodeboomDatabase, fragmentId: Id): Promise<Coding[]> {
  return (await codingsByFragment(database, [fragmentId])).get(fragmentId) ?? [];
}

/** Gives the codings with one of these codes, withdrawn ones too, by id. */
export async function codingsOfCodes(database: CodeboomDatabase, codeIds: readonly Id[]): Promise<Coding[]> {
  // One request a code: `anyOf` walks a cursor, which takes twenty times as long for thousands of rows.
  const wanted = new Set(codeIds);
  const codings = await readCodings(database, {
    read: async () => {
      const byCode = [...wanted].map((codeId) => database.codings.where({ codeId }).toArray());
      return (await Promise.all(byCode)).flat();
    },
    belongs: ({ codeId }) => wanted.has(codeId),
  });
  return codings.toSorted(compareIds);
}

/** Gives the codings that are not withdrawn of several fragments, oldest first. */
export async function codingsByFragment(
  database: CodeboomDatabase,
  fragmentIds: readonly Id[],
): Promise<Map<Id, Coding[]>> {
  const byFragment = new Map<Id, Coding[]>();
  const wanted = new Set(fragmentIds);
  const codings = await readCodings(database, {
    read: () =>
      database.codings
        .where('fragmentId')
        .anyOf([...wanted])
        .toArray(),
    belongs: ({ fragmentId }) => wanted.has(fragmentId),
  });
  for (const coding of codings.toSorted(compareIds)) {
    if (coding.removed) continue;
    const together = byFragment.get(coding.fragmentId);
    if (together === undefined) byFragment.set(coding.fragmentId, [coding]);
    else together.push(coding);
  }
  return byFragment;
}

/** Gives the codes that were last coded with, newest first, each once; looks at the last 500 codings. */
export async function recentCodeIds(database: CodeboomDatabase, projectId: Id, limit: number): Promise<Id[]> {
  const codings = await readCodings(database, {
    read: () => byAge(database, projectId).reverse().limit(looksBack).toArray(),
    belongs: (coding) => coding.projectId === projectId,
  });
  const newest = codings.toSorted((one, other) => compareAge(other, one)).slice(0, looksBack);
  const codeIds = new Set(newest.filter((coding) => !coding.removed).map((coding) => coding.codeId));
  return [...codeIds].slice(0, limit);
}

const looksBack = 500;

function byAge(database: CodeboomDatabase, projectId: Id) {
  return database.codings
    .where('[projectId+createdAt]')
    .between([projectId, Dexie.minKey], [projectId, Dexie.maxKey]);
}

function compareIds(one: Coding, other: Coding): number {
  return one.id < other.id ? -1 : 1;
}

/** As the index goes: by time, then by id. */
function compareAge(one: Coding, other: Coding): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1;
  return compareIds(one, other);
}
