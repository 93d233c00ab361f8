import type { CodeboomDatabase, StoredFile } from '@/lib/store/schema';

/** Gives a file with its bytes. @param id SHA-256 of the bytes, in hex */
export function sourceFileById(database: CodeboomDatabase, id: string): Promise<StoredFile | undefined> {
  return database.sourceFiles.get(id);
}

/** Gives those of the ids whose bytes are not in the database. */
export async function missingSourceFiles(
  database: CodeboomDatabase,
  ids: readonly string[],
): Promise<string[]> {
  const present = new Set(await database.sourceFiles.where('id').anyOf(ids).primaryKeys());
  return [...new Set(ids)].filter((id) => !present.has(id));
}
