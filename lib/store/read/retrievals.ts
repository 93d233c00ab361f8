import type { Id, Retrieval } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives a retrieval, also a removed one. */
export function retrievalById(database: CodeboomDatabase, id: Id): Promise<Retrieval | undefined> {
  return database.retrievals.get(id);
}

/** Gives the retrievals of a project that are not removed, by title. */
export async function retrievalsOfProject(database: CodeboomDatabase, projectId: Id): Promise<Retrieval[]> {
  const retrievals = await database.retrievals.where({ projectId }).toArray();
  return retrievals
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
}
