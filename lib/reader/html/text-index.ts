// The text of a page with the way back to its nodes. The same for a live page and for its markup parsed
// elsewhere: only tags decide, never styles.
import type { TextRange } from '@/lib/domain/records';

/** The text under a root; offsets are UTF-16 units. */
export type TextIndex = {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node begins in `text`, ascending. */
  readonly starts: Int32Array;
  /** Offsets of the separators that stand for block borders and line breaks. */
  readonly breaks: Int32Array;
};

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'SELECT',
  'IFRAME',
  'OBJECT',
  'HEAD',
]);
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK MATH Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Reads the text under `root` in one walk. */
export function indexText(root: Node): TextIndex {
  const walk = new Walk();
  walk.enter(root);
  return walk.index();
}

class Walk {
  readonly #pieces: string[] = [];
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #breaks: number[] = [];
  #length = 0;

  enter(root: Node): void {
    // By hand rather than by TreeWalker, which does not say when it leaves an element.
    let node: Node | null = root;
    while (node !== null) {
      const first: Node | null = this.#visit(node) ? node.firstChild : null;
      if (first !== null) {
        node = first;
        continue;
      }
      while (node !== null && node !== root && node.nextSibling === null) {
        node = node.parentNode;
        if (node !== null) this.#border(node);
      }
      node = node === null || node === root ? null : node.nextSibling;
    }
  }

  index(): TextIndex {
    return {
      text: this.#pieces.join(''),
      nodes: this.#nodes,
      starts: Int32Array.from(this.#starts),
      breaks: Int32Array.from(this.#breaks),
    };
  }

  /** Gives whether the children are to be read. */
  #visit(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) {
      // The node type says so.
      const text = node as Text;
      this.#nodes.push(text);
      this.#starts.push(this.#length);
      this.#add(text.data);
      return false;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.DOCUMENT_NODE;
    if (skipped.has(node.nodeName.toUpperCase())) return false;
    this.#border(node);
    return true;
  }

  #border(node: Node): void {
    if (node.nodeType !== Node.ELEMENT_NODE || inline.has(node.nodeName.toUpperCase())) return;
    if (this.#breaks.at(-1) === this.#length - 1 || this.#length === 0) return;
    this.#breaks.push(this.#length);
    this.#add('\n');
  }

  #add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}

/** Gives the block that a range begins in and the one it ends in, as one stretch: the bounds of its context. */
export function blockAround(index: TextIndex, range: TextRange): TextRange {
  const after = firstAtLeast(index.breaks, range.end);
  const before = firstAtLeast(index.breaks, range.start + 1) - 1;
  return {
    start: before < 0 ? 0 : (index.breaks[before] ?? 0) + 1,
    end: index.breaks[after] ?? index.text.length,
  };
}

/** Gives the node and the offset in it of a text offset; at a border, `end` takes the node before it. */
export function pointAt(index: TextIndex, offset: number, side: 'start' | 'end'): [Text, number] | null {
  const wanted = side === 'start' ? offset : offset - 1;
  let at = firstAtLeast(index.starts, wanted + 1) - 1;
  // Separators belong to no node, and empty nodes hold nothing: a start moves on to the next text.
  while (side === 'start' && at >= 0 && at < index.nodes.length - 1 && isPast(index, at, offset)) at += 1;
  const node = index.nodes[at];
  if (node === undefined) return null;
  const local = offset - (index.starts[at] ?? 0);
  return [node, Math.max(0, Math.min(local, node.data.length))];
}

function isPast(index: TextIndex, at: number, offset: number): boolean {
  return (index.starts[at] ?? 0) + (index.nodes[at]?.data.length ?? 0) <= offset;
}

/** Gives the text offset of a boundary point; `null` when no text is in the root. */
export function offsetOf(index: TextIndex, container: Node, offset: number): number | null {
  if (index.nodes.length === 0) return null;
  const child = container.nodeType === Node.TEXT_NODE ? null : (container.childNodes[offset] ?? null);
  const at = firstNodeFrom(
    index,
    child ?? container,
    child === null && container.nodeType !== Node.TEXT_NODE,
  );
  const node = index.nodes[at];
  if (node === undefined) return index.text.length;
  const start = index.starts[at] ?? 0;
  return node === container ? start + Math.min(offset, node.data.length) : start;
}

/** Gives the index of the first text node in or after `reference`, or only after it. */
function firstNodeFrom(index: TextIndex, reference: Node, onlyAfter: boolean): number {
  let low = 0;
  let high = index.nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isFrom(reference, index.nodes[middle], onlyAfter)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isFrom(reference: Node, node: Text | undefined, onlyAfter: boolean): boolean {
  if (node === undefined) return true;
  if (node === reference) return true;
  const relation = reference.compareDocumentPosition(node);
  if ((relation & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0) return !onlyAfter;
  return (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function firstAtLeast(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
