// Long work in short slices, so that whoever types or scrolls meanwhile does not notice.

/** Milliseconds after which a slice ends; a frame has room for two and its own work. */
const sliceMilliseconds = 8;

/** How slices are timed; left out, the machine's clock and its own turn-taking. */
export type Pace = { readonly now: () => number; readonly pause: () => Promise<void> };

const machine: Pace = {
  now: () => performance.now(),
  // A message is the shortest way to the next task that is not slowed down like timers are.
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};

/**
 * Runs steps, letting other work in after every 8 ms, and gives their result. `null` when `isStale` says, after
 * such a pause, that nobody wants it any more.
 */
export async function runInSlices<T>(
  steps: Generator<undefined, T>,
  isStale: () => boolean = () => false,
  pace: Pace = machine,
): Promise<T | null> {
  let until = pace.now() + sliceMilliseconds;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (pace.now() < until) continue;
    await pace.pause();
    if (isStale()) return null;
    until = pace.now() + sliceMilliseconds;
  }
}
