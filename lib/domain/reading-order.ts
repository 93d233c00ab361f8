import type { Anchor, Fragment } from './records';

/** Compares two fragments of one document by where they begin, longer ones first. */
export function compareInDocument(
  a: Pick<Fragment, 'anchor' | 'id'>,
  b: Pick<Fragment, 'anchor' | 'id'>,
): number {
  const [pageA, startA, endA] = placeOf(a.anchor);
  const [pageB, startB, endB] = placeOf(b.anchor);
  return pageA - pageB || startA - startB || endB - endA || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function placeOf(anchor: Anchor): readonly [page: number, start: number, end: number] {
  if (anchor.kind === 'pdf') {
    const [first] = anchor.pages;
    return [first?.page ?? 0, first?.start ?? 0, first?.end ?? 0];
  }
  const [first] = anchor.ranges;
  return [0, first?.start ?? 0, anchor.ranges.at(-1)?.end ?? 0];
}
