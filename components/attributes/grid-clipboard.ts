/** What a grid does with the clipboard. */
type Clipboard = {
  /** Takes what is pasted; false when there is nothing to put it into. */
  readonly paste: (text: string) => boolean;
  /** Gives what is copied; `null` for nothing. */
  readonly copy: () => string | null;
};

/** Gives an attachment that pastes into and copies from an element while it has the focus itself. */
export function gridClipboard({ paste, copy }: Clipboard): (element: HTMLElement) => () => void {
  return (element) => {
    const pasted = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.target === element && text !== '' && paste(text)) event.preventDefault();
    };
    const copied = (event: ClipboardEvent): void => {
      const text = event.target === element ? copy() : null;
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    element.addEventListener('paste', pasted);
    element.addEventListener('copy', copied);
    return () => {
      element.removeEventListener('paste', pasted);
      element.removeEventListener('copy', copied);
    };
  };
}
