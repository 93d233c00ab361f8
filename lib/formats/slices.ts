const sliceMilliseconds = 25;

/**
 * Gives the items in slices, and lets others have their turn between two: so messages are answered during long work.
 * The time that the caller takes for a slice counts. @throws the signal's reason when it was aborted
 */
export async function* slices<T>(items: readonly T[], signal?: AbortSignal): AsyncGenerator<readonly T[]> {
  let size = 16;
  for (let at = 0; at < items.length;) {
    signal?.throwIfAborted();
    const started = performance.now();
    yield items.slice(at, at + size);
    at += size;
    const spent = performance.now() - started;
    size = Math.max(1, Math.min(1024, Math.round((size * sliceMilliseconds) / Math.max(1, spent))));
    await new Promise((resolve) => setTimeout(resolve));
  }
  signal?.throwIfAborted();
}
