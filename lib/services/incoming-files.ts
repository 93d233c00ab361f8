// Files on their way from a tab to the workbench: kept in the extension's private files until they are taken.
import { v7 } from 'uuid';
import { AppError } from '@/lib/base/errors';

/** A file as a tab gave it, not yet checked. */
export type IncomingFile = {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where it came from. */
  readonly url: string;
};

const folderName = 'incoming';

/** Keeps a file for the workbench; gives the key it is taken by. */
export async function keepIncoming({ name, bytes, url }: IncomingFile): Promise<string> {
  const key = v7();
  await write(`${key}.json`, new TextEncoder().encode(JSON.stringify({ name, url })));
  await write(key, bytes);
  return key;
}

/** Gives a kept file and forgets it. @throws AppError `not-found` when it was taken already */
export async function takeIncoming(key: string): Promise<IncomingFile> {
  const folder = await incomingFolder();
  try {
    const about = await (await (await folder.getFileHandle(`${key}.json`)).getFile()).text();
    const bytes = await (await (await folder.getFileHandle(key)).getFile()).arrayBuffer();
    // Written by keepIncoming alone.
    const { name, url } = JSON.parse(about) as { name: string; url: string };
    await folder.removeEntry(`${key}.json`);
    await folder.removeEntry(key);
    return { name, url, bytes: new Uint8Array(bytes) };
  } catch (reason) {
    throw new AppError('not-found', `No incoming file ${key}`, { noun: 'file' }, { cause: reason });
  }
}

async function incomingFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

async function write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const handle = await (await incomingFolder()).getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
}
