import type { Id, PageAnchor } from '@/lib/domain/records';
import { resizeByWord } from '@/lib/reader/resize-range';
import type { BorderMove, Borders, MovedBorder } from '@/components/reader/desk/borders';
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

function moved(view: SnapshotView, fragmentId: Id, move: BorderMove): MovedBorder | null {
  const ranges = view.places?.get(fragmentId) ?? [];
  const at = move.side === 'start' ? 0 : ranges.length - 1;
  const before = ranges[at];
  if (before === undefined) return null;
  const after = resizeByWord(view.snapshot.text, before, move);
  const isSame = after.start === before.start && after.end === before.end;
  const isHidden = view.hidden.some(({ start, end }) => after.start < end && start < after.end);
  if (isSame || isHidden) return null;
  const anchor = view.text.anchorAt(ranges.with(at, after));
  return { anchor, textHash: anchor.textHash };
}
