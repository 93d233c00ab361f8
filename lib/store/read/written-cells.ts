// What persons wrote into tables and texts: summaries, looks, wordings.
import type { Id, Look, Summary, Wording } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives the summaries of a project, also removed ones. */
export function summariesOfProject(database: CodeboomDatabase, projectId: Id): Promise<Summary[]> {
  return database.summaries.where({ projectId }).toArray();
}

/** Gives the looks of a project, also removed ones. */
export function looksOfProject(database: CodeboomDatabase, projectId: Id): Promise<Look[]> {
  return database.looks.where({ projectId }).toArray();
}

/** Gives the wordings of a project, also removed ones. */
export function wordingsOfProject(database: CodeboomDatabase, projectId: Id): Promise<Wording[]> {
  return database.wordings.where({ projectId }).toArray();
}
