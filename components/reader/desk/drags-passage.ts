// A passage that is dragged out of a list or a card.
import { draggablePassage } from '@/components/pieces/passage-drag';
import { citedCopy } from '@/lib/domain/cited-copy';
import type { Id } from '@/lib/domain/records';
import type { CodingDesk } from './coding-desk.svelte';
import { dropCode, followDrag } from './drag-passages';

/**
 * Gives an attachment by which an element drags its passage: onto a code, which then goes on it, into a memo as a
 * quote, elsewhere as words with their citation.
 */
export function dragsPassage(desk: CodingDesk, fragmentId: Id): (element: HTMLElement) => () => void {
  const draggable = draggablePassage(() => {
    const coded = desk.fragments.find(({ fragment }) => fragment.id === fragmentId);
    if (coded === undefined) return null;
    const { text } = citedCopy(desk.source, coded.fragment.anchor, desk.workbench.language);
    return { fragmentId, text };
  });
  return (element) => {
    let end: (() => void) | null = null;
    const ended = (): void => {
      end?.();
      end = null;
    };
    const started = (): void => {
      ended();
      end = followDrag(desk, (codeId) => dropCode(desk, codeId, fragmentId));
    };
    element.addEventListener('dragstart', started);
    element.addEventListener('dragend', ended);
    const leave = draggable(element);
    return () => {
      ended();
      leave();
      element.removeEventListener('dragstart', started);
      element.removeEventListener('dragend', ended);
    };
  };
}
