// The claim check, and the tables that it can be made against.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { importTable } from './import-table';
import { messages } from './messages';

/** Checking a results text against the project; importing an extraction table. */
export const claims: Contribution<Services> = {
  id: 'claims',
  commands: [
    {
      id: 'claims.check',
      title: { en: 'Claims: check a results text', nl: 'Beweringen: resultatentekst controleren' },
      icon: 'checklist',
      run: async (workbench, text) => {
        workbench.openEditor({ editor: 'claims', key: 'claims' });
        if (typeof text === 'string') await (await import('./check-given')).checkGiven(workbench, text);
      },
    },
    {
      id: 'claims.importTable',
      title: { en: 'Project: import an extraction table', nl: 'Project: extractietabel importeren' },
      searchWords: ['json'],
      icon: 'table',
      run: importTable,
    },
  ],
  editors: [
    {
      id: 'claims',
      icon: 'checklist',
      title: (_, __, language) => fixedObservable(messages[language].title),
      load: () => import('./ClaimsEditor.svelte'),
    },
  ],
};
