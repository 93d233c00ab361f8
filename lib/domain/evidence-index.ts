// Which codings count, and under which code: the index that every number of the codebook is read from.
// A coding counts while it, its fragment and its source are there; whether its code is visible is the tree's matter.
import type { Operation } from './change';
import { applyOperations, emptyState, type FoldState } from './fold';
import type { Coding, Fragment, Id, Source } from './records';

/** A coding that counts, with what it stands on. */
export type Evidence = { readonly coding: Coding; readonly fragment: Fragment; readonly source: Source };

/** What an application of operations touched. */
export type Touched = {
  /** Codes whose evidence changed. */
  readonly codeIds: ReadonlySet<Id>;
  /** Codes came, went, moved or were edited. */
  readonly tree: boolean;
  /** Bibliographic records changed: citations have to be made again. */
  readonly sources: boolean;
  /** Fragments with a new or withdrawn memo. */
  readonly memos: boolean;
};

/** The records of one project with an index from codes to evidence, kept up to date operation by operation. */
export class EvidenceIndex {
  readonly state: FoldState;
  readonly #byCode = new Map<Id, Map<Id, Evidence>>();
  readonly #codeOfCounted = new Map<Id, Id>();
  readonly #codingsByFragment = new Map<Id, Set<Id>>();
  readonly #fragmentsBySource = new Map<Id, Set<Id>>();

  constructor(state: FoldState = emptyState()) {
    this.state = state;
    for (const fragment of state.fragment.values()) this.#linkFragment(fragment);
    for (const coding of state.coding.values()) {
      this.#linkCoding(coding);
      this.#count(coding.id);
    }
  }

  /** Gives the evidence on the code itself, by coding. */
  evidenceOf(codeId: Id): ReadonlyMap<Id, Evidence> {
    return this.#byCode.get(codeId) ?? nothing;
  }

  /** Gives the codes that have evidence. */
  codesWithEvidence(): Iterable<Id> {
    return this.#byCode.keys();
  }

  /** Applies operations that come after all that was applied before; says what they touched. */
  apply(operations: readonly Operation[]): Touched {
    applyOperations(this.state, operations);
    const codeIds = new Set<Id>();
    let tree = false;
    let sources = false;
    let memos = false;
    for (const operation of operations) {
      const noun = operation.noun;
      const id = operation.op === 'add' ? operation.record.id : operation.id;
      if (noun === 'code') tree = true;
      else if (noun === 'memo') memos = true;
      else if (noun !== 'project') {
        sources ||= noun === 'source';
        for (const codingId of this.#codingsTouchedBy(noun, id)) this.#recount(codingId, codeIds);
      }
    }
    return { codeIds, tree, sources, memos };
  }

  #codingsTouchedBy(noun: 'source' | 'fragment' | 'coding', id: Id): readonly Id[] {
    if (noun === 'source') {
      const fragmentIds = [...(this.#fragmentsBySource.get(id) ?? [])];
      return fragmentIds.flatMap((fragmentId) => this.#codingsTouchedBy('fragment', fragmentId));
    }
    if (noun === 'fragment') {
      const fragment = this.state.fragment.get(id);
      if (fragment !== undefined) this.#linkFragment(fragment);
      return [...(this.#codingsByFragment.get(id) ?? [])];
    }
    const coding = this.state.coding.get(id);
    if (coding !== undefined) this.#linkCoding(coding);
    return [id];
  }

  #recount(codingId: Id, touched: Set<Id>): void {
    const before = this.#codeOfCounted.get(codingId);
    if (before !== undefined) {
      this.#byCode.get(before)?.delete(codingId);
      this.#codeOfCounted.delete(codingId);
      touched.add(before);
    }
    const after = this.#count(codingId);
    if (after !== null) touched.add(after);
  }

  /** Puts a coding into the index when it counts; gives its code then. */
  #count(codingId: Id): Id | null {
    const coding = this.state.coding.get(codingId);
    if (coding === undefined || coding.removed) return null;
    const fragment = this.state.fragment.get(coding.fragmentId);
    if (fragment === undefined || fragment.removed) return null;
    const source = this.state.source.get(fragment.sourceId);
    if (source === undefined || source.removed) return null;
    entryOf(this.#byCode, coding.codeId, () => new Map()).set(codingId, { coding, fragment, source });
    this.#codeOfCounted.set(codingId, coding.codeId);
    return coding.codeId;
  }

  #linkFragment(fragment: Fragment): void {
    entryOf(this.#fragmentsBySource, fragment.sourceId, () => new Set()).add(fragment.id);
  }

  #linkCoding(coding: Coding): void {
    entryOf(this.#codingsByFragment, coding.fragmentId, () => new Set()).add(coding.id);
  }
}

const nothing: ReadonlyMap<Id, Evidence> = new Map();

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
