import { BugError } from '@/lib/base/errors';
import type { CoreServices } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

/** Gives the whole model behind the workbench that a command is given; for the shell's own commands. */
export function shellOf(workbench: Workbench<CoreServices>): WorkbenchModel<CoreServices> {
  if (workbench instanceof WorkbenchModel) return workbench;
  throw new BugError('Commands of the shell need the workbench model');
}

/** A command of the shell. */
export type ShellCommand = Command<CoreServices>;
