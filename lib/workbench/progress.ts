/** Work that a person waits for. */
export type ProgressOptions = {
  readonly title: string;
  /** Whether a Cancel button is shown; it aborts the signal. */
  readonly isCancellable?: boolean;
};

/** How far it is: a part between 0 and 1 (left out while unknown) and a few words. */
export type ProgressReport = { readonly part?: number; readonly text?: string };
