// Texts of sources as they were when fragments were made in them, so that later texts can be compared with them.
import { v7 } from 'uuid';
import { AppError } from '@/lib/base/errors';
import { added } from '@/lib/domain/operations';
import type { Observable } from '@/lib/base/observable';
import type { Operation } from '@/lib/domain/change';
import type { PageSnapshot } from '@/lib/domain/page-snapshot';
import type { Anchor, Id, TextVersion, Timestamp } from '@/lib/domain/records';
import { deflateText, inflateText } from '@/lib/formats/deflate';
import { readPageSnapshot, snapshotMediaType, writePageSnapshot } from '@/lib/formats/page-snapshot';
import { sha256Hex } from '@/lib/formats/sha256';
import { sourceFileById } from '@/lib/store/read/source-files';
import { facesOfSource, sourceById } from '@/lib/store/read/sources';
import { observe } from '@/lib/store/read/observe';
import { versionsOfSource, versionWith } from '@/lib/store/read/versions';
import type { StoredFile } from '@/lib/store/schema';
import { keepFileCopy, readFileCopy } from '@/lib/workers/journal/file-copies';
import { present, type ServiceContext } from './context';

/** A folded text of a source. */
export type KeptText = {
  readonly sourceId: Id;
  readonly face: Anchor['kind'];
  readonly textHash: string;
  readonly folded: string;
  /** The page that the text was read from; left out where none is to be kept. */
  readonly snapshot?: PageSnapshot;
};

/** A page that is kept as it was. */
export type KeptPage = {
  readonly textHash: string;
  readonly capturedAt: Timestamp;
  readonly fileId: string;
};

/** What the files of kept texts are. */
export const textMediaType = 'application/x-codeboom-text';

/** Keeps the texts that fragments were made in. */
export class VersionsService {
  constructor(private readonly context: ServiceContext) {}

  /**
   * Keeps a text, with the page it was read from unless the user wants no copies. What is kept already stays as it
   * is; a page may be kept later than its text. @throws AppError `not-found` for the source
   */
  async keep({ snapshot, ...text }: KeptText): Promise<void> {
    const { database } = this.context;
    const page = snapshot !== undefined && (await this.keepsPages()) ? snapshot : null;
    const before = await versionWith(database, text.sourceId, text.textHash);
    if (before !== undefined && (page === null || hasSnapshot(before))) return;
    const textFile = await fileOf(`${text.textHash}.txt`, textMediaType, await deflateText(text.folded));
    const pageFile =
      page && (await fileOf(`${text.textHash}.json`, snapshotMediaType, await writePageSnapshot(page)));
    const files = pageFile === null ? [textFile] : [textFile, pageFile];
    for (const file of files) await keepFileCopy(file);
    await this.context.recorder.record('version.keep', async () => {
      const { projectId } = present('source', await sourceById(database, text.sourceId), text.sourceId);
      const known = await versionWith(database, text.sourceId, text.textHash);
      const operations =
        known === undefined
          ? [added('version', this.#version(text, projectId, [textFile, pageFile]))]
          : snapshotAdded(known, pageFile);
      return { projectId, operations, result: undefined, files };
    });
  }

  /** Tells whether the user wants copies of coded pages. */
  async keepsPages(): Promise<boolean> {
    return (await this.context.settings.get('keepsPages')) ?? true;
  }

  /** Gives the pages that are kept of a source, newest first, now and after each change. */
  observePages(sourceId: Id): Observable<KeptPage[]> {
    return observe(() => this.pagesOf(sourceId));
  }

  /** Gives the pages that are kept of a source, newest first. */
  async pagesOf(sourceId: Id): Promise<KeptPage[]> {
    const versions = await versionsOfSource(this.context.database, sourceId);
    const pages = versions.flatMap(({ textHash, createdAt, removed, snapshotFileId: fileId }) =>
      removed || fileId === undefined || fileId === null ? [] : [{ textHash, capturedAt: createdAt, fileId }],
    );
    return pages.reverse();
  }

  /** Reads a kept page; `null` when its file is gone. @throws AppError `storage-damaged` */
  async readPage(fileId: string): Promise<PageSnapshot | null> {
    const file = (await sourceFileById(this.context.database, fileId)) ?? (await readFileCopy(fileId));
    return file === null ? null : readPageSnapshot(file.bytes);
  }

  /** Tells whether a text is kept. */
  async has(sourceId: Id, textHash: string): Promise<boolean> {
    return (await versionWith(this.context.database, sourceId, textHash)) !== undefined;
  }

  /** Gives the hashes of the texts that are kept of a source's article, whichever face they are of; each face's oldest first. */
  async hashesOf(sourceId: Id): Promise<string[]> {
    const versions = await this.#ofArticle(sourceId, (id) => versionsOfSource(this.context.database, id));
    return versions.flat().map(({ textHash }) => textHash);
  }

  /** Gives the folded text with this hash of any face of a source's article; `null` when it was never kept or its file is gone. */
  async textOf(sourceId: Id, textHash: string): Promise<string | null> {
    const versions = await this.#ofArticle(sourceId, (id) =>
      versionWith(this.context.database, id, textHash),
    );
    const version = versions.find((each) => each !== undefined);
    if (version === undefined) return null;
    const { fileId, length } = version;
    const file = (await sourceFileById(this.context.database, fileId)) ?? (await readFileCopy(fileId));
    if (file === null) return null;
    const text = await inflateText(file.bytes, length);
    if (text.length === length) return text;
    throw new AppError('storage-damaged', `The kept text ${textHash} is damaged`, { textHash });
  }

  async #ofArticle<T>(sourceId: Id, read: (faceId: Id) => Promise<T>): Promise<T[]> {
    const { database } = this.context;
    const source = await sourceById(database, sourceId);
    const faces = source === undefined ? [] : await facesOfSource(database, source);
    return Promise.all(faces.map(({ id }) => read(id)));
  }

  #version(
    { sourceId, face, textHash, folded }: Omit<KeptText, 'snapshot'>,
    projectId: Id,
    [text, page]: readonly [StoredFile, StoredFile | null],
  ): TextVersion {
    return {
      ...{ id: v7(), projectId, createdAt: this.context.recorder.timestamp(), removed: false },
      ...{ sourceId, face, textHash, fileId: text.id, length: folded.length },
      ...(page === null ? {} : { snapshotFileId: page.id }),
    };
  }
}

function hasSnapshot({ snapshotFileId }: TextVersion): boolean {
  return snapshotFileId !== undefined && snapshotFileId !== null;
}

function snapshotAdded(version: TextVersion, page: StoredFile | null): Operation[] {
  if (page === null || hasSnapshot(version)) return [];
  const { id } = version;
  return [{ op: 'set', noun: 'version', id, field: 'snapshotFileId', value: page.id, before: null }];
}

/** Gives a file to keep, known by the hash of its bytes. */
export async function fileOf(
  name: string,
  type: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<StoredFile> {
  return { id: await sha256Hex(bytes), name, mediaType: type, size: bytes.length, bytes };
}
