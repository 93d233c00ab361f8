// Geometry of the coding map: a whole document in a narrow strip, one mark for each coding. Pixels everywhere; no DOM.
import type { Id, NetworkType } from '@/lib/domain/records';

/** What a mark stands for. */
export type MapKind = 'structural' | 'interaction' | 'person' | 'untyped' | 'hit' | 'finding';

/** A stretch of a document that has a mark, in CSS pixels from the top of what scrolls. */
export type MapSpan = {
  readonly kind: MapKind;
  readonly top: number;
  readonly bottom: number;
  readonly fragmentId: Id | null;
  /** What it is called when it is pointed at. */
  readonly label: string;
};

/** What scrolls, and how much of it is in view. */
export type MapScroll = { readonly height: number; readonly viewTop: number; readonly viewHeight: number };

/** A mark in the strip. */
export type MapMark = {
  readonly span: MapSpan;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
};

/** Width of the strip. */
export const mapWidth = 20;
/** Marks of codings are at least this high, so that they can be seen in a long document. */
const lowestMark = 3;
/** The view box is at least this high, so that it can be taken hold of. */
const lowestBox = 12;
/** A mark is pointed at from this far above or below it. */
const reach = 3;

/** Each type has a column, so that the place says it as well as the colour. */
const columns: Readonly<Record<MapKind, { readonly left: number; readonly width: number }>> = {
  structural: { left: 1, width: 5 },
  interaction: { left: 7, width: 5 },
  person: { left: 13, width: 5 },
  untyped: { left: 1, width: 17 },
  hit: { left: 0, width: 20 },
  finding: { left: 14, width: 6 },
};

/** Gives the kind of a code's type. */
export function kindOf(type: NetworkType | null): MapKind {
  return type ?? 'untyped';
}

/** Gives the marks, from top to bottom; all of them lie in the strip. */
export function mapMarks(spans: readonly MapSpan[], documentHeight: number, mapHeight: number): MapMark[] {
  const scale = scaleOf(documentHeight, mapHeight);
  const lowest = Math.min(lowestMark, mapHeight);
  return spans
    .map((span) => {
      const height = Math.min(mapHeight, Math.max(lowest, (span.bottom - span.top) * scale));
      const top = clamp(span.top * scale, 0, mapHeight - height);
      return { span, ...columns[span.kind], top, height };
    })
    .sort((one, other) => one.top - other.top);
}

/** Gives where the box of what is in view stands in the strip. */
export function viewBox(scroll: MapScroll, mapHeight: number): { top: number; height: number } {
  const scale = scaleOf(scroll.height, mapHeight);
  const height = Math.min(mapHeight, Math.max(lowestBox, scroll.viewHeight * scale));
  return { top: clamp(scroll.viewTop * scale, 0, mapHeight - height), height };
}

/** Gives how far to scroll so that what stands at `y` in the strip is in the middle of the view. */
export function scrollTopAt(y: number, scroll: MapScroll, mapHeight: number): number {
  const middle = y / scaleOf(scroll.height, mapHeight);
  return clamp(middle - scroll.viewHeight / 2, 0, Math.max(0, scroll.height - scroll.viewHeight));
}

/** Gives the mark at a point of the strip, the nearest one first in its column; `null` where there is none. */
export function markAt(marks: readonly MapMark[], x: number, y: number): MapMark | null {
  let nearest: MapMark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    if (mark.top - reach > y) break;
    const away = Math.max(0, mark.top - y, y - mark.top - mark.height);
    const beside = x < mark.left || x > mark.left + mark.width ? reach : 0;
    if (away <= reach && away + beside < least) {
      least = away + beside;
      nearest = mark;
    }
  }
  return nearest;
}

/** Gives the codings that end above the view, and those that begin below it. */
export function outsideView(
  spans: readonly MapSpan[],
  { viewTop, viewHeight }: MapScroll,
): { readonly above: readonly MapSpan[]; readonly below: readonly MapSpan[] } {
  const codings = spans.filter(({ kind }) => kind !== 'hit' && kind !== 'finding');
  return {
    above: codings.filter(({ bottom }) => bottom <= viewTop),
    below: codings.filter(({ top }) => top >= viewTop + viewHeight),
  };
}

function scaleOf(documentHeight: number, mapHeight: number): number {
  return documentHeight <= 0 ? 1 : mapHeight / Math.max(documentHeight, mapHeight);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
