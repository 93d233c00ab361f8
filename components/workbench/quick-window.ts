// Which rows of a long list to draw, when some have a second line.
import type { PickItem } from '@/lib/workbench/contribution';

/** Height of a row of one line, in CSS pixels. */
export const oneLine = 26;
/** Height of a row with a path below its label, in CSS pixels. */
export const twoLines = 42;

const overscan = 6;

/** Gives where each row begins, and last where the list ends, in CSS pixels. */
export function offsetsOf(items: readonly PickItem<unknown>[]): readonly number[] {
  const offsets = [0];
  let top = 0;
  for (const { path } of items) {
    top += path === undefined ? oneLine : twoLines;
    offsets.push(top);
  }
  return offsets;
}

/** Gives the rows in view and a few around them: `first` up to and not including `end`. */
export function rowsInView(
  offsets: readonly number[],
  view: { readonly top: number; readonly height: number },
): { readonly first: number; readonly end: number } {
  const count = offsets.length - 1;
  const first = offsets.findIndex((_, index) => (offsets[index + 1] ?? Infinity) > view.top);
  const below = offsets.findIndex((offset) => offset >= view.top + view.height);
  const end = below === -1 ? count : below;
  return { first: Math.max(0, Math.min(first, count) - overscan), end: Math.min(count, end + overscan) };
}

/** Gives the scroll position that shows a row with as little movement as possible, in CSS pixels. */
export function scrollToShow(
  offsets: readonly number[],
  index: number,
  view: { readonly top: number; readonly height: number },
): number {
  const top = offsets[index] ?? 0;
  const bottom = offsets[index + 1] ?? top;
  if (top < view.top) return top;
  return Math.max(view.top, bottom - view.height);
}
