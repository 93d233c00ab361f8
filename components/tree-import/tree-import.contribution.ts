// A code tree that is fixed beforehand, pasted or picked as a file.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution, Workbench } from '@/lib/workbench/contribution';

/** Importing a code tree. */
export const treeImport: Contribution<Services> = {
  id: 'treeImport',
  commands: [
    {
      id: 'treeImport.open',
      title: { en: 'Code: import a code tree', nl: 'Code: codeboom importeren' },
      searchWords: ['paste codebook word excel csv deductive', 'codeboek plakken word excel csv deductief'],
      icon: 'list-tree',
      menus: [
        { menu: 'codes/more', group: '1', order: 3 },
        { menu: 'codes/context', group: '2_new', order: 10 },
      ],
      run: (workbench: Workbench<Services>) =>
        workbench.openEditor({ editor: 'treeImport', key: 'treeImport' }),
    },
  ],
  editors: [
    {
      id: 'treeImport',
      icon: 'list-tree',
      title: (_, __, language) =>
        fixedObservable(language === 'nl' ? 'Codeboom importeren' : 'Import a code tree'),
      load: () => import('./TreeImportEditor.svelte'),
    },
  ],
};
