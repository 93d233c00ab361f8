import type { Id, Milestone } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives a named version, also a removed one. */
export function milestoneById(database: CodeboomDatabase, id: Id): Promise<Milestone | undefined> {
  return database.milestones.get(id);
}

/** Gives the named versions of a project that are not removed, last named first. */
export async function milestonesOfProject(database: CodeboomDatabase, projectId: Id): Promise<Milestone[]> {
  const milestones = await database.milestones.where({ projectId }).toArray();
  return milestones.filter(({ removed }) => !removed).sort((a, b) => (a.id < b.id ? 1 : -1));
}
