import type { CoreServices } from '@/lib/services/services';
import { inBoth } from '@/lib/workbench/notice';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { messages } from './messages';

/** Tells the user when the database was rebuilt or work is lost, until they say that they have seen it. */
export function followRecovery<Services extends CoreServices>(model: WorkbenchModel<Services>): void {
  const { settings, safety } = model.services;
  settings.observe('recoveryNotice').subscribe(
    (notice) => {
      if (notice === null) return;
      const isLost = notice.state === 'lost';
      model.notify({
        severity: isLost ? 'error' : 'warning',
        text: inBoth((language) => {
          const text = messages[language];
          return isLost
            ? text.recoveryLost(notice.lost, notice.rebuilt)
            : text.recoveryRebuilt(notice.rebuilt);
        }),
        actions: [
          { label: inBoth((language) => messages[language].understood), run: () => safety.acknowledge() },
        ],
      });
    },
    (reason) => model.report(reason),
  );
}
