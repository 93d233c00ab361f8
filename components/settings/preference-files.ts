// The user's settings and keys as one file, for another device.
import type { Services } from '@/lib/services/services';
import { isUserKey } from '@/lib/workbench/key-rules';
import type { KeptKeys } from '@/lib/workbench/key-map.svelte';
import type { SettingLayer } from '@/lib/workbench/setting-values';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { messages } from './messages';

/** What such a file holds. */
type Preferences = { readonly settings: SettingLayer; readonly keys: KeptKeys };

/** Saves the user's settings and key rules as JSON. */
export function exportPreferences(model: WorkbenchModel<Services>): void {
  const content = new Blob([`${JSON.stringify(preferencesOf(model), null, 2)}\n`], {
    type: 'application/json',
  });
  model.saveFile('codeboom-preferences.json', content);
  model.notify({ severity: 'info', text: messages[model.language].preferencesExported });
}

/** Replaces the user's settings and key rules by those of a file: the one that is given, else one that is asked for. */
export async function importPreferences(model: WorkbenchModel<Services>, given: unknown): Promise<void> {
  const file = given instanceof File ? given : await model.askFile('.json,application/json');
  if (file === null) return;
  const text = messages[model.language];
  // With the parser of JSON, which is loaded when somebody needs it.
  const { readJson } = await import('./settings-json');
  const reading = readJson(await file.text());
  const read = reading.ok ? asPreferences(reading.value) : null;
  if (read === null) return model.notify({ severity: 'warning', text: text.noPreferences });
  const before = preferencesOf(model);
  await replace(model, read);
  model.notify({
    severity: 'info',
    text: text.preferencesImported(Object.keys(read.settings).length, read.keys.length),
    actions: [{ label: text.undo, run: () => replace(model, before) }],
  });
}

function preferencesOf({ settings, keyMap }: WorkbenchModel<Services>): Preferences {
  return { settings: settings.layers.user, keys: keyMap.user };
}

async function replace({ settings, keyMap }: WorkbenchModel<Services>, to: Preferences): Promise<void> {
  await settings.replace('user', to.settings);
  await keyMap.change(() => to.keys);
}

/** Settings that are not known here are kept and named among the problems, as those that were typed are. */
function asPreferences(value: unknown): Preferences | null {
  if (typeof value !== 'object' || value === null || !('settings' in value) || !('keys' in value))
    return null;
  const { settings, keys } = value;
  const isLayer = typeof settings === 'object' && settings !== null && !Array.isArray(settings);
  if (!isLayer || !Array.isArray(keys) || !keys.every(isUserKey)) return null;
  return { settings: { ...settings }, keys };
}
