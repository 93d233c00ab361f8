// The code tree with a counter at every node. A coding is counted at its code and at every code above it,
// so that one more coding costs a few additions, and a move those of the codings that move.
import { treeNodes, type CodeNode } from './code-tree';
import type { CodeRow } from './codebook-view';
import type { Evidence, EvidenceIndex } from './evidence-index';
import type { Id, Polarity } from './records';
import { Counter } from './tally';

/** The visible codes of an index, counted. */
export class CountedTree {
  #nodes: readonly CodeNode[] = [];
  #nodeById: ReadonlyMap<Id, CodeNode> = new Map();
  #polarityById: ReadonlyMap<Id, Polarity | null> = new Map();
  #unionById = new Map<Id, Counter>();
  readonly #whole = new Counter();
  readonly #rowById = new Map<Id, CodeRow>();

  constructor(private readonly index: EvidenceIndex) {
    this.plant();
  }

  /** The visible codes in tree order. */
  get nodes(): readonly CodeNode[] {
    return this.#nodes;
  }

  /** Gives the visible node of a code. */
  node(codeId: Id): CodeNode | undefined {
    return this.#nodeById.get(codeId);
  }

  /** Gives the counter of a visible code and all below it; that of all visible codes for `null`. */
  union(codeId: Id | null): Counter {
    return (codeId === null ? this.#whole : this.#unionById.get(codeId)) ?? new Counter();
  }

  /** Gives the evidence on a code and on everything visible below it. */
  evidence(node: CodeNode): Evidence[] {
    const own = [...this.index.evidenceOf(node.code.id).values()];
    const children = node.childIds.flatMap((id) => this.#nodeById.get(id) ?? []);
    return children.length === 0 ? own : own.concat(...children.map((child) => this.evidence(child)));
  }

  /** Counts evidence that went and evidence that came. */
  recount(gone: readonly Evidence[], come: readonly Evidence[]): void {
    for (const evidence of gone) {
      for (const counter of this.#countersAbove(evidence)) counter.remove(evidence);
    }
    for (const evidence of come) {
      for (const counter of this.#countersAbove(evidence)) counter.add(evidence);
    }
  }

  /** Reads the tree again after codes changed. */
  plant(): void {
    const before = this.#nodeById;
    const polarityBefore = this.#polarityById;
    this.#nodes = treeNodes(this.index.state.code.values());
    this.#nodeById = new Map(this.#nodes.map((node) => [node.code.id, node]));
    this.#polarityById = this.#inheritedPolarities();
    this.#countMoved(before);
    for (const id of before.keys()) if (!this.#nodeById.has(id)) this.#rowById.delete(id);
    for (const node of this.#nodes) {
      const id = node.code.id;
      const known = before.get(id);
      const isSame = known !== undefined && isSameNode(known, node);
      if (!isSame || polarityBefore.get(id) !== this.#polarityById.get(id)) this.#rowById.delete(id);
    }
  }

  /** Gives the row of a visible code; the same object until it has to be made again. */
  row(node: CodeNode): CodeRow {
    const known = this.#rowById.get(node.code.id);
    if (known !== undefined) return known;
    const row = this.#makeRow(node);
    this.#rowById.set(node.code.id, row);
    return row;
  }

  /** Has the rows of a code and of all above it made again. */
  forgetRows(codeId: Id): void {
    for (const id of this.#nodeById.get(codeId)?.path ?? []) this.#rowById.delete(id);
  }

  /** None when the code is not visible. Forgets the rows on the way, because their counts change. */
  #countersAbove({ coding }: Evidence): readonly Counter[] {
    const node = this.#nodeById.get(coding.codeId);
    if (node === undefined) return [];
    this.forgetRows(coding.codeId);
    return [this.#whole, ...node.path.map((id) => this.union(id))];
  }

  /** Takes what is on codes that came, went or moved out of the counters above their old place and into those above the new. */
  #countMoved(before: ReadonlyMap<Id, CodeNode>): void {
    const counters = new Map<Id, Counter>();
    for (const id of this.#nodeById.keys()) counters.set(id, this.#unionById.get(id) ?? new Counter());
    const countersBefore = this.#unionById;
    this.#unionById = counters;
    for (const id of new Set([...before.keys(), ...this.#nodeById.keys()])) {
      const [from, to] = [before.get(id)?.path ?? nowhere, this.#nodeById.get(id)?.path ?? nowhere];
      if (isEqual(from, to)) continue;
      const left = from.filter((each) => !to.includes(each));
      const entered = to.filter((each) => !from.includes(each));
      // Above both places n stays, but not the counts of what is directly below.
      for (const each of [...from, ...to]) this.#rowById.delete(each);
      const goneFrom = left.flatMap((each) => countersBefore.get(each) ?? []);
      const comeTo = entered.flatMap((each) => counters.get(each) ?? []);
      if (to.length === 0) goneFrom.push(this.#whole);
      if (from.length === 0) comeTo.push(this.#whole);
      for (const evidence of this.index.evidenceOf(id).values()) {
        for (const counter of goneFrom) counter.remove(evidence);
        for (const counter of comeTo) counter.add(evidence);
      }
    }
  }

  #inheritedPolarities(): Map<Id, Polarity | null> {
    const polarities = new Map<Id, Polarity | null>();
    for (const { code } of this.#nodes) {
      const inherited = code.parentId === null ? null : (polarities.get(code.parentId) ?? null);
      polarities.set(code.id, code.polarity ?? inherited);
    }
    return polarities;
  }

  #makeRow(node: CodeNode): CodeRow {
    const { code, depth, number, childIds } = node;
    const union = this.union(code.id).tally();
    return {
      id: code.id,
      parentId: code.parentId,
      depth,
      number,
      kind: code.kind,
      type: code.type,
      labels: code.labels,
      digit: code.digit,
      polarity: this.#polarityById.get(code.id) ?? null,
      childIds,
      own: childIds.length === 0 ? union : counted(this.index.evidenceOf(code.id).values()).tally(),
      union,
    };
  }
}

/** The path of a code that is not visible. */
const nowhere: readonly Id[] = [];

function counted(evidence: Iterable<Evidence>): Counter {
  const counter = new Counter();
  for (const each of evidence) counter.add(each);
  return counter;
}

function isSameNode(a: CodeNode, b: CodeNode): boolean {
  const isSamePlace = a.number === b.number && a.depth === b.depth;
  return a.code === b.code && isSamePlace && isEqual(a.childIds, b.childIds);
}

function isEqual(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}
