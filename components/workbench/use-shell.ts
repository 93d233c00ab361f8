import { getContext, setContext } from 'svelte';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { provideWorkbench } from '@/lib/workbench/use-workbench.svelte';

const key = Symbol('shell');

/** Gives the model to the shell's own components; features get the narrower `useWorkbench`. */
export function useShell(): WorkbenchModel<unknown> {
  return getContext<WorkbenchModel<unknown>>(key);
}

/** Hands the model to everything below the calling component. */
export function provideShell<Services>(model: WorkbenchModel<Services>): void {
  setContext(key, model);
  provideWorkbench(model);
}
