import type { Concept, Id } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives a concept, also a removed one. */
export function conceptById(database: CodeboomDatabase, id: Id): Promise<Concept | undefined> {
  return database.concepts.get(id);
}

/** Gives the crosswalk's concepts of a project that are not removed, oldest first. */
export async function conceptsOfProject(database: CodeboomDatabase, projectId: Id): Promise<Concept[]> {
  const concepts = await database.concepts.where({ projectId }).toArray();
  return concepts.filter(({ removed }) => !removed).sort((a, b) => (a.id < b.id ? -1 : 1));
}
