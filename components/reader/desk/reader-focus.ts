import type { Attachment } from 'svelte/attachments';
import { editorFocus } from '@/components/shared/editor-focus';
import type { Id } from '@/lib/domain/records';
import { copyWithCitation } from './cited-copy';
import type { CodingDesk } from './coding-desk.svelte';
import { dragPassages } from './drag-passages';

/** A place in the window. */
export type WindowPoint = Pick<MouseEvent, 'clientX' | 'clientY'>;

/**
 * Keeps the workbench told whether the text of a reader has the focus, because single keys of the reader count only
 * then; gives what is copied from the text its citation; lets passages be dragged onto codes, and codes onto passages.
 */
export function followText(
  desk: CodingDesk,
  fragmentAt: (point: WindowPoint) => Id | null,
): Attachment<HTMLElement> {
  return (element) => {
    const tell = (readerFocus: boolean): void => desk.workbench.setContext({ readerFocus });
    const came = (): void => tell(true);
    const went = (): void => tell(false);
    const copied = (event: ClipboardEvent): void => copyWithCitation(event, desk);
    element.addEventListener('focusin', came);
    element.addEventListener('focusout', went);
    element.addEventListener('copy', copied);
    // It may have the focus already: attached anew, nothing comes into it.
    if (element.contains(document.activeElement)) came();
    editorFocus(element);
    const endDragging = dragPassages(element, desk, fragmentAt);
    return () => {
      endDragging();
      element.removeEventListener('focusin', came);
      element.removeEventListener('focusout', went);
      element.removeEventListener('copy', copied);
      went();
    };
  };
}
