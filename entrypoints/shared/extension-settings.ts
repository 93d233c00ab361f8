// The extension's storage behind the interfaces that services and workbench ask for.
import { browser } from '#imports';
import type { Settings, SettingsValues } from '@/lib/services/settings';
import type { LayoutStore } from '@/lib/workbench/layout.svelte';

/** Gives settings that all contexts of the extension share. */
export function extensionSettings(): Settings {
  const local = browser.storage.local;
  const read = async <K extends keyof SettingsValues>(key: K): Promise<SettingsValues[K] | null> => {
    const stored = await local.get(key);
    // Values are written under their key by `set` alone, so what is read has that key's type.
    return (stored[key] ?? null) as SettingsValues[K] | null;
  };
  return {
    get: read,
    set: (key, value) => local.set({ [key]: value }),
    forget: (key) => local.remove(key),
    observe: (key) => ({
      subscribe(next, error) {
        const tell = (): void => void read(key).then(next, error);
        const changed = (changes: Record<string, unknown>): void => {
          if (key in changes) tell();
        };
        local.onChanged.addListener(changed);
        tell();
        return { unsubscribe: () => local.onChanged.removeListener(changed) };
      },
    }),
  };
}

/** Gives where the windows of projects are kept. */
export function extensionLayouts(): LayoutStore {
  const local = browser.storage.local;
  const keyOf = (projectId: string): string => `layout:${projectId}`;
  return {
    read: async (projectId) => (await local.get(keyOf(projectId)))[keyOf(projectId)],
    write: (projectId, layout) => local.set({ [keyOf(projectId)]: layout }),
  };
}
