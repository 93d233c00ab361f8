// Where the keys go in an editor.

/**
 * Marks what takes the focus when its editor gets it. An editor that had it before its content was there has been
 * waiting with it, and hands it over.
 */
export function editorFocus(element: HTMLElement): void {
  element.dataset['editorFocus'] = '';
  if (element.closest('[role="tabpanel"]') === document.activeElement) element.focus({ preventScroll: true });
}
