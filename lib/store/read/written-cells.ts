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

/** A cell: a code in a document, which may have several faces. */
export type CellOfFaces = {
  readonly projectId: Id;
  readonly sourceIds: readonly Id[];
  readonly codeId: Id;
};

/** Gives what was written of a document under a code, not the removed ones; oldest first. */
export async function summariesOfCell(database: CodeboomDatabase, cell: CellOfFaces): Promise<Summary[]> {
  return ofCell(await summariesOfProject(database, cell.projectId), cell);
}

/** Gives the marks that a code was looked for in a document, not the removed ones; oldest first. */
export async function looksOfCell(database: CodeboomDatabase, cell: CellOfFaces): Promise<Look[]> {
  return ofCell(await looksOfProject(database, cell.projectId), cell);
}

function ofCell<Written extends Summary | Look>(
  all: readonly Written[],
  { sourceIds, codeId }: CellOfFaces,
): Written[] {
  return all
    .filter((each) => !each.removed && each.codeId === codeId && sourceIds.includes(each.sourceId))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}
