import { AppError } from '@/lib/base/errors';
import type { Observable } from '@/lib/base/observable';
import type { SourceDraft } from '@/lib/domain/drafts';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Id, Source } from '@/lib/domain/records';
import { normalDoi, normalUrl } from '@/lib/domain/source-identity';
import { observe } from '@/lib/store/read/observe';
import { sourceFileById } from '@/lib/store/read/source-files';
import { storageError } from '@/lib/store/storage-errors';
import { facesOfSource, findSource, sourceById, sourcesOfProject } from '@/lib/store/read/sources';
import type { StoredFile } from '@/lib/store/schema';
import { keepFileCopy, readFileCopy } from '@/lib/workers/journal/file-copies';
import { newRecord, present, type ServiceContext } from './context';
import { sha256Hex } from '@/lib/formats/sha256';

/** What can be edited of a source. */
export type SourceFields = Partial<
  Pick<Source, 'title' | 'authors' | 'year' | 'journal' | 'doi' | 'url' | 'language'>
>;

/** A PDF with its record; `kind` and `fileId` follow from the bytes. */
export type PdfDraft = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly draft: Omit<SourceDraft, 'kind' | 'fileId'> & Partial<Pick<SourceDraft, 'kind' | 'fileId'>>;
};

/** The articles of a project. */
export class SourcesService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the source of the current project that this record is about, or `null`. */
  async identify(draft: Pick<SourceDraft, 'kind' | 'doi' | 'url' | 'fileId'>): Promise<Source | null> {
    const projectId = await this.context.currentProjectId();
    return (await findSource(this.context.database, projectId, normalIdentity(draft))) ?? null;
  }

  /** Adds a source; gives the one that is there already when it is recognised. */
  async add(draft: SourceDraft): Promise<Source> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('source.add', async () => {
      const { source, isNew } = await planSource(this.context, projectId, draft);
      return { projectId, operations: isNew ? [added('source', source)] : [], result: source };
    });
  }

  /** Adds a PDF with its bytes; gives the source that has these bytes already. @throws AppError `file-empty` */
  async addPdf({ name, bytes, draft }: PdfDraft): Promise<Source> {
    const file = await pdfFile(name, bytes);
    const projectId = await this.context.currentProjectId();
    await this.#keepCopy(file);
    return this.context.recorder.record('source.add', async () => {
      const planned = await planSource(this.context, projectId, { ...draft, kind: 'pdf', fileId: file.id });
      const operations = planned.isNew ? [added('source', planned.source)] : [];
      return { projectId, operations, result: planned.source, files: [file] };
    });
  }

  /**
   * Gives a source another edition of its PDF. The bytes of the old one stay, so that undo brings it back.
   * @throws AppError `not-found`, `file-empty`, `file-in-use`
   */
  async replaceFile(id: Id, { name, bytes }: Pick<PdfDraft, 'name' | 'bytes'>): Promise<Source> {
    const file = await pdfFile(name, bytes);
    await this.#keepCopy(file);
    return this.context.recorder.record('source.replaceFile', async () => {
      const { database } = this.context;
      const source = present('source', await sourceById(database, id), id);
      const { projectId } = source;
      const fileId = file.id;
      const other = (await sourcesOfProject(database, projectId)).find((each) => each.fileId === fileId);
      if (other !== undefined && other.id !== id) {
        throw new AppError('file-in-use', `${name} is the file of ${other.id}`, { name, id: other.id });
      }
      const operations = edited('source', source, { fileId });
      return { projectId, operations, result: { ...source, fileId }, files: [file] };
    });
  }

  async #keepCopy(file: StoredFile): Promise<void> {
    try {
      await keepFileCopy(file);
    } catch (reason) {
      throw storageError(reason);
    }
  }

  /** Gives the bytes of a file, from its copy when the database has lost it. @throws AppError `not-found` */
  async bytesOf(fileId: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = (await sourceFileById(this.context.database, fileId)) ?? (await readFileCopy(fileId));
    if (file === null) throw new AppError('not-found', `No file ${fileId}`, { noun: 'file', id: fileId });
    return file.bytes;
  }

  /** Corrects the record. */
  edit(id: Id, fields: SourceFields): Promise<Source> {
    return this.context.recorder.record('source.edit', async () => {
      const source = present('source', await sourceById(this.context.database, id), id);
      const values = normalFields(fields);
      const operations = edited('source', source, values);
      return { projectId: source.projectId, operations, result: { ...source, ...values } };
    });
  }

  /** As `removeAll`, for one source. */
  remove(id: Id): Promise<readonly Source[]> {
    return this.removeAll([id]);
  }

  /**
   * Takes sources out of their project as one change, an article with all its faces; gives what went. Fragments stay with
   * their source and count no more. @throws AppError `not-found`
   */
  removeAll(ids: readonly Id[]): Promise<readonly Source[]> {
    return this.context.recorder.record('source.remove', async () => {
      const going = new Map<Id, Source>();
      for (const id of ids) for (const each of await this.#goingWith(id)) going.set(each.id, each);
      const { projectId } = present('source', [...going.values()][0], ids[0] ?? '');
      const operations = [...going.values()].flatMap((each) => removedSet('source', each));
      return { projectId, operations, result: [...going.values()] };
    });
  }

  async #goingWith(id: Id): Promise<readonly Source[]> {
    const source = present('source', await sourceById(this.context.database, id), id);
    const faces = await facesOfSource(this.context.database, source);
    return faces[0]?.id === id ? faces : [source];
  }

  /** Gives a source that is not removed. @throws AppError `not-found` */
  async get(id: Id): Promise<Source> {
    return present('source', await sourceById(this.context.database, id), id);
  }

  /** Gives the sources of the current project, in the order they came. */
  async all(): Promise<Source[]> {
    return sourcesOfProject(this.context.database, await this.context.currentProjectId());
  }

  /** Gives the sources of a project now and after each change. */
  observeAll(projectId: Id): Observable<Source[]> {
    return observe(() => sourcesOfProject(this.context.database, projectId));
  }
}

async function pdfFile(name: string, bytes: Uint8Array): Promise<StoredFile> {
  if (bytes.length === 0) throw new AppError('file-empty', `${name} has no bytes`, { name });
  const own = new Uint8Array(bytes);
  const id = await sha256Hex(own);
  return { id, name, mediaType: 'application/pdf', size: own.length, bytes: own };
}

/** Finds the source that a draft is about, or makes it. Runs inside a transaction. */
export async function planSource(
  context: ServiceContext,
  projectId: Id,
  draft: SourceDraft,
): Promise<{ source: Source; isNew: boolean }> {
  const identity = normalIdentity(draft);
  const known = await findSource(context.database, projectId, identity);
  if (known !== undefined) return { source: known, isNew: false };
  const source: Source = {
    ...newRecord(context, projectId),
    title: draft.title,
    authors: draft.authors,
    year: draft.year,
    journal: draft.journal,
    language: draft.language,
    ...identity,
  };
  return { source, isNew: true };
}

function normalIdentity({ kind, doi, url, fileId }: Pick<SourceDraft, 'kind' | 'doi' | 'url' | 'fileId'>) {
  return { kind, doi: normalDoi(doi), url: normalUrl(url), fileId };
}

function normalFields(fields: SourceFields): SourceFields {
  return {
    ...fields,
    ...(fields.doi === undefined ? {} : { doi: normalDoi(fields.doi) }),
    ...(fields.url === undefined ? {} : { url: normalUrl(fields.url) }),
  };
}
