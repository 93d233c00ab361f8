// Folders of the Sources view. An article moves with all its faces, so that untying one leaves it where it was seen.
import { articlesOf } from '@/lib/domain/article';
import type { ActionName } from '@/lib/domain/change';
import { edited } from '@/lib/domain/operations';
import type { Id, Source } from '@/lib/domain/records';
import { folderName, folderOf, isInFolder, movedPath, parentFolder } from '@/lib/domain/source-folder';
import { sourcesOfProject } from '@/lib/store/read/sources';
import type { ServiceContext } from './context';

/** What is moved into a folder: articles, by any of their sources, and folders with all that is in them. */
export type FolderContent = { readonly sourceIds: readonly Id[]; readonly folders: readonly string[] };

/** Puts articles into folders, and renames those. Each action is one change; it gives how many articles it moved. */
export class FoldersService {
  constructor(private readonly context: ServiceContext) {}

  /** Puts articles and folders into a folder; `null` takes them out of all folders. */
  move({ sourceIds, folders }: FolderContent, into: string | null): Promise<number> {
    return this.#change('source.move', (article, faces) => {
      if (faces.some(({ id }) => sourceIds.includes(id))) return into;
      const path = folderOf(article);
      const moved = path === null ? undefined : folders.find((folder) => isInFolder(path, folder));
      if (path === null || moved === undefined) return path;
      return movedPath(path, moved, into === null ? folderName(moved) : `${into}/${folderName(moved)}`);
    });
  }

  /** Gives a folder another path. In the place of one that is there, they become one folder. */
  rename(from: string, to: string): Promise<number> {
    return this.#change('source.renameFolder', (article) => {
      const path = folderOf(article);
      return path !== null && isInFolder(path, from) ? movedPath(path, from, to) : path;
    });
  }

  /** Takes folders away; what is in them goes to the folder around them. */
  takeApart(folders: readonly string[]): Promise<number> {
    return this.#change('source.takeFolderApart', (article) => {
      const path = folderOf(article);
      const gone = path === null ? undefined : folders.find((folder) => isInFolder(path, folder));
      return path === null || gone === undefined ? path : movedPath(path, gone, parentFolder(gone));
    });
  }

  async #change(
    action: ActionName,
    folderFor: (article: Source, faces: readonly Source[]) => string | null,
  ): Promise<number> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record(action, async () => {
      const articles = articlesOf(await sourcesOfProject(this.context.database, projectId));
      const moving = articles.flatMap(({ article, faces }) => {
        const folder = folderFor(article, faces);
        return folder === folderOf(article) ? [] : [{ faces, folder }];
      });
      const operations = moving.flatMap(({ faces, folder }) =>
        faces.flatMap((face) => edited('source', withFolder(face), { folder })),
      );
      return { projectId, operations, result: moving.length };
    });
  }
}

/** Old records lack the field; what undo sets it back to has to be a value. */
function withFolder(source: Source): Source {
  return { ...source, folder: folderOf(source) };
}
