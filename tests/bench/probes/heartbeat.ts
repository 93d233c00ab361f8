// How long the page's own thread was busy with one thing: a beat every few milliseconds, and how late the latest came.

const pause = 4;
let last = 0;
let worst = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Starts listening, with nothing heard so far. */
export function listen(): void {
  worst = 0;
  last = performance.now();
  beat();
}

/** Stops; gives the longest time without a beat, in milliseconds. */
export function longestBlock(): number {
  clearTimeout(timer);
  return Math.max(worst, performance.now() - last - pause);
}

function beat(): void {
  const now = performance.now();
  worst = Math.max(worst, now - last - pause);
  last = now;
  timer = setTimeout(beat, pause);
}
