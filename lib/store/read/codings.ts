import { Dexie } from 'dexie';
import type { Coding, Id } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives a coding, also a withdrawn one. */
export function codingById(database: CodeboomDatabase, id: Id): Promise<Coding | undefined> {
  return database.codings.get(id);
}

/** Gives the codings of a fragment that are not withdrawn, oldest first. */
export async function codingsOfFragment(database: CodeboomDatabase, fragmentId: Id): Promise<Coding[]> {
  return (await codingsByFragment(database, [fragmentId])).get(fragmentId) ?? [];
}

/** Gives the codings with one of these codes, withdrawn ones too. */
export async function codingsOfCodes(database: CodeboomDatabase, codeIds: readonly Id[]): Promise<Coding[]> {
  // One request a code: `anyOf` walks a cursor, which takes twenty times as long for thousands of rows.
  const byCode = [...new Set(codeIds)].map((codeId) => database.codings.where({ codeId }).toArray());
  return (await Promise.all(byCode)).flat();
}

/** Gives the codings that are not withdrawn of several fragments, oldest first. */
export async function codingsByFragment(
  database: CodeboomDatabase,
  fragmentIds: readonly Id[],
): Promise<Map<Id, Coding[]>> {
  const byFragment = new Map<Id, Coding[]>();
  const codings = await database.codings.where('fragmentId').anyOf(fragmentIds).toArray();
  for (const coding of codings.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (coding.removed) continue;
    const together = byFragment.get(coding.fragmentId);
    if (together === undefined) byFragment.set(coding.fragmentId, [coding]);
    else together.push(coding);
  }
  return byFragment;
}

/** Gives the codes that were last coded with, newest first, each once; looks at the last 500 codings. */
export async function recentCodeIds(database: CodeboomDatabase, projectId: Id, limit: number): Promise<Id[]> {
  const newest = await database.codings
    .where('[projectId+createdAt]')
    .between([projectId, Dexie.minKey], [projectId, Dexie.maxKey])
    .reverse()
    .limit(500)
    .toArray();
  const codeIds = new Set(newest.filter((coding) => !coding.removed).map((coding) => coding.codeId));
  return [...codeIds].slice(0, limit);
}
