import type { takeSnapshot } from './snapshot';

/** Where two scripts of ours in one page meet: the one that paints it, and the one that copies it, put in when needed. */
export const copierWindow: { codeboomCopyPage?: typeof takeSnapshot } =
  // The scripts' own world: the page does not share it.
  globalThis as object;
