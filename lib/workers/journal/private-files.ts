// The few things we do with the origin private file system, in every context that has it.

/** Gives a folder of the private file system, making it; `null` where the browser gives none. */
export async function privateFolder(...path: readonly string[]): Promise<FileSystemDirectoryHandle | null> {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return null;
  let folder: FileSystemDirectoryHandle;
  try {
    folder = await navigator.storage.getDirectory();
  } catch (reason) {
    // Firefox's private windows refuse here; anything else is a failure to tell.
    if (reason instanceof DOMException && reason.name === 'SecurityError') return null;
    throw reason;
  }
  for (const name of path) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
}

/** Gives a file's bytes; `null` when there is no such file. */
export async function readFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const handle = await fileHandle(folder, name);
  if (handle === null) return null;
  return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

/** Writes a whole file; until it is complete, the old one or none is seen. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: Uint8Array<ArrayBuffer> | string,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(content);
  await stream.close();
}

/** Gives the handle of a file; `null` when there is no such file. */
export async function fileHandle(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemFileHandle | null> {
  try {
    return await folder.getFileHandle(name);
  } catch (reason) {
    if (reason instanceof DOMException && reason.name === 'NotFoundError') return null;
    throw reason;
  }
}

/** Gives the names of the files in a folder, sorted. */
export async function fileNames(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, handle] of folder.entries()) if (handle.kind === 'file') names.push(name);
  return names.sort();
}
