import type { Id, TextVersion } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives the kept text of a source with this hash, if it was kept. */
export function versionWith(
  database: CodeboomDatabase,
  sourceId: Id,
  textHash: string,
): Promise<TextVersion | undefined> {
  return database.versions.where({ sourceId, textHash }).first();
}

/** Gives the kept texts of a source, oldest first. */
export async function versionsOfSource(database: CodeboomDatabase, sourceId: Id): Promise<TextVersion[]> {
  const versions = await database.versions
    .where('[sourceId+textHash]')
    .between([sourceId, ''], [sourceId, '\uffff'])
    .toArray();
  return versions.sort((a, b) => (a.id < b.id ? -1 : 1));
}
