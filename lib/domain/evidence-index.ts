// Which codings count, and under which code: the index that every number of the codebook is read from.
// A coding counts while it, its fragment and its source are there; whether its code is visible is the tree's matter.
import type { Operation } from './change';
import { articleOf, followersOf } from './article';
import { applyOperations, emptyState, type FoldState } from './fold';
import { isDoubtful, isElsewhere, soughtAnchor } from './placement';
import type { Anchor, AnchorState, Coding, Fragment, Id, Placement, Source } from './records';

/** A coding that counts, with what it stands on. */
export type Evidence = {
  readonly coding: Coding;
  readonly fragment: Fragment;
  /** The article: what counts as one document, whichever face the fragment was made in. */
  readonly source: Source;
  /** The source that the fragment was made in. */
  readonly face: Source;
  /** The passage to cite: as a person accepted it in a later text, else as it was coded. */
  readonly anchor: Anchor;
};

/** How many fragments a person has to look at, since the text they stand in has changed. */
export type Doubts = { readonly uncertain: number; readonly lost: number };

/** What an application of operations touched. */
export type Touched = {
  /** What counted before and does not any more, or counts otherwise now. */
  readonly gone: readonly Evidence[];
  /** What counts now and did not, or did otherwise. */
  readonly come: readonly Evidence[];
  /** Codes came, went, moved or were edited. */
  readonly tree: boolean;
  /** Sources that came, went or were edited: citations have to be made again. */
  readonly sourceIds: ReadonlySet<Id>;
};

/** The records of one project with an index from codes to evidence, kept up to date operation by operation. */
export class EvidenceIndex {
  readonly state: FoldState;
  readonly #byCode = new Map<Id, Map<Id, Evidence>>();
  readonly #counted = new Map<Id, Evidence>();
  readonly #codingsByFragment = new Map<Id, Set<Id>>();
  readonly #fragmentsBySource = new Map<Id, Set<Id>>();
  readonly #placementsByFragment = new Map<Id, Set<Id>>();

  constructor(state: FoldState = emptyState()) {
    this.state = state;
    for (const fragment of state.fragment.values()) this.#linkFragment(fragment);
    for (const placement of state.placement.values()) this.#linkPlacement(placement);
    for (const coding of state.coding.values()) {
      this.#linkCoding(coding);
      this.#count(coding.id);
    }
  }

  /** How many codings count, under visible codes or not. */
  get size(): number {
    return this.#counted.size;
  }

  /** Gives the evidence on the code itself, by coding. */
  evidenceOf(codeId: Id): ReadonlyMap<Id, Evidence> {
    return this.#byCode.get(codeId) ?? nothing;
  }

  /** Gives the codes that have evidence in a source or in a face that is tied to it. */
  codesOfSource(sourceId: Id): ReadonlySet<Id> {
    const codings = followersOf(this.state.source, sourceId).flatMap((id) => this.#codingsOfSource(id));
    const evidence = codings.map((codingId) => this.#counted.get(codingId));
    return new Set(evidence.flatMap((each) => (each === undefined ? [] : [each.coding.codeId])));
  }

  /** Counts the fragments of some evidence, or of all, whose passages are in doubt or lost. */
  doubts(evidence: Iterable<Evidence> = this.#counted.values()): Doubts {
    const open = this.openPlacements();
    if (open.size === 0) return { uncertain: 0, lost: 0 };
    const [uncertain, lost] = [new Set<Id>(), new Set<Id>()];
    for (const { fragment } of evidence) {
      const state = open.get(fragment.id);
      if (state === 'lost') lost.add(fragment.id);
      else if (state !== undefined) uncertain.add(fragment.id);
    }
    return { uncertain: uncertain.size, lost: lost.size };
  }

  /**
   * Gives how the passages stand that are in doubt or lost in their sources and that nobody decided on, by fragment;
   * one that is lost in one face and uncertain in another counts as uncertain.
   */
  openPlacements(): ReadonlyMap<Id, AnchorState> {
    const open = new Map<Id, AnchorState>();
    for (const placement of this.state.placement.values()) {
      const fragment = this.state.fragment.get(placement.fragmentId);
      // What is not quite so in another face does not make a passage doubtful that stands in its own.
      if (!isDoubtful(placement) || (fragment && isElsewhere(placement, fragment))) continue;
      if (placement.state !== 'lost' || !open.has(placement.fragmentId)) {
        open.set(placement.fragmentId, placement.state);
      }
    }
    return open;
  }

  /** Applies operations that come after all that was applied before; says what they touched. */
  apply(operations: readonly Operation[]): Touched {
    applyOperations(this.state, operations);
    const codingIds = new Set<Id>();
    const sourceIds = new Set<Id>();
    for (const operation of operations) {
      const id = operation.op === 'add' ? operation.record.id : operation.id;
      if (operation.noun === 'source') sourceIds.add(id);
      for (const codingId of this.#codingsTouchedBy(operation.noun, id)) codingIds.add(codingId);
    }
    const gone: Evidence[] = [];
    const come: Evidence[] = [];
    for (const codingId of codingIds) {
      gone.push(...this.#discount(codingId));
      come.push(...this.#count(codingId));
    }
    return { gone, come, tree: operations.some(({ noun }) => noun === 'code'), sourceIds };
  }

  #codingsTouchedBy(noun: Operation['noun'], id: Id): readonly Id[] {
    switch (noun) {
      case 'source':
        return followersOf(this.state.source, id).flatMap((each) => this.#codingsOfSource(each));
      case 'fragment': {
        const fragment = this.state.fragment.get(id);
        if (fragment !== undefined) this.#linkFragment(fragment);
        return [...(this.#codingsByFragment.get(id) ?? [])];
      }
      case 'placement': {
        const placement = this.state.placement.get(id);
        if (placement === undefined) return [];
        this.#linkPlacement(placement);
        return [...(this.#codingsByFragment.get(placement.fragmentId) ?? [])];
      }
      case 'coding': {
        const coding = this.state.coding.get(id);
        if (coding !== undefined) this.#linkCoding(coding);
        return [id];
      }
      default:
        return [];
    }
  }

  #codingsOfSource(sourceId: Id): readonly Id[] {
    const fragmentIds = [...(this.#fragmentsBySource.get(sourceId) ?? [])];
    return fragmentIds.flatMap((fragmentId) => [...(this.#codingsByFragment.get(fragmentId) ?? [])]);
  }

  /** Takes a coding out of the index; gives it when it was in. */
  #discount(codingId: Id): readonly Evidence[] {
    const evidence = this.#counted.get(codingId);
    if (evidence === undefined) return [];
    this.#counted.delete(codingId);
    this.#byCode.get(evidence.coding.codeId)?.delete(codingId);
    return [evidence];
  }

  /** Puts a coding into the index when it counts; gives it then. */
  #count(codingId: Id): readonly Evidence[] {
    const coding = this.state.coding.get(codingId);
    if (coding === undefined || coding.removed) return [];
    const fragment = this.state.fragment.get(coding.fragmentId);
    if (fragment === undefined || fragment.removed) return [];
    const face = this.state.source.get(fragment.sourceId);
    if (face === undefined || face.removed) return [];
    const source = articleOf(this.state.source, face);
    const evidence = { coding, fragment, source, face, anchor: this.#citedAnchor(fragment) };
    entryOf(this.#byCode, coding.codeId, () => new Map()).set(codingId, evidence);
    this.#counted.set(codingId, evidence);
    return [evidence];
  }

  #citedAnchor(fragment: Fragment): Anchor {
    const ids = this.#placementsByFragment.get(fragment.id);
    if (ids === undefined) return fragment.anchor;
    const placements = [...ids].flatMap((id) => this.state.placement.get(id) ?? []);
    return soughtAnchor(fragment, placements, fragment.sourceId);
  }

  #linkPlacement(placement: Placement): void {
    entryOf(this.#placementsByFragment, placement.fragmentId, () => new Set()).add(placement.id);
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
