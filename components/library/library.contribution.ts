// The sources of a project: their list, their records, and ways to get more.
import { plainCitation } from '@/lib/domain/citation';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { faceCommands } from './face-commands';
import { folderCommands } from './folder-commands';
import { observeRecordTitle } from './observe-sources';
import { sourceCommands } from './source-commands';
import { iconOf } from './source-rows';

/** The library. */
export const library: Contribution<Services> = {
  id: 'library',
  commands: [...sourceCommands, ...folderCommands, ...faceCommands],
  containers: [{ id: 'sources', title: { en: 'Sources', nl: 'Bronnen' }, icon: 'files', order: 1 }],
  views: [
    {
      id: 'sources.list',
      container: 'sources',
      title: { en: 'Sources', nl: 'Bronnen' },
      order: 1,
      titleMenu: 'sources/title',
      load: () => import('./SourcesView.svelte'),
    },
  ],
  editors: [
    {
      id: 'source',
      icon: 'book',
      title: (services, { key }) => observeRecordTitle(services, key),
      load: () => import('./SourceRecordEditor.svelte'),
    },
  ],
  quickOpen: [
    {
      id: 'sources.quickOpen',
      items: async ({ sources }) =>
        (await sources.all()).map((source) => ({
          value: { editor: source.kind, key: source.id },
          label: plainCitation(source),
          description: source.title,
          icon: iconOf(source.kind),
          searchWords: [source.title],
        })),
    },
  ],
};
