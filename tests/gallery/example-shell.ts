// A workbench on real services and a database of its own, with invented features, for gallery and tests.
import { fixedObservable } from '@/lib/base/observable';
import { shell } from '@/components/workbench/shell.contribution';
import { createServices, type CoreServices } from '@/lib/services/services';
import { createMemorySettings, deviceIdOf } from '@/lib/services/settings';
import { openDatabase } from '@/lib/store/open-database';
import type { Contribution } from '@/lib/workbench/contribution';
import { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

/** An invented feature with a tree in the side bar and an editor that shows what it was given. */
export const exampleFeature: Contribution<CoreServices> = {
  id: 'example',
  commands: [
    {
      id: 'example.openNote',
      title: { en: 'Example: open a note', nl: 'Voorbeeld: een notitie openen' },
      icon: 'note',
      menus: [
        { menu: 'welcome', group: '1', order: 1 },
        { menu: 'codes/title', group: '1', order: 1 },
      ],
      run: (workbench) => workbench.openEditor({ editor: 'note', key: 'one' }),
    },
    {
      id: 'example.fail',
      title: { en: 'Example: fail', nl: 'Voorbeeld: mislukken' },
      run: () => Promise.reject(new Error('kaput')),
    },
  ],
  containers: [
    { id: 'codes', title: { en: 'Codes', nl: 'Codes' }, icon: 'type-hierarchy', order: 1 },
    { id: 'sources', title: { en: 'Sources', nl: 'Bronnen' }, icon: 'files', order: 2 },
    { id: 'problems', place: 'panel', title: { en: 'Problems', nl: 'Problemen' }, icon: 'warning', order: 3 },
    {
      id: 'outline',
      place: 'secondarySideBar',
      title: { en: 'Outline', nl: 'Overzicht' },
      icon: 'list-tree',
      order: 5,
    },
  ],
  views: [
    {
      id: 'codes',
      container: 'codes',
      title: { en: 'Codes', nl: 'Codes' },
      order: 1,
      titleMenu: 'codes/title',
      load: () => import('./ExampleView.svelte'),
    },
    ...['problems', 'outline'].map((id) => ({
      id,
      container: id,
      title: { en: id, nl: id },
      order: 1,
      load: () => import('./ExampleView.svelte'),
    })),
  ],
  editors: [
    {
      id: 'note',
      icon: 'note',
      title: (_, input, language) =>
        fixedObservable(`${language === 'nl' ? 'Notitie' : 'Note'} ${input.key}`),
      load: () => import('./ExampleEditor.svelte'),
    },
    {
      id: 'broken',
      icon: 'error',
      title: () => fixedObservable('Broken'),
      load: () => Promise.reject(new Error('cannot load')),
    },
  ],
  quickOpen: [
    {
      id: 'notes',
      items: () =>
        Promise.resolve(
          ['one', 'two', 'three'].map((key) => ({ value: { editor: 'note', key }, label: `Note ${key}` })),
        ),
    },
  ],
};

/** Makes the workbench; what was kept of its window is in `kept`, which outlives it. */
export async function createExampleShell(
  databaseName: string,
  kept: Map<string, unknown> = new Map(),
): Promise<WorkbenchModel<CoreServices>> {
  const settings = createMemorySettings({ language: 'en' });
  const { database } = await openDatabase(databaseName);
  const device = await deviceIdOf(settings);
  const services = createServices({ database, device, journal: null, settings });
  const model = new WorkbenchModel<CoreServices>({
    services,
    contributions: [shell, exampleFeature],
    preferences: {
      language: {
        initial: 'en',
        observe: () => settings.observe('language'),
        save: (language) => settings.set('language', language),
      },
      theme: {
        initial: 'system',
        observe: () => settings.observe('theme'),
        save: (theme) => settings.set('theme', theme),
      },
    },
    layouts: {
      read: (projectId) => Promise.resolve(kept.get(projectId)),
      write: (projectId, layout) => {
        kept.set(projectId, layout);
        return Promise.resolve();
      },
    },
    isMac: false,
  });
  await model.layout.openProject('example');
  if (kept.size === 0) model.layout.showContainer('codes');
  return model;
}
