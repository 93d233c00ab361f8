// Settings and keys: editors with controls, and the same as JSON.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { observeDraftOf } from './json-texts';
import { jsonTitle } from './json-titles';
import { keyCommands } from './key-commands';
import { keyMessages } from './key-messages';
import { keyStatus } from './key-status';
import { messages } from './messages';
import { modelOf } from './model-of';
import { exportPreferences, importPreferences } from './preference-files';
import { settingsInput, keysInput } from './settings-inputs';

/** What can be set, and how. */
export const settings: Contribution<Services> = {
  id: 'settings',
  editors: [
    {
      id: settingsInput.editor,
      icon: 'settings-gear',
      title: (_services, _input, language) => fixedObservable(messages[language].title),
      load: () => import('./SettingsEditor.svelte'),
    },
    {
      id: keysInput.editor,
      icon: 'keyboard',
      title: (_services, _input, language) => fixedObservable(keyMessages[language].title),
      load: () => import('./KeysEditor.svelte'),
    },
    {
      id: 'json',
      icon: 'json',
      title: (_services, input, language) => fixedObservable(jsonTitle(input.key, language)),
      isDirty: ({ projects }, { key }) => observeDraftOf(projects, key),
      load: () => import('./JsonEditor.svelte'),
    },
  ],
  statusItems: [keyStatus],
  commands: [
    {
      id: 'settings.open',
      title: { en: 'Preferences: settings', nl: 'Voorkeuren: instellingen' },
      searchWords: ['open settings', 'options', 'instellingen openen', 'opties'],
      icon: 'settings-gear',
      keys: ['Mod+,'],
      menus: [{ menu: 'manage', group: '1', order: 3 }],
      run: (workbench) => workbench.openEditor(settingsInput),
    },
    {
      id: 'settings.openJson',
      title: { en: 'Preferences: settings as JSON', nl: 'Voorkeuren: instellingen als JSON' },
      icon: 'json',
      run: (workbench, argument) =>
        workbench.openEditor({ editor: 'json', key: argument === 'project' ? argument : 'user' }),
    },
    {
      id: 'settings.openProjectJson',
      title: {
        en: 'Preferences: settings of this project as JSON',
        nl: 'Voorkeuren: instellingen van dit project als JSON',
      },
      icon: 'json',
      run: (workbench) => workbench.openEditor({ editor: 'json', key: 'project' }),
    },
    {
      id: 'settings.export',
      title: {
        en: 'Preferences: export settings and keys',
        nl: 'Voorkeuren: instellingen en toetsen exporteren',
      },
      icon: 'export',
      run: (workbench) => exportPreferences(modelOf(workbench)),
    },
    {
      id: 'settings.import',
      title: {
        en: 'Preferences: import settings and keys',
        nl: 'Voorkeuren: instellingen en toetsen importeren',
      },
      icon: 'cloud-download',
      run: (workbench, argument) => importPreferences(modelOf(workbench), argument),
    },
    ...keyCommands,
  ],
};
