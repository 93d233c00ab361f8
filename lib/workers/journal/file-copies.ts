// A second copy of each source file, outside IndexedDB: content-addressed, so writing one again changes nothing.
import { sha256Hex } from '@/lib/formats/sha256';
import type { SourceFile } from '@/lib/domain/records';
import { fileHandle, privateFolder, readFile, writeFile } from './private-files';

/** A file with its bytes. */
export type FileWithBytes = SourceFile & { readonly bytes: Uint8Array<ArrayBuffer> };

const folderName = 'files';

/** Keeps a copy; false where the browser gives no private files. */
export async function keepFileCopy({ bytes, ...about }: FileWithBytes): Promise<boolean> {
  const folder = await privateFolder(folderName);
  if (folder === null) return false;
  const kept = await fileHandle(folder, about.id);
  const isKept = kept !== null && (await kept.getFile()).size === bytes.length;
  if (!isKept) await writeFile(folder, about.id, bytes);
  await writeFile(folder, `${about.id}.json`, JSON.stringify(about));
  return true;
}

/** Gives a kept file; `null` when there is no copy with exactly these bytes. @param id SHA-256 in hex */
export async function readFileCopy(id: string): Promise<FileWithBytes | null> {
  const folder = await privateFolder(folderName);
  if (folder === null) return null;
  const bytes = await readFile(folder, id);
  if (bytes === null || (await sha256Hex(bytes)) !== id) return null;
  const about = await readFile(folder, `${id}.json`);
  return { id, size: bytes.length, bytes, ...namesIn(about) };
}

/** The copy is good by its bytes; a lost description only costs the name. */
function namesIn(about: Uint8Array<ArrayBuffer> | null): Pick<SourceFile, 'name' | 'mediaType'> {
  const text = about === null ? '' : new TextDecoder().decode(about);
  const name = /"name":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  const parsed: unknown = name === undefined ? null : JSON.parse(name);
  return { name: typeof parsed === 'string' ? parsed : 'source.pdf', mediaType: 'application/pdf' };
}
