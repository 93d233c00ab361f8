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
  /** Shadow roots that were read, outermost first. */
  readonly shadowRoots: readonly ShadowRoot[];
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
  // What we draw ourselves.
  'CODEBOOM-SURFACE',
]);
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK MATH Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);

/** Gives the shadow root of an element, closed ones too where the context may look into them. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

const openShadowRoot: ShadowRootOf = (element) => element.shadowRoot;

/** Reads the text under `root` in one walk, as it is composed on screen: shadow roots in the place of their hosts. */
export function indexText(root: Node, shadowRootOf: ShadowRootOf = openShadowRoot): TextIndex {
  const walk = new Walk(shadowRootOf);
  walk.enter(root);
  return walk.index();
}

class Walk {
  readonly #pieces: string[] = [];
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #breaks: number[] = [];
  readonly #shadowRoots: ShadowRoot[] = [];
  #length = 0;

  constructor(private readonly shadowRootOf: ShadowRootOf) {}

  enter(root: Node): void {
    // By hand rather than by TreeWalker, which neither says when it leaves an element nor enters shadow roots.
    // An element stands in the stack twice: to be entered, and below its children to be left.
    const stack: Node[] = [root];
    const open: Node[] = [];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (open.at(-1) === node) {
        open.pop();
        this.#border(node);
        continue;
      }
      if (!this.#visit(node)) continue;
      stack.push(node);
      open.push(node);
      this.#pushChildren(stack, node);
    }
  }

  index(): TextIndex {
    return {
      text: this.#pieces.join(''),
      nodes: this.#nodes,
      starts: Int32Array.from(this.#starts),
      breaks: Int32Array.from(this.#breaks),
      shadowRoots: this.#shadowRoots,
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

  #pushChildren(stack: Node[], node: Node): void {
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    if (slotted.length > 0) {
      stack.push(...slotted.toReversed());
      return;
    }
    const shadow = node instanceof Element ? this.shadowRootOf(node) : null;
    if (shadow !== null) this.#shadowRoots.push(shadow);
    for (let child = (shadow ?? node).lastChild; child !== null; child = child.previousSibling) {
      stack.push(child);
    }
  }

  #border(node: Node): void {
    if (node.nodeType !== Node.ELEMENT_NODE || isInline(node)) return;
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

/** Gives a range of the page for a text range, which stays as it is when the page changes; `null` without text. */
export function staticRangeOf(index: TextIndex, { start, end }: TextRange): StaticRange | null {
  const from = pointAt(index, start, 'start');
  const to = pointAt(index, end, 'end');
  if (from === null || to === null) return null;
  const [startContainer, startOffset] = from;
  const [endContainer, endOffset] = to;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** Gives, for text ranges of a page as it is now, the elements they are in: the nearest that are no words in a line. */
export function blockFinder(index: TextIndex): (range: TextRange) => ReadonlySet<Element> {
  const known: (Element | null)[] = [];
  return ({ start, end }) => {
    const blocks = new Set<Element>();
    for (let at = Math.max(0, firstAtLeast(index.starts, start + 1) - 1); ; at += 1) {
      const node = index.nodes[at];
      if (node === undefined || (index.starts[at] ?? 0) >= end) return blocks;
      const block = (known[at] ??= blockOf(node));
      if (block !== null) blocks.add(block);
    }
  };
}

function blockOf(node: Text): Element | null {
  let block = node.parentElement;
  while (block !== null && block.parentElement !== null && isInline(block)) block = block.parentElement;
  return block;
}

function isInline(node: Node): boolean {
  return inline.has(node.nodeName.toUpperCase());
}

function isPast(index: TextIndex, at: number, offset: number): boolean {
  return (index.starts[at] ?? 0) + (index.nodes[at]?.data.length ?? 0) <= offset;
}

/** Gives the text offset of a boundary point; `null` when no text is in the root. */
export function offsetOf(index: TextIndex, container: Node, offset: number): number | null {
  if (index.nodes.length === 0) return null;
  const own = container.nodeType === Node.TEXT_NODE ? placesOf(index).get(container) : undefined;
  if (own !== undefined) {
    const length = index.nodes[own]?.data.length ?? 0;
    return (index.starts[own] ?? 0) + Math.min(offset, length);
  }
  // A selection in a closed root is told as lying at its host: before its children, or after them.
  const inside = offset === 0 ? shadowOf(index, container) : null;
  const at = firstTextFrom(index, inside?.firstChild ?? container.childNodes[offset] ?? after(container));
  const place = at === null ? undefined : placesOf(index).get(at);
  return place === undefined ? index.text.length : (index.starts[place] ?? 0);
}

const places = new WeakMap<TextIndex, ReadonlyMap<Node, number>>();

/** Where each text node stands in the index; made when it is first needed. */
function placesOf(index: TextIndex): ReadonlyMap<Node, number> {
  const known = places.get(index);
  if (known !== undefined) return known;
  const made = new Map<Node, number>(index.nodes.map((node, at) => [node, at]));
  places.set(index, made);
  return made;
}

/** Gives the first text of the index in or after a node, in its own tree and then in that of its host. */
function firstTextFrom(index: TextIndex, start: Node | null): Node | null {
  const known = placesOf(index);
  for (let node = start; node !== null; node = following(index, node)) {
    if (known.has(node)) return node;
  }
  return null;
}

/** Gives the next node in document order, children first; a shadow tree is followed by what is after its host. */
function following(index: TextIndex, node: Node): Node | null {
  return (shadowOf(index, node) ?? node).firstChild ?? after(node);
}

function shadowOf(index: TextIndex, node: Node): ShadowRoot | null {
  return index.shadowRoots.find((root) => root.host === node) ?? null;
}

function after(node: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode ?? hostOf(at)) {
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

function hostOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : null;
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
