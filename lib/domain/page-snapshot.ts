// A web page as it was when something in it was coded: plain text and where its blocks lie, never markup.
import type { TextRange } from './records';

/** What a block is, by the elements it stood in. */
export const blockKinds = [
  'heading',
  'paragraph',
  'item',
  'quote',
  'cell',
  'caption',
  'code',
  'other',
] as const;

/** One of the kinds of blocks. */
export type BlockKind = (typeof blockKinds)[number];

/** A stretch of the page's text between two borders; it holds more than white space. */
export type PageBlock = TextRange & {
  readonly kind: BlockKind;
  /** Of a heading 1 to 6, of an item how deep its list lies (from 1), of a cell its column (from 0); else `null`. */
  readonly level: number | null;
  /** False for what stands around the article: menus, side columns, footers, what is not shown. */
  readonly isMain: boolean;
};

/** A page in words. Anchors that were made in this text count in its units. */
export type PageSnapshot = {
  readonly text: string;
  /** Ascending and apart. */
  readonly blocks: readonly PageBlock[];
};

/** Units that the text of a snapshot may have. */
export const longestSnapshot = 10_000_000;

/** Blocks that a snapshot may have. */
export const mostBlocks = 200_000;

/** Tells whether every block lies in the text and after the one before it. */
export function areBlocksSound({ text, blocks }: PageSnapshot): boolean {
  return blocks.every(({ start, end }, at) => {
    const after = blocks[at - 1]?.end ?? 0;
    return after <= start && start < end && end <= text.length;
  });
}
