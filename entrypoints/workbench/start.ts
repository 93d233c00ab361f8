// Storage -> services -> registry -> shell, in this order.
import { mount } from 'svelte';
import { contributions } from '@/components/contributions';
import { followRecovery } from '@/components/workbench/follow-recovery';
import { noticeMessages } from '@/components/workbench/notice-messages';
import Shell from '@/components/workbench/Shell.svelte';
import { languageOf } from '@/lib/base/language';
import { createServices, type Services } from '@/lib/services/services';
import { deviceIdOf, type Settings, type SettingsValues } from '@/lib/services/settings';
import { openDatabase } from '@/lib/store/open-database';
import type { Kept, PreferenceStore } from '@/lib/workbench/preferences.svelte';
import { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { extensionLayouts, extensionSettings } from '@/entrypoints/shared/extension-settings';
import { startCodebookWorker } from './codebook-worker-client';
import { followProject } from './follow-project';
import { keepReadOnly } from './kept-read-only';
import { keptKeys, keptSettings } from './kept-settings';
import { followRoutes } from './routes';
import { sampleReader } from './sample-reader';
import { searchWorkerEngine } from './search-worker-client';

/** Starts everything and draws the workbench into `target`. @throws AppError when the storage cannot be opened */
export async function startWorkbench(target: HTMLElement): Promise<void> {
  const settings = extensionSettings();
  const { database, wasReplaced } = await openDatabase();
  const device = await deviceIdOf(settings);
  const worker = startCodebookWorker();
  const options = { database, device, journal: worker.journal, settings, wasReplaced, sample: sampleReader };
  const core = createServices(options);
  keepReadOnly(core.readOnly);
  const services: Services = { ...core, codebook: worker.codebook, search: searchWorkerEngine() };

  const model = new WorkbenchModel<Services>({
    services,
    contributions,
    preferences: await preferencesOf(settings),
    layouts: extensionLayouts(),
    uses: await keptIn(settings, 'quickUses', {}),
    muted: await keptIn(settings, 'mutedNotices', []),
    settings: await keptSettings(services),
    userKeys: keptKeys(),
    isMac: navigator.userAgent.includes('Mac OS'),
  });
  await followProject(model);
  mount(Shell<Services>, { target, props: { model } });
  if (model.activeEditor !== null) model.focusPart('editors');
  followRecovery(model);
  followRoutes(model, database);
  // Services wait by themselves when the database is behind; comparing the whole journal must not hold the window up.
  const title = noticeMessages[model.language].comparing;
  model
    .withProgress({ title, channel: 'storage' }, () => services.safety.check())
    .catch((reason: unknown) => model.report(reason));
}

async function keptIn<Key extends keyof SettingsValues>(
  settings: Settings,
  key: Key,
  standard: SettingsValues[Key],
): Promise<Kept<SettingsValues[Key]>> {
  return {
    initial: (await settings.get(key)) ?? standard,
    observe: () => settings.observe(key),
    save: (value) => settings.set(key, value),
  };
}

/** Read before anything is drawn, so that the window opens in the right colours and language. */
async function preferencesOf(settings: Settings): Promise<PreferenceStore> {
  const language = await settings.get('language');
  const theme = await settings.get('theme');
  return {
    language: {
      initial: language ?? languageOf(navigator.language),
      standard: languageOf(navigator.language),
      observe: () => settings.observe('language'),
      save: (value) => settings.set('language', value),
    },
    theme: {
      initial: theme ?? 'system',
      standard: 'system',
      observe: () => settings.observe('theme'),
      save: (value) => settings.set('theme', value),
    },
  };
}
