// The audit of the codebook by a supervisor.
import { fixedObservable, mapObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { auditCommands } from './audit-commands';
import { messages } from './messages';
import { reviewCommands } from './review-commands';

/** The checklist, reviews of codes, sign-offs, and a window that is read-only meanwhile. */
export const audit: Contribution<Services> = {
  id: 'audit',
  commands: [...auditCommands, ...reviewCommands],
  editors: [
    {
      id: 'audit',
      icon: 'checklist',
      title: (_, __, language) => fixedObservable(messages[language].audit),
      load: () => import('./AuditEditor.svelte'),
    },
  ],
  statusItems: [
    {
      id: 'status.readOnly',
      side: 'left',
      order: 3,
      command: 'audit.toggleReadOnly',
      text: ({ readOnly }, language) =>
        mapObservable(readOnly.observe(), (isOn) =>
          isOn
            ? { text: messages[language].readOnly, icon: 'lock', tooltip: messages[language].readOnlyTip }
            : null,
        ),
    },
  ],
};
