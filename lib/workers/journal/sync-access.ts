// The synchronous file access of dedicated workers, which TypeScript's DOM library leaves to its worker library.

/** An open file that only this worker can write. */
export type SyncAccessHandle = {
  read(buffer: Uint8Array, options: { at: number }): number;
  write(buffer: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  getSize(): number;
  flush(): void;
  close(): void;
};

/** Whether this context can hold a file: dedicated workers can. */
export function canHoldFiles(): boolean {
  return (
    typeof FileSystemFileHandle !== 'undefined' && 'createSyncAccessHandle' in FileSystemFileHandle.prototype
  );
}

/** How often and how long to wait for a worker that is on its way out, in milliseconds. */
const attempts = 20;
const pause = 50;

/** Opens a file for this worker alone. @throws DOMException `NoModificationAllowedError` when another one keeps holding it */
export async function holdFile(file: FileSystemFileHandle): Promise<SyncAccessHandle> {
  // Present where `canHoldFiles` says so; see above for the type.
  const holdable = file as FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccessHandle> };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await holdable.createSyncAccessHandle();
    } catch (reason) {
      // A closed tab's lock goes before its files do.
      const isHeld = reason instanceof DOMException && reason.name === 'NoModificationAllowedError';
      if (!isHeld || attempt === attempts) throw reason;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
