// Where sources and folders can be put, and putting them there.
import { articlesOf } from '@/lib/domain/article';
import type { Source } from '@/lib/domain/records';
import { folderName, folderOf, foldersOf, isInFolder, parentFolder } from '@/lib/domain/source-folder';
import type { TreePlace } from '@/components/shared/tree-rows';
import type { LibraryWorkbench } from './chosen-sources';
import { folderMessages } from './folder-messages';
import type { Chosen } from './row-ids';
import type { SourceRow } from './source-rows';
import { sourcesViewOf } from './sources-view.svelte';

/** Gives the folder that a place at a row belongs to; `null` for no folder. */
export function folderAt(sources: readonly Source[], row: SourceRow, place: TreePlace): string | null {
  if (row.kind === 'folder') return place === 'into' ? row.path : parentFolder(row.path);
  const id = row.kind === 'suggestion' ? row.suggestion.article.id : row.source.id;
  const known = articlesOf(sources).find(({ faces }) => faces.some((face) => face.id === id));
  return known === undefined ? null : folderOf(known.article);
}

/** Tells whether something would move: not a folder into itself, nor all of it to where it is. */
export function canMove({ sources, folders }: Chosen, into: string | null): boolean {
  if (folders.some((folder) => isInFolder(into, folder))) return false;
  const isElsewhere = (folder: string): boolean => parentFolder(folder) !== into;
  return sources.some((source) => folderOf(source) !== into) || folders.some(isElsewhere);
}

/** Gives the folders that something can be put into. */
export function foldersFor(all: readonly Source[], { folders }: Chosen): readonly string[] {
  return foldersOf(all).filter((path) => !folders.some((folder) => isInFolder(path, folder)));
}

/** Puts what was chosen into a folder, or with `null` out of all, shows it there and offers to take it back. */
export async function moveChosen(
  workbench: LibraryWorkbench,
  { sources, folders }: Chosen,
  into: string | null,
): Promise<void> {
  const text = folderMessages[workbench.language];
  // What is in a folder that moves goes with it.
  const own = sources.filter((source) => !folders.some((path) => isInFolder(folderOf(source), path)));
  const sourceIds = own.map(({ id }) => id);
  const moved = await workbench.services.folders.move({ sourceIds, folders }, into);
  if (moved === 0) return workbench.announce(text.nothingMoves);
  const view = sourcesViewOf(workbench);
  view.cutIds = new Set();
  view.selection.clear();
  view.openFolder(into);
  await workbench.run('history.offerUndo', into === null ? text.movedOut(moved) : text.moved(moved, into));
}

/** Gives the path that a folder gets by a new last name; `null` for no name. */
export function renamedPath(path: string, name: string): string {
  const parent = parentFolder(path);
  return parent === null ? name : `${parent}/${name}`;
}

/** Gives a sentence when a folder of that path is there already, in a project with these folders. */
export function mergeHint(
  folders: readonly string[],
  renaming: { readonly from: string; readonly to: string },
  text: { readonly becomesOne: (path: string) => string },
): string | null {
  const { from, to } = renaming;
  return to !== from && folders.includes(to) ? text.becomesOne(folderName(to)) : null;
}
