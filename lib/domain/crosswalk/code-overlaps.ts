// Which codes of two systems meet in documents and fragments, and which of them may mean the same.
import { codeLikeness, describeCode } from '@/lib/domain/clustering/neighbours';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Concept, Id } from '@/lib/domain/records';
import { conceptsOf, crosswalkCode, placedCodes, type PlacedCode } from './crosswalk';
import type { CodeOverlap, PairSuggestion, SystemId } from './crosswalk-view';
import { jaccard, overlapOf, sideOf, type Side } from './sides';

/** Gives the pairs of codes of two systems with a document in common, those that share the largest part of their documents first. */
export function codeOverlaps(project: CodebookProjection, left: SystemId, right: SystemId): CodeOverlap[] {
  const placed = placedCodes(project);
  const lefts = withSides(project, placed, left);
  const rights = withSides(project, placed, right);
  const holders = holdersOf(project);
  const pairs = lefts.flatMap((one) =>
    rights.flatMap((other): CodeOverlap[] => {
      const overlap = overlapOf([one.side, other.side]);
      if (overlap.documents.shared === 0) return [];
      const isTied = common(holders, one.code.id, other.code.id).length > 0;
      return [{ left: one.code, right: other.code, overlap, isTied }];
    }),
  );
  return pairs.sort(
    (a, b) =>
      jaccard(b.overlap.documents) - jaccard(a.overlap.documents) ||
      jaccard(b.overlap.fragments) - jaccard(a.overlap.fragments),
  );
}

/**
 * Gives pairs of codes of two systems that no concept holds both of and that share words of their labels, fragments, or
 * two documents; the likeliest first. Scored as the neighbours on the cluster board are. Nothing is changed.
 */
export function suggestPairs(
  project: CodebookProjection,
  [left, right]: readonly [SystemId, SystemId],
  limit: number,
): PairSuggestion[] {
  const placed = placedCodes(project);
  const described = (systemId: SystemId) =>
    placed
      .filter((each) => each.systemId === systemId)
      .map(({ node }) => ({ node, known: describeCode(project, node) }));
  const holders = holdersOf(project);
  const rights = described(right);
  const found = described(left).flatMap((one) =>
    rights.flatMap((other) => {
      const ids = [one.node.code.id, other.node.code.id] as const;
      if (common(holders, ...ids).length > 0) return [];
      const likeness = codeLikeness(one.known, other.known);
      // Of two documents alone nothing follows when the codes share neither a word nor a passage.
      if (likeness === null || likeness.words.length + likeness.fragments === 0) return [];
      return [{ one: one.node, other: other.node, likeness }];
    }),
  );
  found.sort((a, b) => b.likeness.score - a.likeness.score);
  return found.slice(0, limit).map(({ one, other, likeness: { words, fragments, documents } }) => ({
    left: crosswalkCode(project, one),
    right: crosswalkCode(project, other),
    ...{ words, fragments, documents },
    concepts: [one, other]
      .flatMap(({ code }) => holders.get(code.id) ?? [])
      .map(({ id, labels }) => ({ id, labels })),
  }));
}

type Sided = { readonly code: CodeOverlap['left']; readonly side: Side };

function withSides(project: CodebookProjection, placed: readonly PlacedCode[], systemId: SystemId): Sided[] {
  return placed
    .filter((each) => each.systemId === systemId)
    .map(({ node }) => ({ code: crosswalkCode(project, node), side: sideOf(project, [node.code.id]) }))
    .filter(({ side }) => side.documents.size > 0);
}

function holdersOf(project: CodebookProjection): ReadonlyMap<Id, readonly Concept[]> {
  const holders = new Map<Id, Concept[]>();
  for (const concept of conceptsOf(project)) {
    for (const id of concept.codeIds) holders.set(id, [...(holders.get(id) ?? []), concept]);
  }
  return holders;
}

function common(holders: ReadonlyMap<Id, readonly Concept[]>, one: Id, other: Id): readonly Concept[] {
  const others = holders.get(other) ?? [];
  return (holders.get(one) ?? []).filter((concept) => others.includes(concept));
}
