import { getContext, setContext } from 'svelte';
import type { Workbench } from './contribution';

const key = Symbol('workbench');

/** Gives the workbench that the component lives in; call it while the component initialises. */
export function useWorkbench<Services>(): Workbench<Services> {
  return getContext<Workbench<Services>>(key);
}

/** Hands the workbench to all components below the calling one; the shell does this once. */
export function provideWorkbench<Services>(workbench: Workbench<Services>): void {
  setContext(key, workbench);
}
