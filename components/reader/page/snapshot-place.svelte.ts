// Where a kept page was left: the words of the line at the top, so that another width or size gives the same line.
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { followLastPlace } from '@/components/reader/last-place.svelte';
import type { SnapshotView } from './snapshot-view.svelte';

/** Shows a kept page where it was left, and remembers where it is; call it while the component initialises. */
export function followSnapshotPlace(
  desk: CodingDesk,
  asked: { readonly view: () => SnapshotView | null; readonly hasWish: () => boolean },
): void {
  let scrolls = $state(0);
  // Its passages are known, so that what is folded away and what is not stays as it is.
  const drawn = $derived.by(() => {
    const view = asked.view();
    return view === null || view.places === null ? null : view;
  });

  $effect(() => {
    const view = drawn;
    if (view === null) return;
    const count = ({ target }: Event): void => {
      if (target === scrollerOf(view)) scrolls += 1;
    };
    // Heard on its way: what scrolls may be drawn after this.
    document.addEventListener('scroll', count, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', count, { capture: true });
  });

  followLastPlace({
    ...{ workbench: desk.workbench, sourceId: desk.source.id },
    hasWish: () => asked.hasWish() || desk.focusedId !== null,
    isDrawn: () => drawn !== null,
    scrolled: () => scrolls,
    place: () => (drawn === null ? undefined : placeAtTop(drawn)),
    goTo: (place) => {
      if (drawn !== null) goToPlace(drawn, place);
    },
  });
}

function scrollerOf({ root }: SnapshotView): HTMLElement | null {
  return root?.closest<HTMLElement>('[role="document"]') ?? null;
}

/** Gives the words of the line at the top; `null` at the beginning, `undefined` when nothing is drawn there. */
export function placeAtTop(view: SnapshotView): string | null | undefined {
  const scroller = scrollerOf(view);
  if (scroller?.isConnected !== true || view.root === null) return undefined;
  if (scroller.scrollTop === 0) return null;
  const { top } = scroller.getBoundingClientRect();
  const blocks = [...view.root.querySelectorAll<HTMLElement>('[data-start]')];
  const first = blocks.find((block) => block.getBoundingClientRect().bottom > top + 1);
  if (first === undefined) return undefined;
  const box = first.getBoundingClientRect();
  const caret = document.caretPositionFromPoint(box.left + 1, Math.max(top, box.top) + 2);
  const words = caret === null ? null : view.offsetOf(caret.offsetNode, caret.offset);
  return `words:${view.text.hash}:${words ?? Number(first.dataset['start'])}`;
}

const written = /^words:(.*):(\d+)$/;

/** Brings the line with these words to the top; of another text than this one, nothing. */
export function goToPlace(view: SnapshotView, place: string): void {
  const [, hash, digits] = written.exec(place) ?? [];
  const scroller = scrollerOf(view);
  if (scroller === null || hash !== view.text.hash) return;
  const offset = Number(digits);
  // What stood there may be folded away now.
  const block = view.shown.find(({ end }) => end > offset);
  if (block === undefined) return;
  const start = Math.max(offset, block.start);
  const [line] = view.rangesIn([{ start, end: start + 1 }]);
  if (line === undefined) return;
  const range = document.createRange();
  range.setStart(line.startContainer, line.startOffset);
  range.setEnd(line.endContainer, line.endOffset);
  scroller.scrollTop += range.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
