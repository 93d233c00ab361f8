// The projection of a project: counts per code and the views made of them, recounted only where something moved.
// n is a number of different sources; a parent's n is a union over what is below it, never a sum.
import type { Change } from './change';
import { compareChanges } from './change';
import { citations } from './citation';
import { treeNodes, type CodeNode } from './code-tree';
import type { CodebookSnapshot, CodeRow, Tally } from './codebook-view';
import { EvidenceIndex, type Evidence } from './evidence-index';
import { foldChanges } from './fold';
import type { Id, Polarity } from './records';
import { tallyOf } from './tally';

/** The codebook of one project with its counts, kept in step with the log. */
export class CodebookProjection {
  #index = new EvidenceIndex();
  #newest: Change | null = null;
  #version = 0;
  #nodes: readonly CodeNode[] = [];
  #nodeById = new Map<Id, CodeNode>();
  #rowById = new Map<Id, CodeRow>();
  #citations: Map<Id, string> | null = null;

  /** Goes up with everything that can change an answer. */
  get version(): number {
    return this.#version;
  }

  /** Starts again from a whole log, in any order. */
  rebuild(changes: readonly Change[]): void {
    this.#index = new EvidenceIndex(foldChanges(changes));
    this.#newest = changes.reduce<Change | null>(
      (newest, change) => (newest === null || compareChanges(newest, change) < 0 ? change : newest),
      null,
    );
    this.#citations = null;
    this.#plantTree();
    this.#version += 1;
  }

  /** Takes a change in; false when it belongs before one that was taken in, and `rebuild` is due. */
  apply(change: Change): boolean {
    if (this.#newest !== null && compareChanges(this.#newest, change) > 0) return false;
    this.#newest = change;
    const touched = this.#index.apply(change.operations);
    if (touched.sources) this.#citations = null;
    if (touched.tree) this.#plantTree();
    else for (const codeId of touched.codeIds) this.#forget(codeId);
    this.#version += 1;
    return true;
  }

  /** The visible codes in tree order. */
  get nodes(): readonly CodeNode[] {
    return this.#nodes;
  }

  /** The records that the log gives. */
  get records(): EvidenceIndex['state'] {
    return this.#index.state;
  }

  /** Gives the visible node of a code. */
  node(codeId: Id): CodeNode | undefined {
    return this.#nodeById.get(codeId);
  }

  /** Gives the evidence on a code and on everything visible below it. */
  *evidence(node: CodeNode): Generator<Evidence> {
    yield* this.#index.evidenceOf(node.code.id).values();
    for (const childId of node.childIds) {
      const child = this.#nodeById.get(childId);
      if (child !== undefined) yield* this.evidence(child);
    }
  }

  /** Gives the row of a visible code; the same object until something in it changed. */
  row(node: CodeNode): CodeRow {
    const known = this.#rowById.get(node.code.id);
    if (known !== undefined) return known;
    const row = this.#makeRow(node);
    this.#rowById.set(node.code.id, row);
    return row;
  }

  /** Gives the citation of every source that is there. */
  citations(): ReadonlyMap<Id, string> {
    this.#citations ??= citations([...this.#index.state.source.values()].filter((source) => !source.removed));
    return this.#citations;
  }

  /** Gives the code tree with its counts. */
  snapshot(): CodebookSnapshot {
    const totals = this.totals();
    return { version: this.#version, rows: this.#nodes.map((node) => this.row(node)), ...totals };
  }

  /** Gives what counts over all visible codes, and what was orphaned. */
  totals(): Tally & { readonly orphanedCodings: number } {
    const visible: Evidence[] = [];
    let orphanedCodings = 0;
    for (const codeId of this.#index.codesWithEvidence()) {
      const evidence = this.#index.evidenceOf(codeId);
      if (this.#nodeById.has(codeId)) visible.push(...evidence.values());
      else orphanedCodings += evidence.size;
    }
    return { ...tallyOf(visible), orphanedCodings };
  }

  #plantTree(): void {
    this.#nodes = treeNodes(this.#index.state.code.values());
    this.#nodeById = new Map(this.#nodes.map((node) => [node.code.id, node]));
    this.#rowById.clear();
  }

  /** A code's evidence changed: its row and those of all above it are made again. */
  #forget(codeId: Id): void {
    for (const id of this.#nodeById.get(codeId)?.path ?? []) this.#rowById.delete(id);
  }

  #makeRow(node: CodeNode): CodeRow {
    const { code, depth, number, childIds } = node;
    const own = tallyOf(this.#index.evidenceOf(code.id).values());
    return {
      id: code.id,
      parentId: code.parentId,
      depth,
      number,
      kind: code.kind,
      type: code.type,
      labels: code.labels,
      digit: code.digit,
      polarity: this.#polarityOf(node),
      childIds,
      own,
      union: childIds.length === 0 ? own : tallyOf(this.evidence(node)),
    };
  }

  #polarityOf(node: CodeNode): Polarity | null {
    for (const id of node.path.toReversed()) {
      const polarity = this.#nodeById.get(id)?.code.polarity ?? null;
      if (polarity !== null) return polarity;
    }
    return null;
  }
}
