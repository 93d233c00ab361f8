// The results text: an editor, and ways out of it.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Command, Contribution } from '@/lib/workbench/contribution';
import type * as Loaded from './results-actions';
import { resultsSettings } from './results-settings';

const title = { en: 'Results text', nl: 'Resultatentekst' };

/** Runs an action that is loaded by then. */
function later(act: (actions: typeof Loaded) => Command<Services>['run']): Command<Services>['run'] {
  return async (workbench, argument) => act(await import('./results-actions'))(workbench, argument);
}

/** What can be done with the results text. */
export const results: Contribution<Services> = {
  id: 'results',
  editors: [
    {
      id: 'results',
      icon: 'book',
      title: (_services, _input, language) => fixedObservable(title[language]),
      load: () => import('./ResultsEditor.svelte'),
    },
  ],
  settings: resultsSettings,
  commands: [
    {
      id: 'results.open',
      title: { en: 'Results text: open', nl: 'Resultatentekst: openen' },
      searchWords: ['chapter outline', 'hoofdstuk opzet'],
      icon: 'book',
      run: (workbench) => workbench.openEditor({ editor: 'results', key: 'results' }),
    },
    {
      id: 'results.exportWord',
      title: { en: 'Results text: export as Word', nl: 'Resultatentekst: exporteren als Word' },
      icon: 'export',
      run: later(
        ({ exportResults }) =>
          (workbench) =>
            exportResults(workbench, 'docx'),
      ),
    },
    {
      id: 'results.exportMarkdown',
      title: { en: 'Results text: export as Markdown', nl: 'Resultatentekst: exporteren als Markdown' },
      icon: 'markdown',
      run: later(
        ({ exportResults }) =>
          (workbench) =>
            exportResults(workbench, 'markdown'),
      ),
    },
    {
      id: 'results.copy',
      title: { en: 'Results text: copy', nl: 'Resultatentekst: kopiëren' },
      icon: 'copy',
      run: later(({ copyResults }) => copyResults),
    },
    {
      id: 'results.check',
      title: {
        en: 'Results text: check against the codebook',
        nl: 'Resultatentekst: controleren met het codeboek',
      },
      icon: 'checklist',
      run: later(({ checkResults }) => checkResults),
    },
    {
      id: 'results.exportCodebook',
      title: { en: 'Codebook: export as document…', nl: 'Codeboek: exporteren als document…' },
      searchWords: ['Word Markdown HTML appendix', 'Word Markdown HTML bijlage'],
      icon: 'export',
      menus: [{ menu: 'codes/more', group: '9', order: 1 }],
      run: async (workbench) => (await import('./export-codebook')).exportCodebook(workbench),
    },
  ],
};
