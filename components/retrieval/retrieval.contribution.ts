// Retrievals: questions to the codings that are kept, answered again whenever they are opened.
import { mapObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { retrievalCommands } from './retrieval-commands';

/** What can be done with retrievals. */
export const retrieval: Contribution<Services> = {
  id: 'retrieval',
  views: [
    {
      id: 'retrieval.list',
      container: 'evidence',
      title: { en: 'Retrievals', nl: 'Zoekvragen' },
      order: 2,
      load: () => import('./RetrievalsView.svelte'),
    },
  ],
  editors: [
    {
      id: 'retrieval',
      icon: 'filter',
      title: ({ retrievals }, { key }, language) =>
        mapObservable(retrievals.observe(key), (found) => found?.title ?? messages[language].newTitle),
      load: () => import('./RetrievalEditor.svelte'),
    },
  ],
  commands: retrievalCommands,
};
