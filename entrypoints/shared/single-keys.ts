import { browser } from '#imports';

/** The setting, as the workbench keeps it with the user's others. */
const kept = { name: 'settings:user', setting: 'keys.singleKey' } as const;

/** Whether a letter or digit alone may run a command: unless a person has turned that off. */
export async function hasSingleKeys(): Promise<boolean> {
  const stored: unknown = (await browser.storage.local.get(kept.name))[kept.name];
  const isObject = typeof stored === 'object' && stored !== null;
  return !isObject || Reflect.get(stored, kept.setting) !== false;
}
