import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { fragmentsCommands } from './fragment-commands';

/** Everything that was coded with a code, as a list in the panel. */
export const fragments: Contribution<Services> = {
  id: 'fragments',
  commands: fragmentsCommands,
  containers: [
    {
      id: 'fragments',
      place: 'panel',
      title: { en: 'Retrieved fragments', nl: 'Gevonden fragmenten' },
      icon: 'references',
      order: 20,
    },
  ],
  views: [
    {
      id: 'fragments.list',
      container: 'fragments',
      title: { en: 'Retrieved fragments', nl: 'Gevonden fragmenten' },
      order: 1,
      load: () => import('./FragmentsView.svelte'),
    },
  ],
};
