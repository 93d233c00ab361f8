/** What a grid does with the clipboard. */
type Clipboard = {
  /** Takes what is pasted; false when there is nothing to put it into. */
  readonly paste: (text: string) => boolean;
  /** Gives what is copied; `null` for nothing. */
  readonly copy: () => string | null;
};

/**
 * Gives an attachment that pastes into and copies from an element while it has the focus itself. A browser sends these
 * events to where the selection of text begins, which is a cell or anything else on the page, not to what has the focus.
 */
export function gridClipboard({ paste, copy }: Clipboard): (element: HTMLElement) => () => void {
  return (element) => {
    const hasFocus = (): boolean => document.activeElement === element;
    const pasted = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (hasFocus() && text !== '' && paste(text)) event.preventDefault();
    };
    const copied = (event: ClipboardEvent): void => {
      const text = hasFocus() && !hasSelectedText(element) ? copy() : null;
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('paste', pasted);
    document.addEventListener('copy', copied);
    return () => {
      document.removeEventListener('paste', pasted);
      document.removeEventListener('copy', copied);
    };
  };
}

/** Whether words in the element are selected by hand: those are what is copied then. */
function hasSelectedText(element: HTMLElement): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && element.contains(selection.anchorNode);
}
