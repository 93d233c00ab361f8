import { AppError } from '@/lib/base/errors';
import { countRecords } from '@/lib/domain/canonical';
import type { Change } from '@/lib/domain/change';
import type { FoldState } from '@/lib/domain/fold';
import type { Id, Project } from '@/lib/domain/records';
import type { PackedFile } from '@/lib/formats/project-file';
import { readProject } from '@/lib/store/read/project-state';
import { projectById } from '@/lib/store/read/projects';
import { sourceFileById } from '@/lib/store/read/source-files';
import { keepFileCopy, readFileCopy } from '@/lib/workers/journal/file-copies';
import { asWritten } from '@/lib/workers/journal/reconcile';
import { found, type ServiceContext } from './context';

/** What restoring a file did: made a project, or merged changes into the one that was there. */
export type Restored = {
  readonly project: Project;
  readonly isNew: boolean;
  /** How many changes of the file were not here yet. */
  readonly changes: number;
};

/** What whoever waits for a file can do and see. */
export type BackupWatch = {
  /** Stops the work; nothing has been written then. */
  readonly signal?: AbortSignal;
  /** Told how far it is, from 0 to 1. */
  readonly onpart?: (part: number) => void;
};

// What reads and writes zip files is loaded when there is one to read or write.
const writing = () => import('@/lib/formats/project-file');
const reading = () => import('@/lib/formats/project-file-read');

/** A project as one file, out and back. */
export class BackupService {
  constructor(private readonly context: ServiceContext) {}

  /**
   * Gives a project as one file, after reading that file back and comparing it with the database.
   * @throws AppError `project-file-damaged` when the file would not bring the project back; the signal's reason
   */
  async save(projectId?: Id, { signal, onpart }: BackupWatch = {}): Promise<Blob> {
    const { database, recorder, currentProjectId } = this.context;
    const id = projectId ?? (await currentProjectId());
    const { log, state } = await readProject(database, id);
    const changes = log.map(asWritten);
    const fileIds = fileIdsOf(state, log);
    const { writeProjectFile } = await writing();
    let read = 0;
    const file = await writeProjectFile({
      projectId: id,
      title: found('project', state.project.get(id), id).title,
      savedAt: recorder.timestamp(),
      changes,
      fileIds,
      readFile: (fileId) => {
        signal?.throwIfAborted();
        // Reading the file back takes about as long as writing it.
        onpart?.(read / (2 * fileIds.length));
        read += 1;
        return this.#readFile(fileId);
      },
    });
    signal?.throwIfAborted();
    onpart?.(0.5);
    await checkAgainst(file, state);
    signal?.throwIfAborted();
    return file;
  }

  /**
   * Takes a project in from a file and opens it. What is there already stays; doing it twice changes nothing.
   * @throws AppError `not-a-backup`, `project-file-damaged`, `project-file-too-new`, `storage-full`, the signal's reason; nothing is written then
   */
  async restore(file: Blob, { signal }: Pick<BackupWatch, 'signal'> = {}): Promise<Restored> {
    const { database, recorder, settings } = this.context;
    const { readProjectFile } = await reading();
    const { manifest, changes, files } = await readProjectFile(file);
    const before = await projectById(database, manifest.projectId);
    signal?.throwIfAborted();
    const merged = await recorder.merge(changes, files);
    for (const each of files) await keepFileCopy(each);
    await settings.set('projectId', manifest.projectId);
    const project = found('project', await projectById(database, manifest.projectId), manifest.projectId);
    return { project, isNew: before === undefined, changes: merged.length };
  }

  async #readFile(id: string): Promise<PackedFile | null> {
    return (await sourceFileById(this.context.database, id)) ?? (await readFileCopy(id));
  }
}

/** Files of what is there now, and those that an undone or an undoable change would bring back. */
function fileIdsOf(state: FoldState, log: readonly Change[]): string[] {
  const replaced = log.flatMap(({ operations }) =>
    operations.flatMap((each) =>
      each.op === 'set' && each.noun === 'source' && each.field === 'fileId' ? [each.before, each.value] : [],
    ),
  );
  const ids = [
    ...[...state.source.values()].map(({ fileId }) => fileId),
    ...[...state.version.values()].flatMap(({ fileId, snapshotFileId }) => [fileId, snapshotFileId]),
    ...replaced,
  ];
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/** The file is read as a stranger's would be, and its log must give exactly the rows that the database has. */
async function checkAgainst(file: Blob, state: FoldState): Promise<void> {
  const { readProjectFile } = await reading();
  const { stateHash } = await writing();
  const { manifest } = await readProjectFile(file);
  const areCountsSame = JSON.stringify(manifest.records) === JSON.stringify(countRecords(state));
  // Reading has compared the log of the file with the state it says.
  if (areCountsSame && manifest.state === (await stateHash(state))) return;
  throw new AppError('project-file-damaged', 'The saved file differs from the project', {
    place: 'project.json',
  });
}
