import type { OutputChannel } from './outputs.svelte';

/** Work that a person waits for. */
export type ProgressOptions = {
  readonly title: string;
  /** Whether a Cancel button is shown; it aborts the signal. */
  readonly isCancellable?: boolean;
  /** Where the details are written; left out, nowhere. */
  readonly channel?: OutputChannel;
  /** The id of the view that works, which shows how far it is; left out, the window does. */
  readonly view?: string;
};

/** How far it is: a part between 0 and 1 (left out while unknown) and a few words. */
export type ProgressReport = { readonly part?: number; readonly text?: string };

/** The work itself. It stops when the signal aborts, by throwing the signal's reason. */
export type ProgressTask<T> = (report: (progress: ProgressReport) => void, signal: AbortSignal) => Promise<T>;
