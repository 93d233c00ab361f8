import type { Attachment } from 'svelte/attachments';
import { copyWithCitation } from './cited-copy';
import type { CodingDesk } from './coding-desk.svelte';

/**
 * Keeps the workbench told whether the text of a reader has the focus, because single keys of the reader count only
 * then; and gives what is copied from the text its citation.
 */
export function followText(desk: CodingDesk): Attachment<HTMLElement> {
  return (element) => {
    const tell = (readerFocus: boolean): void => desk.workbench.setContext({ readerFocus });
    const came = (): void => tell(true);
    const went = (): void => tell(false);
    const copied = (event: ClipboardEvent): void => copyWithCitation(event, desk);
    element.addEventListener('focusin', came);
    element.addEventListener('focusout', went);
    element.addEventListener('copy', copied);
    return () => {
      element.removeEventListener('focusin', came);
      element.removeEventListener('focusout', went);
      element.removeEventListener('copy', copied);
      went();
    };
  };
}
