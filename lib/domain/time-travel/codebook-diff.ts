// What is different between the codebooks of two points of the log, code by code.
import type { Code, Id } from '@/lib/domain/records';
import type { PastCodebook, PastRow } from './past-codebook';

/** Ways in which a code can differ. */
export type CodeDifference =
  | 'added'
  | 'removed'
  | 'merged'
  | 'renamed'
  | 'moved'
  | 'kind'
  | 'type'
  | 'polarity'
  | 'definition'
  | 'details'
  | 'counts';

/** All ways, in the order in which they are offered. */
export const codeDifferences: readonly CodeDifference[] = [
  ...(['added', 'removed', 'merged', 'renamed', 'moved'] as const),
  ...(['kind', 'type', 'polarity', 'definition', 'details', 'counts'] as const),
];

/** A code in one or both codebooks. */
export type DiffRow = {
  readonly id: Id;
  /** The code that it is listed under, at the later point if it is there. */
  readonly parentId: Id | null;
  readonly depth: number;
  /** Empty for a code that is the same at both points, listed for what is below it. */
  readonly differences: readonly CodeDifference[];
  /** `null` where it is not visible. */
  readonly before: PastRow | null;
  readonly after: PastRow | null;
  /** Names of the codes above it before and after, nearest last; only for one that was moved. */
  readonly from: Code | null;
  readonly to: Code | null;
  /** The code that took its place, of one that was merged. */
  readonly mergedInto: Code | null;
};

/**
 * Gives the codes that differ, with those above them, in the order of the later tree; what is gone stands where it was,
 * after what is left of its siblings.
 */
export function diffCodebooks(before: PastCodebook, after: PastCodebook): DiffRow[] {
  const [was, is] = [rowsById(before), rowsById(after)];
  const stayed = stayedInOrder(before, after);
  const children = new Map<Id | null, Id[]>();
  const parents = new Map<Id, Id | null>();
  const list = (id: Id, parentId: Id | null): void => {
    parents.set(id, parentId);
    const known = children.get(parentId);
    if (known === undefined) children.set(parentId, [id]);
    else known.push(id);
  };
  for (const { code } of after.rows) list(code.id, code.parentId);
  for (const { code } of before.rows) if (!is.has(code.id)) list(code.id, code.parentId);

  const rowOf = (id: Id, depth: number): DiffRow => {
    const [old, now] = [was.get(id) ?? null, is.get(id) ?? null];
    const last = after.codes.get(id);
    const mergedInto = now === null && last?.mergedInto ? (after.codes.get(last.mergedInto) ?? null) : null;
    const differences = differencesOf({ old, now, isMerged: mergedInto !== null, isInOrder: stayed.has(id) });
    const hasMoved = differences.includes('moved');
    return {
      ...{ id, parentId: parents.get(id) ?? null, depth, differences, before: old, after: now, mergedInto },
      from: hasMoved ? parentOf(before, old) : null,
      to: hasMoved ? parentOf(after, now) : null,
    };
  };
  const below = (parentId: Id | null, depth: number): DiffRow[] =>
    (children.get(parentId) ?? []).flatMap((id) => {
      const [row, rows] = [rowOf(id, depth), below(id, depth + 1)];
      return row.differences.length === 0 && rows.length === 0 ? [] : [row, ...rows];
    });
  return below(null, 0);
}

function rowsById({ rows }: PastCodebook): Map<Id, PastRow> {
  return new Map(rows.map((row) => [row.code.id, row]));
}

function parentOf({ codes }: PastCodebook, row: PastRow | null): Code | null {
  return row === null || row.code.parentId === null ? null : (codes.get(row.code.parentId) ?? null);
}

type Compared = {
  readonly old: PastRow | null;
  readonly now: PastRow | null;
  readonly isMerged: boolean;
  readonly isInOrder: boolean;
};

function differencesOf({ old, now, isMerged, isInOrder }: Compared): CodeDifference[] {
  if (old === null) return now === null ? [] : ['added'];
  if (now === null) return [isMerged ? 'merged' : 'removed'];
  const [a, b] = [old.code, now.code];
  const differs: readonly (readonly [CodeDifference, boolean])[] = [
    ['renamed', !isEqual(a.labels, b.labels)],
    ['moved', a.parentId !== b.parentId || !isInOrder],
    ['kind', a.kind !== b.kind],
    ['type', a.type !== b.type],
    ['polarity', a.polarity !== b.polarity],
    ['definition', !isEqual(a.definition, b.definition)],
    ['details', !isEqual(detailsOf(a), detailsOf(b))],
    ['counts', !isEqual(old.counts, now.counts)],
  ];
  return differs.filter(([, isDifferent]) => isDifferent).map(([difference]) => difference);
}

function detailsOf(code: Code): readonly unknown[] {
  const { variants, inclusion, exclusion, examples, dimensions, inScope, originDetail, relations } = code;
  return [
    variants,
    inclusion,
    exclusion,
    examples,
    dimensions,
    inScope,
    code.onePerDocument,
    originDetail,
    relations,
    code.digit,
  ].map((each) => each ?? null);
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Gives the codes under the same parent at both points that need not have moved for their order: most of each group. */
function stayedInOrder(before: PastCodebook, after: PastCodebook): ReadonlySet<Id> {
  const was = new Map(before.rows.map(({ code }, at) => [code.id, { at, parentId: code.parentId }]));
  const groups = new Map<Id | null, Id[]>();
  for (const { code } of after.rows) {
    if (was.get(code.id)?.parentId !== code.parentId) continue;
    const known = groups.get(code.parentId);
    if (known === undefined) groups.set(code.parentId, [code.id]);
    else known.push(code.id);
  }
  return new Set([...groups.values()].flatMap((ids) => longestRising(ids, (id) => was.get(id)?.at ?? 0)));
}

/** Gives the longest part of a list, in its order, in which values go up. */
function longestRising<T>(list: readonly T[], valueOf: (each: T) => number): T[] {
  /** Index of the last one of the best run of each length, and what stands before each one in its run. */
  const ends: number[] = [];
  const before: number[] = [];
  const valueAt = (at: number | undefined): number => {
    const each = at === undefined ? undefined : list[at];
    return each === undefined ? Infinity : valueOf(each);
  };
  list.forEach((each, at) => {
    const value = valueOf(each);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (valueAt(ends[middle]) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const run: T[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const each = list[at];
    if (each !== undefined) run.unshift(each);
  }
  return run;
}
