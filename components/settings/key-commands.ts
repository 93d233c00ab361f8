import type { Services } from '@/lib/services/services';
import type { Command } from '@/lib/workbench/contribution';
import { exportKeys, importKeys } from './key-files';
import { modelOf } from './model-of';
import { keysInput } from './settings-inputs';

/** Commands on keys. */
export const keyCommands: readonly Command<Services>[] = [
  {
    id: 'workbench.showShortcuts',
    title: { en: 'Preferences: keyboard shortcuts', nl: 'Voorkeuren: sneltoetsen' },
    searchWords: ['open keyboard shortcuts', 'keybindings', 'sneltoetsen openen', 'toetscombinaties'],
    icon: 'keyboard',
    keys: ['Mod+KeyK Mod+KeyS'],
    menus: [{ menu: 'manage', group: '1', order: 4 }],
    run: (workbench, argument) =>
      workbench.openEditor(
        typeof argument === 'string' ? { ...keysInput, reveal: argument } : { ...keysInput },
      ),
  },
  {
    id: 'keys.openJson',
    title: { en: 'Preferences: keyboard shortcuts as JSON', nl: 'Voorkeuren: sneltoetsen als JSON' },
    icon: 'json',
    run: (workbench) => workbench.openEditor({ editor: 'json', key: 'keys' }),
  },
  {
    id: 'keys.export',
    title: { en: 'Preferences: export keyboard shortcuts', nl: 'Voorkeuren: sneltoetsen exporteren' },
    icon: 'export',
    run: (workbench) => exportKeys(modelOf(workbench)),
  },
  {
    id: 'keys.import',
    title: { en: 'Preferences: import keyboard shortcuts', nl: 'Voorkeuren: sneltoetsen importeren' },
    icon: 'cloud-download',
    run: (workbench, argument) => importKeys(modelOf(workbench), argument),
  },
  {
    id: 'keys.toggleSingleKey',
    title: {
      en: 'Preferences: keys without Ctrl or Alt (on or off)',
      nl: 'Voorkeuren: toetsen zonder Ctrl of Alt (aan of uit)',
    },
    icon: 'keyboard',
    run: (workbench) => {
      const { settings } = modelOf(workbench);
      return settings.set('keys.singleKey', !settings.isOn('keys.singleKey'));
    },
  },
];
