// Search over texts, codes and memos, and coding what was found.
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { quickText } from './quick-text';
import { searchCommands } from './search-commands';

/** What the search can do. */
export const search: Contribution<Services> = {
  id: 'search',
  containers: [{ id: 'search', title: { en: 'Search', nl: 'Zoeken' }, icon: 'search', order: 15 }],
  views: [
    {
      id: 'search.results',
      container: 'search',
      title: { en: 'Search', nl: 'Zoeken' },
      order: 1,
      load: () => import('./SearchView.svelte'),
    },
  ],
  commands: searchCommands,
  quickModes: [quickText],
};
