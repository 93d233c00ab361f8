import { facesOf } from '@/lib/domain/article';
import type { Id, Source } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives a source, also a removed one. */
export function sourceById(database: CodeboomDatabase, id: Id): Promise<Source | undefined> {
  return database.sources.get(id);
}

/** Gives the sources of a project that are not removed, in the order they came. */
export async function sourcesOfProject(database: CodeboomDatabase, projectId: Id): Promise<Source[]> {
  const sources = await database.sources.where('projectId').equals(projectId).toArray();
  return sources.filter((source) => !source.removed).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Gives all faces of a source's article that are there, the article's own source first. */
export async function facesOfSource(
  database: CodeboomDatabase,
  { id, projectId }: Source,
): Promise<readonly Source[]> {
  return facesOf(await sourcesOfProject(database, projectId), id);
}

/** What a source is recognised by. */
export type SourceIdentity = Pick<Source, 'kind' | 'doi' | 'url' | 'fileId'>;

/** Gives the source of this kind with the same file, DOI or address; a removed one is not recognised. */
export async function findSource(
  database: CodeboomDatabase,
  projectId: Id,
  identity: SourceIdentity,
): Promise<Source | undefined> {
  const { kind } = identity;
  const keys = kind === 'pdf' ? (['fileId'] as const) : (['doi', 'url'] as const);
  for (const key of keys) {
    const value = identity[key];
    if (value === null) continue;
    const found = await database.sources
      .where({ projectId, kind, [key]: value })
      .filter((source) => !source.removed)
      .first();
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Gives the ids of all files that sources are read from and texts are kept in, in any project. */
export async function allFileIds(database: CodeboomDatabase): Promise<string[]> {
  const sources = await database.sources.toArray();
  const versions = await database.versions.toArray();
  return [
    ...sources.flatMap(({ fileId }) => fileId ?? []),
    ...versions.flatMap(({ fileId, snapshotFileId }) => [fileId, snapshotFileId ?? []].flat()),
  ];
}
