// The parts of the window that F6 goes through, found by their mark in the page.
import type { Part } from '@/lib/workbench/workbench-model.svelte';

const parts: readonly Part[] = [
  'activityBar',
  'sideBar',
  'editors',
  'panel',
  'secondarySideBar',
  'notices',
  'statusBar',
];
const focusable =
  '[tabindex="0"], button:not([tabindex="-1"], :disabled), input:not(:disabled), textarea, select, a[href]';

/** Whether an element is there for the keyboard. */
function isReachable(element: HTMLElement): boolean {
  return element.closest('[inert]') === null && element.checkVisibility({ visibilityProperty: true });
}

/** Gives what Tab stops at in an element, in order. */
export function tabStops(element: Element): HTMLElement[] {
  const candidates = element.querySelectorAll<HTMLElement>(`${focusable}, [contenteditable="true"], summary`);
  return [...candidates].filter((candidate) => candidate.tabIndex >= 0 && isReachable(candidate));
}

/** Puts the focus on the first thing in a part that takes it, or on the part itself; `false` when it is not there. */
export function focusPart(part: Part): boolean {
  const element = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (element === null) return false;
  const editor = part === 'editors' ? element.querySelector<HTMLElement>('[data-active="true"]') : null;
  if (editor !== null) return focusEditor(editor);
  // In a bar with tabs its content comes before the tabs.
  const content = element.querySelector('[data-content]');
  const candidates = [
    ...element.querySelectorAll<HTMLElement>('[data-first]'),
    ...(content?.querySelectorAll<HTMLElement>(focusable) ?? []),
    ...element.querySelectorAll<HTMLElement>(focusable),
  ];
  (candidates.find(isReachable) ?? element).focus();
  return true;
}

/** An editor says itself where its keys go; one whose content is still on its way waits with the focus. */
function focusEditor(editor: HTMLElement): true {
  if (editor.contains(document.activeElement)) return true;
  const marked = editor.querySelector<HTMLElement>('[data-editor-focus]');
  (marked !== null && isReachable(marked) ? marked : editor).focus({ preventScroll: true });
  return true;
}

/** Gives the part after the one that has the focus (`step` 1) or before it (`step` -1), leaving out what is hidden. */
export function neighbourPart(step: 1 | -1): Part {
  const present = parts.filter((part) => document.querySelector(`[data-part="${part}"]`) !== null);
  const current = document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'];
  const at = present.findIndex((part) => part === current);
  const start = at < 0 && step < 0 ? 0 : at;
  return present[(start + step + present.length) % present.length] ?? 'editors';
}
