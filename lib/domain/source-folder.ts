// Folders that a person puts articles into: a path of names on the source's record. A folder is there as long as something
// is in it.
import { articlesOf } from './article';
import type { Source } from './records';

const inOrder = new Intl.Collator('en', { numeric: true });

/** Gives the path for what a person typed, names without space around them and `/` between them; `null` for no name. */
export function folderPath(typed: string): string | null {
  const names = typed.split('/').map((name) => name.trim());
  const path = names.filter((name) => name !== '').join('/');
  return path === '' ? null : path;
}

/** Gives the folder that a source is in, also when a record from elsewhere writes it otherwise; `null` for none. */
export function folderOf({ folder }: Pick<Source, 'folder'>): string | null {
  return folderPath(folder ?? '');
}

/** Gives the folder around a folder; `null` when there is none. */
export function parentFolder(path: string): string | null {
  const end = path.lastIndexOf('/');
  return end < 0 ? null : path.slice(0, end);
}

/** Gives the last name of a path. */
export function folderName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Tells whether a path is a folder, or lies in it at any depth. */
export function isInFolder(path: string | null, folder: string): boolean {
  return path === folder || path?.startsWith(`${folder}/`) === true;
}

/** Gives where what is at `path` stands after the folder `from`, in which it is, became `to`; `null` is no folder. */
export function movedPath(path: string, from: string, to: string | null): string | null {
  return folderPath(`${to ?? ''}${path.slice(from.length)}`);
}

/** Gives all folders in which articles are, with those around them: each before what is in it, in the order of their names. */
export function foldersOf(sources: Iterable<Source>): readonly string[] {
  const folders = new Set<string>();
  for (const { article } of articlesOf(sources)) {
    for (let path = folderOf(article); path !== null; path = parentFolder(path)) folders.add(path);
  }
  return [...folders].toSorted(compareFolders);
}

/** Gives the folders that lie in none of the others. */
export function outermostFolders(folders: readonly string[]): readonly string[] {
  return folders.filter((path) => !folders.some((other) => other !== path && isInFolder(path, other)));
}

function compareFolders(a: string, b: string): number {
  const [namesOfA, namesOfB] = [a.split('/'), b.split('/')];
  const at = namesOfA.findIndex((name, index) => name !== namesOfB[index]);
  if (at < 0) return namesOfA.length - namesOfB.length;
  const [nameOfA = '', nameOfB = ''] = [namesOfA[at], namesOfB[at]];
  return inOrder.compare(nameOfA, nameOfB) || (nameOfA < nameOfB ? -1 : 1);
}
