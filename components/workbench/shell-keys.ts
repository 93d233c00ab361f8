// Keys of the whole window: what a stroke means here, after whoever has the focus left it alone.
import { strokeOf } from '@/lib/workbench/keys';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

const textFields =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

/** Whether an element takes text, so that single keys belong to it. */
export function isTextField(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest(textFields) !== null;
}

/** Runs the command of a key press, if there is one. Modal boxes keep all keys to themselves. */
export function pressKey<Services>(event: KeyboardEvent, model: WorkbenchModel<Services>): void {
  if (event.defaultPrevented) return;
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest('dialog[open], [popover]') !== null) return;
  const stroke = strokeOf(event, model.isMac);
  if (stroke === null) return;
  model.setContext({ inputFocus: isTextField(target ?? null) });
  const answer = model.keyResolver.press(stroke, model.context.keys);
  if (answer.kind === 'none') return;
  event.preventDefault();
  if (answer.kind === 'run') void model.run(answer.action);
}
