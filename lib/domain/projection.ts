// The projection of a project: counts per code and the views made of them, recounted only where something moved.
// n is a number of different sources; a parent's n is a union over what is below it, never a sum.
import { compareChanges, type Change } from './change';
import { CitedSources } from './cited-sources';
import type { CodeNode } from './code-tree';
import type { CodebookSnapshot, CodeRow } from './codebook-view';
import { CountedTree } from './counted-tree';
import { EvidenceIndex, type Doubts, type Evidence } from './evidence-index';
import { EvidenceMoves, type Moves } from './evidence-moves';
import { foldChanges, type FoldState } from './fold';
import type { Id } from './records';
import type { DocumentCount } from './tally';

/** The codebook of one project with its counts, kept in step with the log. */
export class CodebookProjection {
  #index = new EvidenceIndex();
  #tree = new CountedTree(this.#index);
  #cited = new CitedSources([]);
  readonly #moves = new EvidenceMoves();
  #newest: Change | null = null;
  #version = 0;

  /** Goes up with everything that can change an answer. */
  get version(): number {
    return this.#version;
  }

  /** Starts again from a whole log, in any order. */
  rebuild(changes: readonly Change[]): void {
    this.#index = new EvidenceIndex(foldChanges(changes));
    this.#tree = new CountedTree(this.#index);
    this.#cited = new CitedSources(this.records.source.values());
    this.#newest = changes.reduce<Change | null>(
      (newest, change) => (newest === null || compareChanges(newest, change) < 0 ? change : newest),
      null,
    );
    this.#version += 1;
    this.#moves.restart(this.#version);
  }

  /** Takes a change in; false when it belongs before one that was taken in, and `rebuild` is due. */
  apply(change: Change): boolean {
    const isAfter = this.#newest === null ? 1 : compareChanges(change, this.#newest);
    // The newest change once more changes nothing; any other that is not later may change everything.
    if (isAfter <= 0) return change.id === this.#newest?.id;
    this.#newest = change;
    const touched = this.#index.apply(change.operations);
    this.#tree.recount(touched.gone, touched.come);
    if (touched.tree) this.#tree.plant();
    if (touched.sourceIds.size > 0) this.#cite(touched.sourceIds);
    this.#version += 1;
    this.#moves.add(this.#version, change.operations, touched);
    return true;
  }

  /** Gives the evidence that came and went since a version; `null` when it is too long ago. */
  movesSince(version: number): Moves | null {
    return this.#moves.since(version);
  }

  /** The visible codes in tree order. */
  get nodes(): readonly CodeNode[] {
    return this.#tree.nodes;
  }

  /** The records that the log gives. */
  get records(): FoldState {
    return this.#index.state;
  }

  /** The sources that are there, as they are cited. */
  get cited(): CitedSources {
    return this.#cited;
  }

  /** Gives the visible node of a code. */
  node(codeId: Id): CodeNode | undefined {
    return this.#tree.node(codeId);
  }

  /** Gives the evidence on the code itself, by coding. */
  ownEvidence(codeId: Id): Iterable<Evidence> {
    return this.#index.evidenceOf(codeId).values();
  }

  /** Counts the fragments on a code and everything visible below it whose passages are in doubt or lost. */
  doubts(node: CodeNode): Doubts {
    return this.#index.doubts(this.evidence(node));
  }

  /** Gives the fragments whose passages are in doubt or lost in their sources. */
  doubtful(): ReadonlyMap<Id, 'uncertain' | 'lost'> {
    return new Map(
      [...this.#index.openPlacements()].map(([id, state]) => [id, state === 'lost' ? state : 'uncertain']),
    );
  }

  /** Gives the evidence on a code and on everything visible below it. */
  evidence(node: CodeNode): Iterable<Evidence> {
    return this.#tree.evidence(node);
  }

  /** Gives the different documents of a code and everything visible below it, with what counts in each. */
  documents(node: CodeNode): ReadonlyMap<Id, DocumentCount> {
    return this.#tree.union(node.code.id).documents();
  }

  /** Gives the row of a visible code; the same object until something in it, or in a source below it, changed. */
  row(node: CodeNode): CodeRow {
    return this.#tree.row(node);
  }

  /** Gives the code tree with its counts. */
  snapshot(): CodebookSnapshot {
    return { version: this.#version, rows: this.nodes.map((node) => this.row(node)), ...this.totals() };
  }

  /** Gives what counts over all visible codes, and how many codings were orphaned. */
  totals(): Omit<CodebookSnapshot, 'version' | 'rows'> {
    const { documents, fragments, codings } = this.#tree.union(null).tally();
    const { uncertain, lost } = this.#index.doubts();
    return {
      documents,
      fragments,
      codings,
      orphanedCodings: this.#index.size - codings,
      uncertainFragments: uncertain,
      lostFragments: lost,
    };
  }

  #cite(editedIds: ReadonlySet<Id>): void {
    const before = this.#cited;
    this.#cited = new CitedSources(this.records.source.values());
    // A new source can give others a letter: 2019 becomes 2019a.
    for (const sourceId of [...editedIds, ...this.#cited.changedSince(before)]) {
      for (const codeId of this.#index.codesOfSource(sourceId)) this.#tree.forgetRows(codeId);
    }
  }
}
