// The user's keys as a file, for another device or a colleague.
import type { Services } from '@/lib/services/services';
import { isUserKey } from '@/lib/workbench/key-rules';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { inBoth } from '@/lib/workbench/notice';
import { keyMessages } from './key-messages';

/** Saves the user's rules as JSON. */
export function exportKeys(model: WorkbenchModel<Services>): void {
  const content = new Blob([`${JSON.stringify(model.keyMap.user, null, 2)}\n`], { type: 'application/json' });
  model.saveFile('codeboom-keys.json', content);
  model.notify({ severity: 'info', text: inBoth((language) => keyMessages[language].exported) });
}

/** Replaces the user's rules by those of a file: the one that is given, else one that is asked for. */
export async function importKeys(model: WorkbenchModel<Services>, given: unknown): Promise<void> {
  const file = given instanceof File ? given : await model.askFile('.json,application/json');
  if (file === null) return;
  // With the parser of JSON, which is loaded when somebody needs it.
  const { readJson } = await import('./settings-json');
  const reading = readJson(await file.text());
  const rules: unknown = reading.ok ? reading.value : null;
  if (!Array.isArray(rules) || !rules.every(isUserKey)) {
    model.notify({ severity: 'warning', text: inBoth((language) => keyMessages[language].notImported) });
    return;
  }
  await model.keyMap.change(() => rules);
  model.notify({
    severity: 'info',
    text: inBoth((language) => keyMessages[language].imported(rules.length)),
  });
}
