import type { Code, Id } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives a code, also a removed one. */
export function codeById(database: CodeboomDatabase, id: Id): Promise<Code | undefined> {
  return database.codes.get(id);
}

/** Gives all codes of a project, removed ones too: order and history need them. */
export function codesOfProject(database: CodeboomDatabase, projectId: Id): Promise<Code[]> {
  return database.codes.where('projectId').equals(projectId).toArray();
}
