const shortest = 300;
const longest = 5000;

/** Does something when a page has come to rest, and ever less often on pages that never rest. */
export class QuietTimer {
  #delay = shortest;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastRun = 0;

  constructor(private readonly run: () => void) {}

  /** The page has just changed. */
  restart(): void {
    if (this.#timer !== undefined) return;
    const isRested = performance.now() - this.#lastRun > longest * 2;
    this.#delay = isRested ? shortest : Math.min(longest, this.#delay * 2);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#lastRun = performance.now();
      this.run();
    }, this.#delay);
  }

  /** Whether something is still to be done. */
  get isWaiting(): boolean {
    return this.#timer !== undefined;
  }

  /** Forgets what was to be done. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
