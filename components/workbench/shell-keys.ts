// Keys of the whole window: what a stroke means here, after whoever has the focus left it alone.
import { strokeOf } from '@/lib/workbench/keys';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

const textFields =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

/** Whether an element takes text, so that single keys belong to it. */
export function isTextField(element: EventTarget | null): boolean {
  return element instanceof Element && element.closest(textFields) !== null;
}

/** Whether Enter belongs to the element: it presses a button and follows a link. */
function pressesItself(element: EventTarget | undefined): boolean {
  return element instanceof Element && element.closest('button, a[href], summary, [role="tab"]') !== null;
}

/** Closes a modal box; the focus and what `when` clauses see of it are then as before it opened. */
export function closeModal<Services>(
  dialog: HTMLDialogElement | undefined,
  model: WorkbenchModel<Services>,
): void {
  dialog?.close();
  // With nothing focused before, the browser leaves the focus on the hidden field until it draws again.
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && dialog?.contains(focused) === true) focused.blur();
  model.setContext({ inputFocus: isTextField(document.activeElement) });
}

/** What takes the place of whatever box is open. */
const boxCommands: ReadonlySet<string> = new Set(['workbench.showCommands', 'workbench.quickOpen']);

/** Runs the command of a key press, if there is one. Modal boxes keep all other keys than those of such a box to themselves. */
export function pressKey<Services>(event: KeyboardEvent, model: WorkbenchModel<Services>): void {
  if (event.defaultPrevented) return;
  const [target] = event.composedPath();
  const box = target instanceof Element ? target.closest('dialog[open], [popover]') : null;
  const stroke = strokeOf(event, model.isMac);
  if (stroke === null || (stroke === 'Enter' && pressesItself(target))) return;
  model.setContext({ inputFocus: isTextField(target ?? null) });
  const answer = model.keyResolver.press(stroke, model.context.keys);
  if (answer.kind === 'none') return;
  if (box !== null) {
    if (answer.kind !== 'run' || !boxCommands.has(answer.action) || !leaveBox(box)) return;
  }
  event.preventDefault();
  if (answer.kind === 'run') void model.run(answer.action);
}

/** Takes the second stroke of a chord before a tree or a list takes it for typing ahead. */
export function finishChord<Services>(event: KeyboardEvent, model: WorkbenchModel<Services>): void {
  if (!model.keyResolver.isPending) return;
  pressKey(event, model);
  if (event.defaultPrevented) event.stopPropagation();
}

/** Dismisses a quick input or a popover, with the focus back where it was; `false` for other dialogs, which stay. */
function leaveBox(box: Element): boolean {
  if (!(box instanceof HTMLDialogElement)) return true;
  if (!box.classList.contains('quick-input')) return false;
  // Told at once: the browser says it only after the next box has come.
  box.dispatchEvent(new Event('close'));
  return true;
}
