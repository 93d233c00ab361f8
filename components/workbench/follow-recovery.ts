import type { CoreServices } from '@/lib/services/services';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { messages } from './messages';

/** Tells the user when the database was rebuilt or work is lost, until they say that they have seen it. */
export function followRecovery<Services extends CoreServices>(model: WorkbenchModel<Services>): void {
  const { settings, safety } = model.services;
  settings.observe('recoveryNotice').subscribe(
    (notice) => {
      if (notice === null) return;
      const text = messages[model.language];
      const isLost = notice.state === 'lost';
      model.notify({
        severity: isLost ? 'error' : 'warning',
        text: isLost ? text.recoveryLost(notice.lost, notice.rebuilt) : text.recoveryRebuilt(notice.rebuilt),
        actions: [{ label: text.understood, run: () => safety.acknowledge() }],
      });
    },
    (reason) => model.report(reason),
  );
}
