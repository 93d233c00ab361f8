import { draggablePassage } from '@/components/pieces/passage-drag';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { citedCopy } from '@/lib/domain/cited-copy';
import type { Id } from '@/lib/domain/records';

/** Gives an attachment by which a row drags its passage: into a memo as a quote, elsewhere as words with their citation. */
export function dragsPassage(
  { fragments, source, workbench }: CodingDesk,
  fragmentId: Id,
): (element: HTMLElement) => () => void {
  return draggablePassage(() => {
    const coded = fragments.find(({ fragment }) => fragment.id === fragmentId);
    if (coded === undefined) return null;
    return { fragmentId, text: citedCopy(source, coded.fragment.anchor, workbench.language).text };
  });
}
