import { BugError } from '@/lib/base/errors';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

/** Gives the whole model behind the workbench; settings and keys are the window's own, so this feature may change them. */
export function modelOf(workbench: Workbench<Services>): WorkbenchModel<Services> {
  if (workbench instanceof WorkbenchModel) return workbench;
  throw new BugError('Settings need the workbench model');
}
