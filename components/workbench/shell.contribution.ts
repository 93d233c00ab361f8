import type { CoreServices } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { arrangementCommands } from './arrangement-commands';
import { barCommands } from './bar-commands';
import { editorCommands } from './editor-commands';
import { groupCommands } from './group-commands';
import { historyCommands } from './history-commands';
import { navigationCommands } from './navigation-commands';
import { outputCommands, outputContainer, outputView } from './output-commands';
import { preferenceCommands } from './preference-commands';
import { projectCommands } from './project-commands';
import { shellModes } from './quick-modes';
import { shellSettings } from './shell-settings';
import { statusItems } from './status-items';
import { windowCommands } from './window-commands';

/** What the window itself can do, without any feature. */
export const shell: Contribution<CoreServices> = {
  id: 'shell',
  commands: [
    ...windowCommands,
    ...barCommands,
    ...arrangementCommands,
    ...editorCommands,
    ...navigationCommands,
    ...groupCommands,
    ...historyCommands,
    ...preferenceCommands,
    ...projectCommands,
    ...outputCommands,
  ],
  containers: [outputContainer],
  views: [
    outputView,
    {
      id: 'workbench.openEditors',
      // Beside the sources, which are what is mostly open.
      container: 'sources',
      title: { en: 'Open editors', nl: 'Geopende editors' },
      order: 0,
      titleMenu: 'openEditors/title',
      fitsContent: true,
      load: () => import('./OpenEditorsView.svelte'),
    },
  ],
  statusItems,
  settings: shellSettings,
  quickModes: shellModes,
};
