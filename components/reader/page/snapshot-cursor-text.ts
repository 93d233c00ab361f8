// A kept page as the passage cursor goes through it: what is shown, block by block.
import type { PageBlock } from '@/lib/domain/page-snapshot';
import type { TextRange } from '@/lib/domain/records';
import { sentencesIn } from '@/lib/domain/sentences';
import { describeShown } from '@/lib/reader/html/snapshot-text';
import type { CursorText } from '@/components/reader/cursor/passage-cursor.svelte';
import type { SentencePlace } from '@/components/reader/cursor/sentence-steps';
import type { SnapshotView } from './snapshot-view.svelte';

/** A sentence of a page, in raw units, with the number of its block. */
export type ShownSentence = TextRange & { readonly paragraph: number };

/** Pixels that stay visible above and below the sentence. */
const room = 48;

/** Gives the text of a kept page to its passage cursor; all of it is one page. */
export function snapshotCursorText(view: SnapshotView): CursorText<ShownSentence> {
  let known: { readonly blocks: readonly PageBlock[]; readonly sentences: readonly ShownSentence[] } | null =
    null;

  function sentences(): readonly ShownSentence[] {
    if (known?.blocks !== view.shown) known = { blocks: view.shown, sentences: sentencesOf(view) };
    return known.sentences;
  }

  /** At what is marked or focused when that is in view, else at the first sentence in view. */
  function start(): SentencePlace | null {
    const { desk } = view;
    const marked = desk.selection?.kind === 'page' ? desk.selection.ranges[0] : undefined;
    const focused = desk.focusedId === null ? undefined : view.places?.get(desk.focusedId)?.[0];
    const wanted = marked ?? focused;
    const isShown = wanted !== undefined && isInView(view, boxOf(view, wanted));
    const all = sentences();
    const index = isShown
      ? all.findIndex(({ end }) => end > wanted.start)
      : all.findIndex((each) => isBelowTop(view, each));
    return index < 0 ? null : { page: 1, index };
  }

  return {
    sentences: { pageCount: 1, page: () => Promise.resolve(sentences()) },
    start: () => Promise.resolve(start()),
    describe: (found) => {
      const [first] = found;
      const last = found.at(-1);
      if (first === undefined || last === undefined) return Promise.resolve(null);
      const range = { start: first.start, end: last.end };
      return Promise.resolve(describeShown(view.text, { range, hidden: view.hidden, isExact: true }));
    },
    isInView: (anchor) =>
      anchor.kind === 'page' && isInView(view, boxOf(view, anchor.ranges[0] ?? { start: 0, end: 0 })),
    bringIntoView: (anchor) => {
      const [first] = anchor.kind === 'page' ? anchor.ranges : [];
      const last = anchor.kind === 'page' ? anchor.ranges.at(-1) : undefined;
      if (first !== undefined && last !== undefined)
        bringIntoView(view, { start: first.start, end: last.end });
    },
  };
}

function sentencesOf(view: SnapshotView): ShownSentence[] {
  const { language } = view.desk.source;
  return view.shown.flatMap((block, paragraph) =>
    sentencesIn(view.snapshot.text, block, language).map((sentence) => ({ ...sentence, paragraph })),
  );
}

function scrollerOf(view: SnapshotView): HTMLElement | null {
  return view.root?.closest<HTMLElement>('[tabindex]') ?? null;
}

function boxOf(view: SnapshotView, range: TextRange): DOMRect | null {
  const ranges = view.rangesIn([range]);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return null;
  const drawn = new Range();
  drawn.setStart(first.startContainer, first.startOffset);
  drawn.setEnd(last.endContainer, last.endOffset);
  return drawn.getBoundingClientRect();
}

function isInView(view: SnapshotView, box: DOMRect | null): boolean {
  const frame = scrollerOf(view)?.getBoundingClientRect();
  return box !== null && frame !== undefined && box.bottom > frame.top && box.top < frame.bottom;
}

function isBelowTop(view: SnapshotView, range: TextRange): boolean {
  const frame = scrollerOf(view)?.getBoundingClientRect();
  const box = boxOf(view, range);
  return box !== null && frame !== undefined && box.top >= frame.top;
}

function bringIntoView(view: SnapshotView, range: TextRange): void {
  const scroller = scrollerOf(view);
  const box = boxOf(view, range);
  if (scroller === null || box === null) return;
  const frame = scroller.getBoundingClientRect();
  const above = box.top - room - frame.top;
  const below = box.bottom + room - frame.bottom;
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}
