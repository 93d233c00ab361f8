// The rescue queue: fragments whose source changed since they were coded, and what a person decides about them.
import { fixedObservable, mapObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { observeDoubtful } from './observe-queue';
import { rescueCommands } from './rescue-commands';

const title = { en: 'Fragments to check', nl: 'Fragmenten om na te kijken' };

/** View, editor, keys, and the banner by which a fragment is attached again. */
export const rescue: Contribution<Services> = {
  id: 'rescue',
  commands: rescueCommands,
  containers: [
    {
      id: 'rescue',
      title,
      icon: 'search-fuzzy',
      order: 40,
      badge: (services, language) =>
        mapObservable(observeDoubtful(services), ({ length }) => ({
          count: length,
          description: messages[language].toCheck(length),
        })),
    },
  ],
  views: [
    { id: 'rescue.list', container: 'rescue', title, order: 1, load: () => import('./RescueView.svelte') },
  ],
  editors: [
    {
      id: 'rescue',
      icon: 'search-fuzzy',
      title: (_services, _input, language) => fixedObservable(title[language]),
      load: () => import('./RescueEditor.svelte'),
    },
  ],
  banners: [
    {
      id: 'rescue.reattach',
      when: ({ editor, key }, { reattachingIn }) => editor === 'pdf' && key === reattachingIn,
      load: () => import('./ReattachBanner.svelte'),
    },
  ],
  statusItems: [
    {
      id: 'rescue.count',
      side: 'left',
      order: 10,
      command: 'rescue.open',
      text: (services, language) =>
        mapObservable(observeDoubtful(services), ({ length }) => {
          const { toCheck, counted } = messages[language];
          return length === 0
            ? null
            : { text: toCheck(length), icon: 'search-fuzzy', tooltip: counted(length) };
        }),
    },
  ],
};
