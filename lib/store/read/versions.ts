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

/** Gives the kept texts of a project. */
export function versionsOfProject(database: CodeboomDatabase, projectId: Id): Promise<TextVersion[]> {
  return database.versions.where({ projectId }).toArray();
}
