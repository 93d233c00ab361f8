// Anchors in a kept page: to the text and back as on the page itself, without its nodes.
import { trimRange } from '@/lib/anchoring/describe';
import type { PageBlock, PageSnapshot } from '@/lib/domain/page-snapshot';
import type { PageAnchor, TextRange } from '@/lib/domain/records';
import { snapToWords } from '@/lib/reader/snap-to-words';
import { PageText } from './page-text';

/** Gives the text of a snapshot as that of the page: anchors are found and made in it, but no nodes stand behind it. */
export function snapshotText({ text, blocks }: PageSnapshot): PageText {
  const breaks = new Set<number>();
  for (const { start, end } of blocks) {
    if (start > 0) breaks.add(start - 1);
    if (end < text.length) breaks.add(end);
  }
  return new PageText({
    text,
    nodes: [],
    starts: new Int32Array(),
    breaks: Int32Array.from(breaks),
    shadowRoots: [],
  });
}

/** What was selected in a kept page of which some blocks are not shown. */
export type ShownSelection = {
  readonly range: TextRange;
  readonly hidden: readonly PageBlock[];
  /** Kept as it is, not snapped to words. */
  readonly isExact: boolean;
};

/** Gives the anchor of a selection, without what is not shown in between; `null` when nothing is in it. */
export function describeShown(text: PageText, { range, hidden, isExact }: ShownSelection): PageAnchor | null {
  const raw = text.index.text;
  const kept = isExact ? trimRange(raw, range) : snapToWords(raw, range);
  const pieces: TextRange[] = [];
  let { start } = kept;
  for (const block of hidden) {
    if (block.end <= start || block.start >= kept.end) continue;
    pieces.push({ start, end: block.start });
    start = block.end;
  }
  pieces.push({ start, end: kept.end });
  const ranges = pieces.map((piece) => trimRange(raw, piece)).filter((piece) => piece.start < piece.end);
  return ranges.length === 0 ? null : text.anchorAt(ranges);
}
