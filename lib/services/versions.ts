// Texts of sources as they were when fragments were made in them, so that later texts can be compared with them.
import { v7 } from 'uuid';
import { AppError } from '@/lib/base/errors';
import { added } from '@/lib/domain/operations';
import type { Anchor, Id, TextVersion } from '@/lib/domain/records';
import { deflateText, inflateText } from '@/lib/formats/deflate';
import { sha256Hex } from '@/lib/formats/sha256';
import { sourceFileById } from '@/lib/store/read/source-files';
import { facesOfSource, sourceById } from '@/lib/store/read/sources';
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
};

/** What the files of kept texts are. */
const mediaType = 'application/x-codeboom-text';

/** Keeps the texts that fragments were made in. */
export class VersionsService {
  constructor(private readonly context: ServiceContext) {}

  /** Keeps a text; one that is kept already stays as it is. @throws AppError `not-found` for the source */
  async keep({ sourceId, face, textHash, folded }: KeptText): Promise<void> {
    if (await this.has(sourceId, textHash)) return;
    const bytes = await deflateText(folded);
    const fileId = await sha256Hex(bytes);
    const file: StoredFile = { id: fileId, name: `${textHash}.txt`, mediaType, size: bytes.length, bytes };
    await keepFileCopy(file);
    await this.context.recorder.record('version.keep', async () => {
      const { database, recorder } = this.context;
      const { projectId } = present('source', await sourceById(database, sourceId), sourceId);
      const known = await versionWith(database, sourceId, textHash);
      const version: TextVersion = {
        ...{ id: v7(), projectId, createdAt: recorder.timestamp(), removed: false },
        ...{ sourceId, face, textHash, fileId, length: folded.length },
      };
      const operations = known === undefined ? [added('version', version)] : [];
      return { projectId, operations, result: undefined, files: [file] };
    });
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
}
