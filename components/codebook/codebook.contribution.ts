import { mapObservable } from '@/lib/base/observable';
import { codeName } from '@/components/pieces/code-label';
import { observeEngine } from '@/lib/services/observe-engine';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { clipboardCommands } from './clipboard-commands';
import { codeMode } from './code-mode';
import { codingCommands } from './coding-commands';
import { detailCommands } from './detail-commands';
import { editCommands } from './edit-commands';
import { messages } from './messages';
import { newCodeCommands } from './new-code-commands';
import { refactorCommands } from './refactor-coding-commands';
import { tickCommands } from './tick-commands';
import { treeCommands } from './tree-commands';

/** The code tree and the page of each code. */
export const codebook: Contribution<Services> = {
  id: 'codebook',
  commands: [
    ...newCodeCommands,
    ...treeCommands,
    ...editCommands,
    ...detailCommands,
    ...refactorCommands,
    ...clipboardCommands,
    ...tickCommands,
    ...codingCommands,
  ],
  containers: [{ id: 'codes', title: { en: 'Codes', nl: 'Codes' }, icon: 'type-hierarchy-sub', order: 2 }],
  views: [
    {
      id: 'codes.tree',
      container: 'codes',
      title: { en: 'Codes', nl: 'Codes' },
      order: 1,
      titleMenu: 'codes/title',
      moreMenu: 'codes/more',
      load: () => import('./CodesTree.svelte'),
    },
  ],
  editors: [
    {
      id: 'code',
      icon: 'type-hierarchy-sub',
      title: ({ codebook: engine }, { key }, language) =>
        mapObservable(
          observeEngine(engine, () => engine.snapshot()),
          ({ rows }) => {
            const row = rows.find(({ id }) => id === key);
            return row === undefined ? messages[language].deletedCode : codeName(row, language);
          },
        ),
      load: () => import('./CodePageEditor.svelte'),
    },
  ],
  quickModes: [codeMode],
};
