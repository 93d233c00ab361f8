// What stands under some codes together, and how much of it two or more such sides have in common.
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';

/** Documents and fragments of some codes and of everything below them; each once. */
export type Side = { readonly documents: ReadonlySet<Id>; readonly fragments: ReadonlySet<Id> };

/** What counts in the codebook: different documents, or different fragments. */
export type Unit = keyof Side;

/** How sides meet. With one side, everything is shared and `only` it has it. */
export type Meeting = {
  /** What all sides have. */
  readonly shared: number;
  /** What only that side has, side by side. */
  readonly only: readonly number[];
  /** What at least one of them has. */
  readonly either: number;
};

/** Both counts of some sides. */
export type Overlap = Readonly<Record<Unit, Meeting>>;

/** Which part of some sides is meant: everything, what all have, or what only one has. */
export type Part = 'all' | 'shared' | { readonly onlyOf: number };

/** Gives the evidence on codes and everything visible below them; each coding once. Codes that are not visible have none. */
export function evidenceOf(project: CodebookProjection, codeIds: readonly Id[]): Evidence[] {
  const evidence = new Map<Id, Evidence>();
  for (const id of codeIds) {
    const node = project.node(id);
    if (node === undefined) continue;
    for (const each of project.evidence(node)) evidence.set(each.coding.id, each);
  }
  return [...evidence.values()];
}

/** Gives the side of some codes. */
export function sideOf(project: CodebookProjection, codeIds: readonly Id[]): Side {
  const evidence = evidenceOf(project, codeIds);
  return {
    documents: new Set(evidence.map(({ source }) => source.id)),
    fragments: new Set(evidence.map(({ fragment }) => fragment.id)),
  };
}

/** Gives the ids of a part of some sides. */
export function partOf(sides: readonly Side[], unit: Unit, part: Part): Set<Id> {
  const ids = new Set<Id>(sides.flatMap((side) => [...side[unit]]));
  if (part === 'all') return ids;
  const isIn = (id: Id, at: number): boolean => sides[at]?.[unit].has(id) === true;
  const fits =
    part === 'shared'
      ? (id: Id): boolean => sides.every((_, at) => isIn(id, at))
      : (id: Id): boolean => sides.every((_, at) => isIn(id, at) === (at === part.onlyOf));
  return new Set([...ids].filter(fits));
}

/** Counts how sides meet. */
export function overlapOf(sides: readonly Side[]): Overlap {
  const meeting = (unit: Unit): Meeting => ({
    shared: partOf(sides, unit, 'shared').size,
    only: sides.map((_, at) => partOf(sides, unit, { onlyOf: at }).size),
    either: partOf(sides, unit, 'all').size,
  });
  return { documents: meeting('documents'), fragments: meeting('fragments') };
}

/** Gives the share that two have of what either has (Jaccard); 0 when neither has anything. */
export function jaccard({ shared, either }: Meeting): number {
  return either === 0 ? 0 : shared / either;
}
