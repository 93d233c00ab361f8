// A project as one file: a zip of project.json (the manifest), changes.jsonl (the log) and files/<sha256>.
import { strToU8, Zip, ZipDeflate, ZipPassThrough, type ZipInputFile } from 'fflate';
import { canonicalText, countRecords } from '@/lib/domain/canonical';
import type { Change } from '@/lib/domain/change';
import { foldChanges, type FoldState } from '@/lib/domain/fold';
import type { Id, SourceFile, Timestamp } from '@/lib/domain/records';
import type { ProjectManifest } from './project-file-schema';
import { sha256Hex } from './sha256';

/** A file that travels with the project. */
export type PackedFile = SourceFile & { readonly bytes: Uint8Array<ArrayBuffer> };

/** What goes into a project file. */
export type ProjectContent = {
  readonly projectId: Id;
  readonly title: string;
  readonly savedAt: Timestamp;
  readonly changes: readonly Change[];
  readonly fileIds: readonly string[];
  /** Gives one file at a time, so that they need not be in memory together; `null` when its bytes are gone. */
  readonly readFile: (id: string) => Promise<PackedFile | null>;
};

/** Names in the zip. */
export const manifestPath = 'project.json';
export const changesPath = 'changes.jsonl';
export const filesFolder = 'files/';

/** Gives the SHA-256 of a state; the same on every device. */
export async function stateHash(state: FoldState): Promise<string> {
  return sha256Hex(encode(canonicalText(state)));
}

/** Makes the file. */
export async function writeProjectFile(content: ProjectContent): Promise<Blob> {
  const zip = new ZipWriter();
  const state = foldChanges(content.changes);
  const log = encode(content.changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
  const parts = [
    await zip.add({ path: changesPath, bytes: log, name: changesPath, mediaType: 'application/jsonl' }),
  ];
  const missingFiles: string[] = [];
  for (const id of new Set(content.fileIds)) {
    const file = await content.readFile(id);
    if (file === null) missingFiles.push(id);
    else parts.push(await zip.add({ ...file, path: filesFolder + id }));
  }
  const manifest: ProjectManifest = {
    format: 'codeboom-project',
    version: 1,
    projectId: content.projectId,
    title: content.title,
    savedAt: content.savedAt,
    changes: content.changes.length,
    records: countRecords(state),
    state: await stateHash(state),
    parts,
    missingFiles,
  };
  const bytes = encode(JSON.stringify(manifest, null, 2));
  await zip.add({ path: manifestPath, bytes, name: manifestPath, mediaType: 'application/json' });
  return zip.end();
}

type Part = ProjectManifest['parts'][number];

/** Packs parts one after the other; text is compressed, files mostly are already. */
class ZipWriter {
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #zip: Zip;
  #failure: Error | null = null;

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) this.#failure = error;
      else this.#chunks.push(new Uint8Array(chunk));
    });
  }

  async add({
    path,
    bytes,
    name,
    mediaType,
  }: Pick<Part, 'path' | 'name' | 'mediaType'> & { bytes: Uint8Array<ArrayBuffer> }): Promise<Part> {
    const isText = mediaType.startsWith('application/json');
    const entry = isText ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
    this.#zip.add(entry as ZipInputFile);
    entry.push(bytes, true);
    return { path, size: bytes.length, sha256: await sha256Hex(bytes), name, mediaType };
  }

  end(): Blob {
    this.#zip.end();
    if (this.#failure !== null) throw this.#failure;
    return new Blob(this.#chunks, { type: 'application/zip' });
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(strToU8(text));
}
