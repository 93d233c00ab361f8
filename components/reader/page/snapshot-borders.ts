import type { Id, PageAnchor, TextRange } from '@/lib/domain/records';
import { resizeByWord, type Side } from '@/lib/reader/resize-range';
import { snapToWords } from '@/lib/reader/snap-to-words';
import type { BorderMove, Borders, MovedBorder } from '@/components/reader/desk/borders';
import type { WindowPoint } from '@/components/reader/desk/reader-focus';
import type { SnapshotView } from './snapshot-view.svelte';

/** Gives the borders of fragments in a kept page; they do not move into what is not shown. */
export function snapshotBorders(view: SnapshotView): Borders {
  return {
    anchorOf: (fragmentId) => anchorOf(view, fragmentId),
    moved: (fragmentId, move) => Promise.resolve(moved(view, fragmentId, move)),
  };
}

function anchorOf({ text, places }: SnapshotView, fragmentId: Id): PageAnchor | null {
  const ranges = places?.get(fragmentId) ?? [];
  return ranges.length === 0 ? null : text.anchorAt(ranges);
}

function moved(view: SnapshotView, fragmentId: Id, { side, step }: BorderMove): MovedBorder | null {
  return reshaped(view, fragmentId, {
    side,
    shape: (range, text) => resizeByWord(text, range, { side, step }),
  });
}

/** Gives a fragment with one border at a point of the window, at the end of a word; `null` where it cannot be. */
export function movedTo(
  view: SnapshotView,
  fragmentId: Id,
  { side, point }: { readonly side: Side; readonly point: WindowPoint },
): MovedBorder | null {
  const offset = view.offsetUnder(point);
  if (offset === null) return null;
  return reshaped(view, fragmentId, {
    side,
    shape: (range, text) => {
      const wanted = { ...range, [side]: offset };
      return wanted.start < wanted.end ? snapToWords(text, wanted) : range;
    },
  });
}

type Reshaping = {
  readonly side: Side;
  readonly shape: (range: TextRange, text: string) => TextRange;
};

function reshaped(view: SnapshotView, fragmentId: Id, { side, shape }: Reshaping): MovedBorder | null {
  const ranges = view.places?.get(fragmentId) ?? [];
  const at = side === 'start' ? 0 : ranges.length - 1;
  const before = ranges[at];
  if (before === undefined) return null;
  const after = shape(before, view.snapshot.text);
  const isSame = after.start === before.start && after.end === before.end;
  const isHidden = view.hidden.some(({ start, end }) => after.start < end && start < after.end);
  if (isSame || isHidden || after.start >= after.end) return null;
  const anchor = view.text.anchorAt(ranges.with(at, after));
  return { anchor, textHash: anchor.textHash };
}
