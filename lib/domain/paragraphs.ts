// Which paragraphs of a kept text a passage touches. Only pages that were kept have blocks; the texts of PDFs have none.
import type { Anchor, TextRange } from './records';

/** The first and the last paragraph that a passage touches, counted from 0. */
export type ParagraphSpan = { readonly first: number; readonly last: number };

/** Tells the paragraphs of a passage; `null` when its text was not kept, or has no paragraphs. */
export type ParagraphsOf = (anchor: Anchor) => ParagraphSpan | null;

/** Knows no paragraphs. */
export const noParagraphs: ParagraphsOf = () => null;

/** Gives the paragraphs of passages by the blocks of their texts (ascending and apart), by the hash of the text. */
export function paragraphsIn(blocksOf: ReadonlyMap<string, readonly TextRange[]>): ParagraphsOf {
  return (anchor) => {
    const blocks = anchor.kind === 'page' ? blocksOf.get(anchor.textHash) : undefined;
    const [start, end] =
      anchor.kind === 'page' ? [anchor.ranges[0]?.start, anchor.ranges.at(-1)?.end] : [undefined, undefined];
    if (blocks === undefined || start === undefined || end === undefined) return null;
    // The first block that ends behind the start, and the last one that begins before the end.
    const first = countWhile(blocks, (block) => block.end <= start);
    const last = countWhile(blocks, (block) => block.start < end) - 1;
    return first <= last ? { first, last } : null;
  };
}

/** Whether two passages of one text touch the same paragraph. */
export function shareParagraph(one: ParagraphSpan | null, other: ParagraphSpan | null): boolean {
  return one !== null && other !== null && one.first <= other.last && other.first <= one.last;
}

/** How many blocks from the start on are so; those that are stand before those that are not. */
function countWhile(blocks: readonly TextRange[], isSo: (block: TextRange) => boolean): number {
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const block = blocks[middle];
    if (block !== undefined && isSo(block)) from = middle + 1;
    else to = middle;
  }
  return from;
}
