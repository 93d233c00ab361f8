// One branch of the codebook brought back to how it was at a point of the log, as operations for one change.
import type { Operation } from '@/lib/domain/change';
import { codeDetailFields } from '@/lib/domain/code-records';
import { compareSiblings } from '@/lib/domain/code-tree';
import { edited, removedSet } from '@/lib/domain/operations';
import type { Code, Coding, Fragment, Id } from '@/lib/domain/records';
import { applyOperations, emptyState, wouldCloseCycle, type FoldState } from '@/lib/domain/fold';

/** A branch as it was: its codes, the top one first, and the codings that stood on them. */
export type PastBranch = {
  readonly rootId: Id;
  readonly codes: readonly Code[];
  readonly codings: readonly Coding[];
};

/** What restoring a branch does to one code. */
export type RestoreStep = {
  readonly code: Code;
  /** As it is called now, when that is different. */
  readonly nowCalled: Code['labels'] | null;
  readonly does: readonly ('bringBack' | 'rename' | 'move' | 'edit')[];
};

/** Everything that restoring a branch does. */
export type RestorePlan = {
  readonly operations: readonly Operation[];
  readonly steps: readonly RestoreStep[];
  /** How many codings come back, or go back to a code of the branch. */
  readonly codings: number;
};

/** The records of a project as they are now. */
export type PresentRecords = {
  readonly codes: ReadonlyMap<Id, Code>;
  readonly codings: ReadonlyMap<Id, Coding>;
  /** Those that the codings stood on; one that went with its last coding comes back with it. */
  readonly fragments: ReadonlyMap<Id, Fragment>;
};

/** Gives a branch as it was in a state; `null` when its code was not visible then. */
export function branchOf({ code: codes, coding: codings }: FoldState, rootId: Id): PastBranch | null {
  const children = new Map<Id | null, Code[]>();
  for (const code of codes.values()) {
    if (code.removed) continue;
    const known = children.get(code.parentId);
    if (known === undefined) children.set(code.parentId, [code]);
    else known.push(code);
  }
  const root = codes.get(rootId);
  if (root === undefined || root.removed) return null;
  const below = (code: Code): Code[] => [
    code,
    ...(children.get(code.id) ?? []).sort(compareSiblings).flatMap(below),
  ];
  const branch = below(root);
  const ids = new Set(branch.map(({ id }) => id));
  const theirs = [...codings.values()].filter(({ codeId, removed }) => !removed && ids.has(codeId));
  return { rootId, codes: branch, codings: theirs };
}

/**
 * Plans what brings a branch back: labels, place and all else of its codes, and with `withCodings` the codings that
 * stood on them. Codes that were made or moved into it since stay where they are, and so do newer codings.
 */
export function planRestore(branch: PastBranch, present: PresentRecords, withCodings: boolean): RestorePlan {
  const state: FoldState = { ...emptyState(), code: new Map(present.codes) };
  const operations: Operation[] = [];
  const steps: RestoreStep[] = [];
  for (const past of branch.codes) {
    const now = present.codes.get(past.id);
    if (now === undefined) continue;
    const own = restoreCode(past, now, state.code);
    applyOperations(state, own);
    operations.push(...own);
    if (own.length > 0) steps.push(stepOf(past, now, own));
  }
  const codings = withCodings ? branch.codings.map((past) => restoreCoding(past, present.codings)) : [];
  const standing = new Set(withCodings ? branch.codings.map(({ fragmentId }) => fragmentId) : []);
  const fragments = [...standing].flatMap((id) => {
    const fragment = present.fragments.get(id);
    return fragment === undefined ? [] : removedSet('fragment', fragment, false);
  });
  return {
    operations: [...operations, ...fragments, ...codings.flat()],
    steps,
    codings: codings.filter((own) => own.length > 0).length,
  };
}

function restoreCode(past: Code, now: Code, codes: ReadonlyMap<Id, Code>): Operation[] {
  const { labels, definition, kind, type, polarity, origin } = past;
  // A field that the code did not have then counts as not given.
  const details = Object.fromEntries(codeDetailFields.map((field) => [field, past[field] ?? null]));
  const isMoved = past.parentId !== now.parentId || past.order !== now.order;
  const to = { parentId: placeFor(past, codes), order: past.order };
  return [
    ...removedSet('code', now, false),
    ...edited('code', withNulls(now), { labels, definition, kind, type, polarity, origin, ...details }),
    ...(isMoved && !(to.parentId === now.parentId && to.order === now.order)
      ? [
          {
            ...({ op: 'move', noun: 'code', id: now.id, to } as const),
            before: { parentId: now.parentId, order: now.order },
          },
        ]
      : []),
  ];
}

/** Missing and `null` mean the same, so neither is a change of the other. */
function withNulls(code: Code): Code {
  const details = Object.fromEntries(codeDetailFields.map((field) => [field, code[field] ?? null]));
  return { ...code, ...details };
}

/** The parent it had; where that is gone, or would come under itself, the place it has now. */
function placeFor(past: Code, codes: ReadonlyMap<Id, Code>): Id | null {
  if (past.parentId === null) return null;
  const parent = codes.get(past.parentId);
  const isUsable =
    parent !== undefined && isVisible(parent, codes) && !wouldCloseCycle(codes, past.id, past.parentId);
  return isUsable ? past.parentId : (codes.get(past.id)?.parentId ?? null);
}

function isVisible(code: Code, codes: ReadonlyMap<Id, Code>): boolean {
  for (let at: Code | undefined = code; at !== undefined;) {
    if (at.removed) return false;
    at = at.parentId === null ? undefined : codes.get(at.parentId);
  }
  return true;
}

function restoreCoding(past: Coding, codings: ReadonlyMap<Id, Coding>): Operation[] {
  const now = codings.get(past.id);
  if (now === undefined) return [];
  const { codeId, polarity, absence, note } = past;
  return [...removedSet('coding', now, false), ...edited('coding', now, { codeId, polarity, absence, note })];
}

function stepOf(past: Code, now: Code, operations: readonly Operation[]): RestoreStep {
  const fields = new Set(operations.flatMap((each) => (each.op === 'set' ? [each.field] : [])));
  const isMoved = operations.some(({ op }) => op === 'move');
  const others = [...fields].filter((field) => field !== 'removed' && field !== 'labels');
  return {
    code: past,
    nowCalled: fields.has('labels') ? now.labels : null,
    does: [
      ...(fields.has('removed') ? (['bringBack'] as const) : []),
      ...(fields.has('labels') ? (['rename'] as const) : []),
      ...(isMoved ? (['move'] as const) : []),
      ...(others.length > 0 ? (['edit'] as const) : []),
    ],
  };
}
