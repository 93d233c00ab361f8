// A page's text with the kinds of its blocks. Elements decide what a block is; none of them is kept.
import {
  longestSnapshot,
  mostBlocks,
  type BlockKind,
  type PageBlock,
  type PageSnapshot,
} from '@/lib/domain/page-snapshot';
import type { TextRange } from '@/lib/domain/records';
import { runInSlices } from '@/lib/reader/slices';
import { MainText, parentOf, type JudgedBlock } from './main-text';
import type { TextIndex } from './text-index';

type Kind = Pick<PageBlock, 'kind' | 'level'>;
type Block = Kind & JudgedBlock & { readonly range: TextRange };

const kindByTag: Readonly<Record<string, BlockKind>> = {
  ...{ H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading' },
  ...{ LI: 'item', DT: 'item', DD: 'item', BLOCKQUOTE: 'quote', TD: 'cell', TH: 'cell' },
  // Words in a drawing belong to it as its caption does.
  ...{ CAPTION: 'caption', FIGCAPTION: 'caption', SVG: 'caption', PRE: 'code' },
};
const lists = new Set(['UL', 'OL', 'DL', 'MENU']);
/** What a table that only arranges a page holds. */
const arranged = 'h1, h2, h3, h4, h5, h6, article, section, main, table';
const prose = new Set<BlockKind>(['paragraph', 'quote', 'code', 'other']);
/** Blocks between two chances for other work to get in. */
const blocksInStep = 20;

/** Makes the snapshot of a live page in short slices; `null` when the page changed meanwhile or is too long to keep. */
export async function takeSnapshot(current: () => TextIndex): Promise<PageSnapshot | null> {
  const index = current();
  if (index.text.length > longestSnapshot) return null;
  const snapshot = await runInSlices(snapshotInSteps(index), () => current() !== index);
  return snapshot === null || snapshot.blocks.length > mostBlocks ? null : snapshot;
}

/** Makes the snapshot of a page's text, in steps between which other work may get in. */
export function* snapshotInSteps(index: TextIndex): Generator<undefined, PageSnapshot> {
  const main = new MainText();
  const blocks: Block[] = [];
  for (const block of blocksOf(index)) {
    main.weigh(block);
    blocks.push(block);
    if (blocks.length % blocksInStep === 0) yield;
  }
  const article = main.article();
  const marked: PageBlock[] = [];
  for (const block of blocks) {
    const { kind, level, range } = block;
    const isMain = main.isMain(block, article) && isShown(block.element);
    marked.push({ kind, level, ...range, isMain });
    if (marked.length % blocksInStep === 0) yield;
  }
  const hasMain = marked.some(({ isMain }) => isMain);
  return { text: index.text, blocks: hasMain ? marked : marked.map((each) => ({ ...each, isMain: true })) };
}

/** Gives the stretches between two breaks that hold words, with the element that each begins in. */
function* blocksOf(index: TextIndex): Generator<Block> {
  let node = 0;
  let start = 0;
  for (let at = 0; at <= index.breaks.length; at += 1) {
    const end = index.breaks[at] ?? index.text.length;
    while (endOf(index, node) <= start && node < index.nodes.length) node += 1;
    const read = readBlock(index, node, end);
    if (read !== null) yield { ...kindOf(read.element), ...read, range: { start, end } };
    start = end + 1;
  }
}

type ReadBlock = Omit<JudgedBlock, 'isProse'>;

/** Reads the nodes from `first` on that begin before `end`; `null` when they hold white space only. */
function readBlock(index: TextIndex, first: number, end: number): (JudgedBlock & ReadBlock) | null {
  let element: Element | null = null;
  let words = '';
  let linked = 0;
  for (let at = first; at < index.nodes.length && (index.starts[at] ?? end) < end; at += 1) {
    const node = index.nodes[at];
    const data = node?.data.trim() ?? '';
    if (node === undefined || data === '') continue;
    const parent = elementOf(node);
    element ??= parent;
    words += `${data} `;
    if (parent?.closest('a[href], button') !== null) linked += data.length;
  }
  return element === null ? null : { element, words, linked, isProse: prose.has(kindOf(element).kind) };
}

/** Elements are asked from the inside out; a paragraph in a list or a table is part of that. */
function kindOf(element: Element): Kind {
  let isParagraph = false;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const tag = at.nodeName.toUpperCase();
    isParagraph ||= tag === 'P';
    const kind = kindByTag[tag];
    if (kind === 'cell' && isArranged(at)) continue;
    if (kind !== undefined) return { kind, level: levelOf(kind, at) };
  }
  return { kind: isParagraph ? 'paragraph' : 'other', level: null };
}

function levelOf(kind: BlockKind, element: Element): number | null {
  if (kind === 'heading') return Number(element.nodeName.charAt(1));
  if (kind === 'cell') return element instanceof HTMLTableCellElement ? Math.max(0, element.cellIndex) : 0;
  if (kind !== 'item') return null;
  let depth = 0;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (lists.has(at.nodeName.toUpperCase())) depth += 1;
  }
  return Math.max(1, depth);
}

function isArranged(cell: Element): boolean {
  const table = cell.closest('table');
  if (table === null) return true;
  return (
    /^(presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector(arranged) !== null
  );
}

/** Markup that was only parsed has no screen to be shown on. */
function isShown(element: Element): boolean {
  return element.ownerDocument.defaultView === null || element.checkVisibility({ visibilityProperty: true });
}

function elementOf(node: Text): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return node.parentElement;
}

function endOf(index: TextIndex, node: number): number {
  return (index.starts[node] ?? 0) + (index.nodes[node]?.data.length ?? 0);
}
