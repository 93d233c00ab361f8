import type { Attachment } from 'svelte/attachments';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';

/** Keeps the workbench told whether the text of a reader has the focus: single keys of the reader count only then. */
export function followFocus(workbench: Workbench<Services>): Attachment<HTMLElement> {
  return (element) => {
    const tell = (readerFocus: boolean): void => workbench.setContext({ readerFocus });
    const came = (): void => tell(true);
    const went = (): void => tell(false);
    element.addEventListener('focusin', came);
    element.addEventListener('focusout', went);
    return () => {
      element.removeEventListener('focusin', came);
      element.removeEventListener('focusout', went);
      went();
    };
  };
}
