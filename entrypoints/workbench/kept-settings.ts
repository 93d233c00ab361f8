// Settings of the user in the extension's storage, changed by one tab after the other; those of a project with it.
import { browser } from '#imports';
import { languages } from '@/lib/base/language';
import { mapObservable } from '@/lib/base/observable';
import type { CoreServices } from '@/lib/services/services';
import type { Settings, SettingsValues } from '@/lib/services/settings';
import type { KeptKeys } from '@/lib/workbench/key-map.svelte';
import type { SettingLayer } from '@/lib/workbench/setting-values';
import type { SettingsStore, SharedValue } from '@/lib/workbench/settings.svelte';

/**
 * Gives the store of the workbench's settings. Those of a project are in its log and go with its backup; those that older
 * parts keep stay where they are.
 */
export async function keptSettings({ settings, projects }: CoreServices): Promise<SettingsStore> {
  const user = sharedValue('settings:user', asLayer);
  return {
    initialUser: (await user.read()) ?? {},
    user,
    project: (projectId) => ({
      observe: () => projects.observeSettings(projectId),
      change: (next) => projects.changeSettings(projectId, next),
    }),
    elsewhere: elsewhere(settings),
  };
}

/** Gives where the user's keys are kept. */
export function keptKeys(): SharedValue<KeptKeys> {
  // Rules are checked one by one where they are used.
  return sharedValue('keybindings', (stored) => (Array.isArray(stored) ? (stored as KeptKeys) : null));
}

const colours: readonly SettingsValues['theme'][] = [
  'light',
  'dark',
  'highContrastLight',
  'highContrastDark',
];

function elsewhere(settings: Settings): SettingsStore['elsewhere'] {
  /** A value that is not to be kept, such as `system` or an empty name, is kept by keeping nothing. */
  const save = <K extends keyof SettingsValues>(
    key: K,
    value: SettingsValues[K] | undefined,
  ): Promise<void> => (value === undefined ? settings.forget(key) : settings.set(key, value));
  return {
    'workbench.language': {
      observe: () => settings.observe('language'),
      change: (next) =>
        save(
          'language',
          languages.find((language) => language === next(null)),
        ),
    },
    'workbench.theme': {
      observe: () => mapObservable(settings.observe('theme'), (theme) => (theme === 'system' ? null : theme)),
      change: (next) =>
        save(
          'theme',
          colours.find((theme) => theme === next(null)),
        ),
    },
    'coder.name': {
      observe: () => mapObservable(settings.observe('coderName'), (name) => (name === '' ? null : name)),
      change: (next) => {
        const name = String(next(null) ?? '').trim();
        return save('coderName', name === '' ? undefined : name);
      },
    },
    'pages.keepCopies': {
      observe: () => settings.observe('keepsPages'),
      change: (next) => {
        const keeps = next(null);
        return save('keepsPages', typeof keeps === 'boolean' ? keeps : undefined);
      },
    },
  };
}

/** What is kept under a name; `null` when it is no longer what we wrote. */
function asLayer(stored: unknown): SettingLayer | null {
  const isLayer = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  // Checked on the line before; the values in it are checked one by one where they are used.
  return isLayer ? (stored as SettingLayer) : null;
}

/** Gives a value in the extension's storage that all tabs share. */
function sharedValue<T>(
  name: string,
  readable: (stored: unknown) => T | null,
): SharedValue<T> & { read(): Promise<T | null> } {
  const { local } = browser.storage;
  const read = async (): Promise<T | null> => readable((await local.get(name))[name]);
  return {
    read,
    observe: () => ({
      subscribe(next, error) {
        const tell = (): void => void read().then(next, error);
        const changed = (changes: Record<string, unknown>): void => {
          if (name in changes) tell();
        };
        local.onChanged.addListener(changed);
        tell();
        return { unsubscribe: () => local.onChanged.removeListener(changed) };
      },
    }),
    // Read under a lock: another tab may be writing a neighbour of the same value.
    change: (next) =>
      navigator.locks.request(`codeboom-${name}`, async () => {
        const value = next(await read());
        await (value === null ? local.remove(name) : local.set({ [name]: value }));
      }),
  };
}
