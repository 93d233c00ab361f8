// All pages of a PDF as one text: what fragments are looked for in, and what later editions are compared with.
import { textHash } from '@/lib/anchoring/describe';
import { foldedRange, type FoldedText } from '@/lib/anchoring/fold';
import type { TextRange } from '@/lib/domain/records';
import { joinedOffset, joinPages, type JoinedPages } from './joined-pages';
import type { PageStretch } from './describe-pdf';

/** The text of a whole file. */
export type WholeText = {
  readonly joined: JoinedPages;
  /** Without running heads and page numbers. */
  readonly folded: FoldedText;
  /** Equal when the words are equal, whatever heads and page numbers say. */
  readonly hash: string;
};

/** Joins the texts of all pages, first page first. */
export function wholeOf(raws: readonly string[]): WholeText {
  const joined = joinPages(1, raws);
  return { joined, folded: joined.folded, hash: textHash(joined.folded) };
}

/** Gives the folded units of a passage from its first stretch to its last, which are in reading order. */
export function foldOf({ joined, folded }: WholeText, stretches: readonly PageStretch[]): TextRange {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return foldedRange(folded, {
    start: joinedOffset(joined, first.page, first.start),
    end: joinedOffset(joined, last.page, last.end),
  });
}
