// What a row of the Sources view is called, and what chosen rows stand for.
import type { Id, Source } from '@/lib/domain/records';
import { foldersOf, outermostFolders } from '@/lib/domain/source-folder';

/** Gives the id of a face's row; an article's row has the id of its own source. */
export function faceRowId(sourceId: Id): string {
  return `face-${sourceId}`;
}

/** Gives the id of a folder's row. */
export function folderRowId(path: string): string {
  return `folder-${path}`;
}

/** Sources and folders that something is done with. */
export type Chosen = {
  /** In the order of choosing; a face is itself, not its article. */
  readonly sources: readonly Source[];
  /** None lies in another one. */
  readonly folders: readonly string[];
};

/** Gives what rows stand for; rows of neither sources nor folders stand for nothing. */
export function chosenByRows(sources: readonly Source[], rowIds: readonly string[]): Chosen {
  const byRow = new Map(
    sources.flatMap((source) => [[source.id, source] as const, [faceRowId(source.id), source] as const]),
  );
  const chosen = new Set(rowIds.flatMap((id) => byRow.get(id) ?? []));
  const folders = foldersOf(sources).filter((path) => rowIds.includes(folderRowId(path)));
  return { sources: [...chosen], folders: outermostFolders(folders) };
}
