// Folders of sources: making, moving into, renaming and taking apart; cut and paste are the keyboard's way to move several.
import type { Source } from '@/lib/domain/records';
import { folderName, folderOf, folderPath, foldersOf } from '@/lib/domain/source-folder';
import type { PickItem } from '@/lib/workbench/contribution';
import {
  chosenIn,
  chosenSources,
  sourceItems,
  type LibraryCommand,
  type LibraryWorkbench,
} from './chosen-sources';
import { folderMessages } from './folder-messages';
import { canMove, foldersFor, mergeHint, moveChosen, renamedPath } from './move-to-folder';
import { chosenByRows, folderRowId, type Chosen } from './row-ids';
import { sourcesViewOf } from './sources-view.svelte';

/** What is done with folders. */
export const folderCommands: readonly LibraryCommand[] = [
  {
    id: 'source.newFolder',
    title: { en: 'Source: new folder…', nl: 'Bron: nieuwe map…' },
    icon: 'new-folder',
    menus: [{ menu: 'sources/title', group: '1', order: 3 }],
    run: newFolder,
  },
  {
    id: 'source.moveToFolder',
    title: { en: 'Source: move to a folder…', nl: 'Bron: naar een map verplaatsen…' },
    icon: 'folder',
    menus: [
      { menu: 'sources/context', group: '4', order: 1 },
      { menu: 'folders/context', group: '4', order: 1 },
    ],
    run: moveToFolder,
  },
  {
    id: 'source.cut',
    title: { en: 'Source: cut, to paste in a folder', nl: 'Bron: knippen, om in een map te plakken' },
    menus: [
      { menu: 'sources/context', group: '4', order: 2 },
      { menu: 'folders/context', group: '4', order: 2 },
    ],
    run: cut,
  },
  {
    id: 'source.paste',
    title: { en: 'Source: paste cut sources here', nl: 'Bron: geknipte bronnen hier plakken' },
    menus: [
      { menu: 'sources/context', group: '4', order: 3 },
      { menu: 'folders/context', group: '4', order: 3 },
    ],
    run: paste,
  },
  {
    id: 'source.renameFolder',
    title: { en: 'Source: rename a folder…', nl: 'Bron: map hernoemen…' },
    icon: 'edit',
    menus: [{ menu: 'folders/context', group: '2', order: 1 }],
    run: rename,
  },
  {
    id: 'source.nameFolder',
    title: { en: 'Source: name a folder', nl: 'Bron: map een naam geven' },
    palette: false,
    run: async (workbench, argument) => {
      // Only the tree of this feature runs it, after renaming in place.
      const { path, name } = argument as { readonly path: string; readonly name: string };
      await renameTo(workbench, path, name);
    },
  },
  {
    id: 'source.takeFolderApart',
    title: { en: 'Source: take a folder apart, keep its sources', nl: 'Bron: map opheffen, bronnen houden' },
    menus: [{ menu: 'folders/context', group: '9', order: 1 }],
    run: takeApart,
  },
];

async function newFolder(workbench: LibraryWorkbench, argument: unknown): Promise<void> {
  const text = folderMessages[workbench.language];
  const chosen = await chosenIn(workbench, argument);
  const content = isNothing(chosen) ? await pickContent(workbench) : chosen;
  if (content === null || isNothing(content)) return;
  const typed = await workbench.ask({
    title: text.nameFolder,
    placeholder: text.nameHint,
    check: (name) => (folderPath(name) === null ? text.noName : null),
  });
  if (typed !== null) await moveChosen(workbench, content, folderPath(typed));
}

function isNothing({ sources, folders }: Chosen): boolean {
  return sources.length === 0 && folders.length === 0;
}

/** A folder is there as long as something is in it, so that a new one begins with its sources. */
async function pickContent(workbench: LibraryWorkbench): Promise<Chosen | null> {
  const text = folderMessages[workbench.language];
  const all = await workbench.services.sources.all();
  if (all.length === 0) {
    workbench.notify({ severity: 'info', text: text.noSources });
    return null;
  }
  const sources = await workbench.pickMany(sourceItems(all), { title: text.chooseContent });
  return sources === null ? null : { sources, folders: [] };
}

async function moveToFolder(workbench: LibraryWorkbench, argument: unknown): Promise<void> {
  const text = folderMessages[workbench.language];
  const asked = await chosenIn(workbench, argument);
  const chosen: Chosen = isNothing(asked)
    ? { sources: await chosenSources(workbench, argument), folders: [] }
    : asked;
  if (isNothing(chosen)) return;
  const folders = foldersFor(await workbench.services.sources.all(), chosen);
  const items: PickItem<{ readonly into: string | null }>[] = [
    ...folders.map((path) => ({ value: { into: path }, label: path, icon: 'folder' })),
    { value: { into: null }, label: text.noFolder, icon: 'files' },
  ];
  const answer = await workbench.pick(items, {
    title: text.moveWhere,
    placeholder: text.typeFolder,
    createItem: (typed) => {
      const path = folderPath(typed);
      if (path === null || folders.includes(path) || !canMove(chosen, path)) return null;
      return { value: { into: path }, label: text.newFolder(path), icon: 'new-folder' };
    },
  });
  if (answer !== null) await moveChosen(workbench, chosen, answer.into);
}

async function cut(workbench: LibraryWorkbench, argument: unknown): Promise<void> {
  const asked = await chosenIn(workbench, argument);
  const sources = isNothing(asked) ? await chosenSources(workbench, argument) : asked.sources;
  const rows = [...asked.folders.map(folderRowId), ...sources.map(({ id }) => id)];
  if (rows.length === 0) return;
  sourcesViewOf(workbench).cutIds = new Set(rows);
  workbench.announce(folderMessages[workbench.language].cut(rows.length));
}

/** At a folder into it, at a source into the folder that this is in. */
async function paste(workbench: LibraryWorkbench, argument: unknown): Promise<void> {
  const text = folderMessages[workbench.language];
  const all = await workbench.services.sources.all();
  const content = chosenByRows(all, [...sourcesViewOf(workbench).cutIds]);
  if (isNothing(content)) return workbench.announce(text.nothingToPaste);
  // The row it is pasted at, not all that are chosen.
  const at = chosenByRows(all, typeof argument === 'string' ? [argument] : []);
  const [source] = at.sources;
  const into =
    source === undefined ? (at.folders[0] ?? (await pickFolder(workbench, all))) : folderOf(source);
  if (into === undefined) return;
  if (!canMove(content, into)) return workbench.announce(text.nothingMoves);
  await moveChosen(workbench, content, into);
}

/** `undefined` when dismissed, or when there is none. */
async function pickFolder(workbench: LibraryWorkbench, all: readonly Source[]): Promise<string | undefined> {
  const text = folderMessages[workbench.language];
  const items = foldersOf(all).map((path) => ({ value: path, label: path, icon: 'folder' }));
  if (items.length > 0) return (await workbench.pick(items, { title: text.chooseFolder })) ?? undefined;
  workbench.notify({ severity: 'info', text: text.noFolders });
  return undefined;
}

async function rename(workbench: LibraryWorkbench, argument: unknown): Promise<void> {
  const { language } = workbench;
  const text = folderMessages[language];
  const all = await workbench.services.sources.all();
  const [given] = chosenByRows(all, typeof argument === 'string' ? [argument] : []).folders;
  if (given !== undefined) {
    // Asked in the tree: named where it stands.
    sourcesViewOf(workbench).renamingId = folderRowId(given);
    return;
  }
  const path = await pickFolder(workbench, all);
  if (path === undefined) return;
  const name = await workbench.ask({
    title: text.renameOf(path),
    value: folderName(path),
    check: (typed) => (folderPath(typed) === null ? text.noName : null),
    hint: (typed) => mergeHint(foldersOf(all), { from: path, to: renamedPath(path, typed.trim()) }, text),
  });
  if (name !== null) await renameTo(workbench, path, name);
}

async function renameTo(workbench: LibraryWorkbench, path: string, typed: string): Promise<void> {
  const name = folderPath(typed);
  if (name === null) return;
  const to = renamedPath(path, name);
  if ((await workbench.services.folders.rename(path, to)) === 0) return;
  const view = sourcesViewOf(workbench);
  view.openFolder(to);
  view.selection.clear();
  view.focusedId = folderRowId(to);
  workbench.announce(folderMessages[workbench.language].renamed(to));
}

async function takeApart(workbench: LibraryWorkbench, argument: unknown): Promise<void> {
  const all = await workbench.services.sources.all();
  const { folders } = await chosenIn(workbench, argument);
  const picked = folders.length > 0 ? folders : [await pickFolder(workbench, all)];
  const gone = picked.filter((path) => path !== undefined);
  if (gone.length === 0) return;
  const moved = await workbench.services.folders.takeApart(gone);
  sourcesViewOf(workbench).selection.clear();
  const text = folderMessages[workbench.language];
  await workbench.run('history.offerUndo', text.takenApart(moved));
}
