// Reads a project file that may come from anyone: sizes first, then hashes, then every value against its schema.
import { unzipSync, type UnzipFileInfo } from 'fflate';
import * as v from 'valibot';
import { AppError } from '@/lib/base/errors';
import type { Change } from '@/lib/domain/change';
import { foldChanges } from '@/lib/domain/fold';
import { changesPath, filesFolder, manifestPath, stateHash, type PackedFile } from './project-file';
import { manifestSchema, parseChange, versionSchema, type ProjectManifest } from './project-file-schema';
import { sha256Hex } from './sha256';

/** A project file that has been checked. */
export type ProjectFile = {
  readonly manifest: ProjectManifest;
  readonly changes: readonly Change[];
  readonly files: readonly PackedFile[];
};

/** What a file may hold at most. */
export const limits = {
  entries: 2000,
  bytes: 2 * 1024 ** 3,
  ratio: 200,
  lineLength: 16 * 1024 ** 2,
} as const;

/** Below this a high ratio is no bomb, in bytes. */
const smallEntry = 1024 ** 2;

/**
 * Gives what is in a project file.
 * @throws AppError `not-a-backup` with its name, `project-file-damaged` with the place, or `project-file-too-new`
 */
export async function readProjectFile(file: Blob): Promise<ProjectFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isZip(bytes)) throw notBackup(file);
  const entries = unpack(bytes);
  if (entries.size === 0) throw notBackup(file);
  const manifest = readManifest(entries.get(manifestPath));
  for (const part of manifest.parts) await checkPart(entries, part);
  const changes = readChanges(entries.get(changesPath), manifest);
  if ((await stateHash(foldChanges(changes))) !== manifest.state)
    throw damaged(changesPath, 'does not fold to the state it says');
  return { manifest, changes, files: packedFiles(entries, manifest) };
}

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

function notBackup(file: Blob): AppError {
  const name = file instanceof File ? file.name : '';
  return new AppError('not-a-backup', `${name} is not a project file`, { name });
}

type Entries = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

function unpack(bytes: Uint8Array): Entries {
  const gate = new Gate();
  try {
    const unpacked = unzipSync(bytes, { filter: (entry) => gate.lets(entry) });
    return new Map(Object.entries(unpacked).map(([path, content]) => [path, new Uint8Array(content)]));
  } catch (reason) {
    if (reason instanceof AppError) throw reason;
    throw damaged('', 'is not a zip file', reason);
  }
}

/** Looks at each entry before it is unpacked; what is unpacked is never more than the entry said. */
class Gate {
  readonly #seen = new Set<string>();
  #bytes = 0;

  lets({ name, originalSize, size }: UnzipFileInfo): boolean {
    if (this.#seen.has(name)) throw damaged(name, 'is there twice');
    this.#seen.add(name);
    if (this.#seen.size > limits.entries) throw damaged(name, 'is one entry too many');
    if (/^[/\\]|\\|(^|\/)\.\.?(\/|$)|^[a-z]:/i.test(name)) throw damaged(name, 'leads out of the file');
    if (name !== manifestPath && name !== changesPath && !/^files\/[0-9a-f]{64}$/.test(name)) return false;
    this.#bytes += originalSize;
    if (this.#bytes > limits.bytes) throw damaged(name, 'makes it too large');
    if (originalSize > smallEntry && originalSize > size * limits.ratio)
      throw damaged(name, 'unpacks to too much');
    return true;
  }
}

function readManifest(bytes: Uint8Array | undefined): ProjectManifest {
  const value = parseJson(textOf(bytes, manifestPath), manifestPath);
  const { version } = checked(manifestPath, () => v.parse(versionSchema, value));
  if (version > 1) throw new AppError('project-file-too-new', `Format version ${version}`, { version });
  return checked(manifestPath, () => v.parse(manifestSchema, value));
}

async function checkPart(entries: Entries, part: ProjectManifest['parts'][number]): Promise<void> {
  const bytes = entries.get(part.path);
  if (bytes === undefined) throw damaged(part.path, 'is missing');
  if (bytes.length !== part.size || (await sha256Hex(bytes)) !== part.sha256) {
    throw damaged(part.path, 'does not match its checksum');
  }
}

function readChanges(bytes: Uint8Array | undefined, manifest: ProjectManifest): Change[] {
  if (!manifest.parts.some((part) => part.path === changesPath))
    throw damaged(changesPath, 'is not in the manifest');
  const lines = textOf(bytes, changesPath).split('\n').slice(0, -1);
  if (lines.length !== manifest.changes)
    throw damaged(changesPath, 'has another number of lines than the manifest says');
  return lines.map((line, index) => {
    const place = `${changesPath} line ${index + 1}`;
    if (line.length > limits.lineLength) throw damaged(place, 'is too long');
    const change = checked(place, () => parseChange(parseJson(line, place)));
    if (change.projectId !== manifest.projectId) throw damaged(place, 'is of another project');
    return change;
  });
}

function packedFiles(entries: Entries, manifest: ProjectManifest): PackedFile[] {
  return manifest.parts
    .filter((part) => part.path.startsWith(filesFolder))
    .map(({ path, size, sha256, name, mediaType }) => {
      const bytes = entries.get(path);
      if (bytes === undefined || path !== filesFolder + sha256)
        throw damaged(path, 'is not named by its checksum');
      return { id: sha256, name, mediaType, size, bytes };
    });
}

function textOf(bytes: Uint8Array | undefined, place: string): string {
  if (bytes === undefined) throw damaged(place, 'is missing');
  return checked(place, () => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** Names by which a value could reach into the program's own objects. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 30;

function parseJson(text: string, place: string): unknown {
  const value: unknown = checked(place, () => JSON.parse(text));
  checkKeys(value, { place, depth: 0 });
  return value;
}

function checkKeys(value: unknown, { place, depth }: { place: string; depth: number }): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) throw damaged(place, 'is nested too deeply');
  for (const key of Object.keys(value)) {
    if (forbiddenKeys.has(key)) throw damaged(place, `has a field ${key}`);
  }
  for (const each of Object.values(value)) checkKeys(each, { place, depth: depth + 1 });
}

function checked<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (reason) {
    if (reason instanceof AppError) throw reason;
    throw damaged(place, reason instanceof Error ? reason.message : 'cannot be read', reason);
  }
}

function damaged(place: string, what: string, cause?: unknown): AppError {
  return new AppError('project-file-damaged', `${place} ${what}`.trim(), { place, what }, { cause });
}
