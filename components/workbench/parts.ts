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
/** What takes the focus of a view: the field that it says so of, else its tree or list. */
const viewFocus = '[data-view-focus], [role="tree"], [role="listbox"], [role="grid"]';

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
  if (element.querySelector('[data-content]') !== null) return focusView(element);
  const candidates = ['[data-first]', focusable].flatMap((selector) => [
    ...element.querySelectorAll<HTMLElement>(selector),
  ]);
  (candidates.find(isReachable) ?? element).focus();
  return true;
}

/** Gives what the keys go to in the views of a bar: not their buttons and tabs, nor the line that resizes the bar. */
function targetInViews(bar: HTMLElement): HTMLElement | undefined {
  // A view that is only as high as its rows stands above the one that the bar is for.
  const views =
    bar.querySelector('section:not(.fits)') === null ? '[data-content]' : 'section:not(.fits) [data-content]';
  return [viewFocus, focusable]
    .flatMap((selector) => [...bar.querySelectorAll<HTMLElement>(`${views} :is(${selector})`)])
    .find(isReachable);
}

/** A bar whose views are still empty waits with the focus, and hands it over when there is something in them. */
function focusView(bar: HTMLElement): true {
  const target = targetInViews(bar);
  (target ?? bar).focus();
  if (target !== undefined) return true;
  const arriving = new MutationObserver(() => {
    const isWaiting = document.activeElement === bar;
    const arrived = isWaiting ? targetInViews(bar) : undefined;
    arrived?.focus();
    if (!isWaiting || arrived !== undefined) arriving.disconnect();
  });
  arriving.observe(bar, { childList: true, subtree: true });
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
