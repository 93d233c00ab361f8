// Reading without anything beside the text. Escape twice ends it, whatever else Escape does the first time.
import type { CoreServices } from '@/lib/services/services';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { inBoth } from '@/lib/workbench/notice';
import { messages } from './messages';

const betweenPresses = 700;

/** Starts or ends the reading mode, and says how to leave it. */
export function setZen<Services>(model: WorkbenchModel<Services>, isZen: boolean): void {
  if (model.layout.data.isZen === isZen) return;
  model.layout.change((layout) => ({ ...layout, isZen }));
  model.setContext({ zen: isZen });
  model.focusPart('editors');
  const text = inBoth((language) => messages[language].zenOn);
  if (isZen) model.notify({ severity: 'info', text, kind: 'workbench.zen' });
  else model.announce(messages[model.language].zenOff);
}

/** Gives a listener to key presses that ends the reading mode at the second of two Escapes. */
export function leavingZen<Services>(model: WorkbenchModel<Services>): (event: KeyboardEvent) => void {
  let escapedAt = -Infinity;
  return (event) => {
    if (event.key !== 'Escape' || !model.layout.data.isZen) {
      escapedAt = -Infinity;
      return;
    }
    const isSecond = event.timeStamp - escapedAt < betweenPresses;
    escapedAt = isSecond ? -Infinity : event.timeStamp;
    if (isSecond) setZen(model, false);
  };
}

/** Whether the reading mode is on. */
export function isZen(model: WorkbenchModel<CoreServices>): boolean {
  return model.layout.data.isZen;
}
