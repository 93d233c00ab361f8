// Passages that share text: whether they do, and the stretches of both together.
import { isArea } from './shown-quote';
import type { Anchor } from './records';

/** A stretch of a page of a PDF, or of a web page (`page` is 0). */
export type Stretch = { readonly page: number; readonly start: number; readonly end: number };

/** Tells whether two passages share text; only passages of the very same text are compared, and no areas. */
export function overlaps(one: Anchor, other: Anchor): boolean {
  if (!isSameText(one, other)) return false;
  return stretchesOf(one).some((a) =>
    stretchesOf(other).some((b) => a.page === b.page && a.start < b.end && b.start < a.end),
  );
}

/** Tells whether a passage holds all of another one of the same text. */
export function holds(whole: Anchor, part: Anchor): boolean {
  if (!isSameText(whole, part)) return false;
  return stretchesOf(part).every((inner) =>
    stretchesOf(whole).some(
      (outer) => outer.page === inner.page && outer.start <= inner.start && inner.end <= outer.end,
    ),
  );
}

/** Gives the stretches of passages of one text, those that overlap as one; in reading order. */
export function joinedStretches(anchors: readonly Anchor[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of anchors.flatMap(stretchesOf).sort(compare)) {
    const last = joined.at(-1);
    if (last?.page === stretch.page && stretch.start <= last.end) {
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, stretch.end) };
    } else joined.push(stretch);
  }
  return joined;
}

function isSameText(one: Anchor, other: Anchor): boolean {
  if (isArea(one) || isArea(other)) return false;
  if (one.kind === 'page') return other.kind === 'page' && one.textHash === other.textHash;
  return other.kind === 'pdf' && one.fingerprint === other.fingerprint;
}

function stretchesOf(anchor: Anchor): Stretch[] {
  if (anchor.kind === 'page') return anchor.ranges.map(({ start, end }) => ({ page: 0, start, end }));
  return anchor.pages.map(({ page, start, end }) => ({ page, start, end }));
}

function compare(one: Stretch, other: Stretch): number {
  return one.page - other.page || one.start - other.start;
}
