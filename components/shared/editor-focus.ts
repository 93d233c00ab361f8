// Where the keys go in an editor.

/**
 * Marks what takes the focus when its editor gets it. An editor that had it before its content was there has been
 * waiting with it, and hands it over; so has the place for editors when this is the first one in it.
 */
export function editorFocus(element: HTMLElement): void {
  element.dataset['editorFocus'] = '';
  const editor = element.closest('[role="tabpanel"]');
  const isFirst = editor?.matches('[data-active="true"]') === true;
  const waiting = isFirst ? [editor, element.closest('[data-part="editors"]')] : [editor];
  if (waiting.includes(document.activeElement)) element.focus({ preventScroll: true });
}
