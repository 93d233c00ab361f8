import type { Id, Project } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives a project, also a removed one; `undefined` when there is none with this id. */
export function projectById(database: CodeboomDatabase, id: Id): Promise<Project | undefined> {
  return database.projects.get(id);
}

/** Gives the projects that are not removed, oldest first. */
export async function allProjects(database: CodeboomDatabase): Promise<Project[]> {
  const projects = await database.projects.toArray();
  return projects.filter((project) => !project.removed).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}
