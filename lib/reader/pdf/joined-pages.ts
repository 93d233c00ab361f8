// Neighbouring pages as one text, so that a sentence is found across a page break.
import { foldText, omitRanges, type FoldedText } from '@/lib/anchoring/fold';
import type { TextRange } from '@/lib/domain/records';
import type { PageStretch } from './describe-pdf';
import { runningLines } from './running-lines';

/** Pages joined: the folded text lacks heads, feet and page numbers, the raw text has them. */
export type JoinedPages = {
  readonly folded: FoldedText;
  /** Raw offset at which each page starts. */
  readonly starts: readonly number[];
  readonly firstPage: number;
  /** Heads, feet and page numbers, in raw offsets of the joined text. */
  readonly running: readonly TextRange[];
};

/** Joins the texts of pages that follow each other. */
export function joinPages(firstPage: number, raws: readonly string[]): JoinedPages {
  const starts: number[] = [];
  let length = 0;
  for (const raw of raws) {
    starts.push(length);
    length += raw.length + 1;
  }
  const running = runningLines(raws.map((raw) => ({ raw }))).flatMap((ranges, index) =>
    ranges.map((range) => moved(range, starts[index] ?? 0)),
  );
  return { folded: omitRanges(foldText(raws.join('\n')), running), starts, firstPage, running };
}

/** Cuts a range of the joined text into stretches of pages; what is head or foot at a page break stays out. */
export function stretchesOf(joined: JoinedPages, range: TextRange): PageStretch[] {
  const crossesPages = pageIndexAt(joined, range.start) !== pageIndexAt(joined, range.end - 1);
  const parts = crossesPages ? without(range, joined.running) : [range];
  return parts.flatMap((part) => cutAtPages(joined, part));
}

/** Gives the offset in the joined text of an offset on a page. */
export function joinedOffset(joined: JoinedPages, page: number, offset: number): number {
  return (joined.starts[page - joined.firstPage] ?? joined.folded.raw.length) + offset;
}

function cutAtPages(joined: JoinedPages, range: TextRange): PageStretch[] {
  const stretches: PageStretch[] = [];
  for (let index = pageIndexAt(joined, range.start); index < joined.starts.length; index += 1) {
    const pageStart = joined.starts[index] ?? 0;
    const pageEnd = (joined.starts[index + 1] ?? joined.folded.raw.length + 1) - 1;
    if (pageStart >= range.end) break;
    const start = Math.max(range.start, pageStart);
    const end = Math.min(range.end, pageEnd);
    if (joined.folded.raw.slice(start, end).trim() === '') continue;
    stretches.push({ page: joined.firstPage + index, start: start - pageStart, end: end - pageStart });
  }
  return stretches;
}

function without(range: TextRange, omitted: readonly TextRange[]): TextRange[] {
  const parts: TextRange[] = [];
  let { start } = range;
  for (const each of omitted) {
    if (each.end <= start || each.start >= range.end) continue;
    if (each.start > start) parts.push({ start, end: each.start });
    start = each.end;
  }
  if (start < range.end) parts.push({ start, end: range.end });
  return parts;
}

function pageIndexAt({ starts }: JoinedPages, offset: number): number {
  const after = starts.findIndex((start) => start > offset);
  return (after === -1 ? starts.length : after) - 1;
}

function moved(range: TextRange, by: number): TextRange {
  return { start: range.start + by, end: range.end + by };
}
