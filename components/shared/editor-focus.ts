// Where the keys go in an editor.

/**
 * Marks what takes the focus when its editor gets it. An editor that had it before its content was there has been
 * waiting with it, and hands it over.
 */
export function editorFocus(element: HTMLElement | SVGElement): void {
  element.dataset['editorFocus'] = '';
  if (element.closest('[role="tabpanel"]') === document.activeElement) element.focus({ preventScroll: true });
}

/** As `editorFocus`, for what is drawn late: the keys that were meant for it wait on the group of its editor. */
export function takeKeys(element: HTMLElement | SVGElement): void {
  editorFocus(element);
  if (document.activeElement?.matches('[data-part="editors"]') === true)
    element.focus({ preventScroll: true });
}
