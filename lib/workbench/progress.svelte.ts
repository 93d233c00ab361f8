// Work that goes on while the window stays usable: what runs, how far it is, and the way to stop it.
import { untrack } from 'svelte';
import type { Outputs, OutputChannel } from './outputs.svelte';
import type { ProgressOptions, ProgressReport, ProgressTask } from './progress';

/** Work under way. */
export type RunningTask = ProgressReport & {
  readonly id: number;
  readonly title: string;
  readonly channel: OutputChannel | null;
  /** The view that works. */
  readonly view: string | null;
  /** `null` when it cannot be stopped. */
  readonly cancel: (() => void) | null;
  /** It takes so long that it asks for a place of its own. */
  readonly isLong: boolean;
  /** A person sent it to the background. */
  readonly isHidden: boolean;
};

/** What is over sooner is not shown, in milliseconds. */
const shownAfter = 300;
/** What takes longer is offered to be stopped, in milliseconds. */
const longAfter = 1000;

/** Runs tasks and knows those under way; reactive. */
export class Progress {
  readonly #outputs: Outputs;
  #nextId = 1;
  #tasks: readonly RunningTask[] = $state.raw([]);

  /** Details go to the outputs. */
  constructor(outputs: Outputs) {
    this.#outputs = outputs;
  }

  /** The work under way that takes more than a moment, oldest first. */
  get tasks(): readonly RunningTask[] {
    return this.#tasks;
  }

  /** Runs a task and gives what it gives. @throws what it throws, and `AbortError` when it was cancelled */
  async run<T>(options: ProgressOptions, task: ProgressTask<T>): Promise<T> {
    const cancelling = new AbortController();
    const id = this.#nextId;
    this.#nextId += 1;
    const log = this.#logOf(options);
    let reported: ProgressReport = {};
    const show = (): void => this.#add(id, options, { reported, cancelling });
    const timers = [
      setTimeout(show, shownAfter),
      setTimeout(() => this.#set(id, { isLong: true }), longAfter),
    ];
    const report = (progress: ProgressReport): void => {
      if (progress.text !== undefined && progress.text !== reported.text) log(progress.text);
      reported = { ...reported, ...progress };
      this.#set(id, reported);
    };
    const began = performance.now();
    const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
    log('…');
    try {
      const result = await task(report, cancelling.signal);
      log(`✓ ${seconds()}`);
      return result;
    } catch (thrown) {
      log(cancelling.signal.aborted ? `⊘ ${seconds()}` : `✗ ${seconds()}: ${String(thrown)}`);
      throw thrown;
    } finally {
      timers.forEach(clearTimeout);
      this.#tasks = this.#tasks.filter((each) => each.id !== id);
    }
  }

  /** Leaves a task to the status bar. */
  hide(id: number): void {
    this.#set(id, { isHidden: true });
  }

  #logOf({ title, channel }: ProgressOptions): (text: string) => void {
    return (text) => {
      if (channel !== undefined) this.#outputs.append(channel, `${title.replace(/…$/u, '')} ${text}`);
    };
  }

  #add(
    id: number,
    { title, channel, view, isCancellable = false }: ProgressOptions,
    { reported, cancelling }: { reported: ProgressReport; cancelling: AbortController },
  ): void {
    const cancel = isCancellable ? () => cancelling.abort() : null;
    const places = { channel: channel ?? null, view: view ?? null };
    this.#tasks = [
      ...this.#tasks,
      { ...reported, ...places, id, title, cancel, isLong: false, isHidden: false },
    ];
  }

  #set(id: number, change: Partial<RunningTask>): void {
    untrack(() => {
      this.#tasks = this.#tasks.map((each) => (each.id === id ? { ...each, ...change } : each));
    });
  }
}
