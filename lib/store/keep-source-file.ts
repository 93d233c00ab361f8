import type { CodeboomDatabase, StoredFile } from './schema';
import { storageError } from './storage-errors';

/** Puts a file's bytes back into the database; the log does not know of bytes. @throws AppError `storage-full` */
export async function keepSourceFile(database: CodeboomDatabase, file: StoredFile): Promise<void> {
  try {
    await database.sourceFiles.put(file);
  } catch (reason) {
    throw storageError(reason);
  }
}
