// The timeline: every change of a project, or those of one code or fragment, newest first, with who, when and what.
import type { Labels } from '@/lib/base/language';
import { automaticActions, type Change, type Operation } from '@/lib/domain/change';
import type { Coding, Id, LogPosition, Memo, Placement, Timestamp } from '@/lib/domain/records';
import type { FoldState } from '@/lib/domain/fold';
import { changeInWords, type TimelineNames } from './change-words';
import { positionOf } from './log-keeper';

/** What a timeline is of. */
export type TimelineScope =
  { readonly noun: 'project' } | { readonly noun: 'code' | 'fragment'; readonly id: Id };

/** One change in a timeline. */
export type TimelineEntry = {
  readonly id: Id;
  readonly position: LogPosition;
  readonly at: Timestamp;
  readonly actor: string;
  readonly what: Labels;
  /** Codeboom did it by itself. */
  readonly isAutomatic: boolean;
  /** Codes that it touched, each once. */
  readonly codeIds: readonly Id[];
};

/** Some entries of a timeline, and how many there are. */
export type Timeline = { readonly entries: readonly TimelineEntry[]; readonly count: number };

/** Gives the newest `limit` entries of a timeline, from a log in order and the records that it comes to. */
export function timelineOf(
  changes: readonly Change[],
  { scope, limit }: { readonly scope: TimelineScope; readonly limit: number },
  { state, names }: { readonly state: FoldState; readonly names: TimelineNames },
): Timeline {
  const touches = touchesOf(scope, state);
  const found = changes.filter(({ operations }) => operations.some(touches));
  const newest = found.slice(Math.max(0, found.length - limit)).reverse();
  return { entries: newest.map((change) => entryOf(change, names)), count: found.length };
}

function entryOf(change: Change, names: TimelineNames): TimelineEntry {
  const { id, at, actor, action, operations } = change;
  return {
    ...{ id, position: positionOf(change), at, actor },
    what: changeInWords(change, names),
    isAutomatic: automaticActions.has(action),
    codeIds: [...new Set(operations.flatMap((each) => (each.noun === 'code' ? [idOf(each)] : [])))],
  };
}

function idOf(operation: Operation): Id {
  return operation.op === 'add' ? operation.record.id : operation.id;
}

function touchesOf(scope: TimelineScope, state: FoldState): (operation: Operation) => boolean {
  if (scope.noun === 'project') return () => true;
  const { noun, id } = scope;
  return (operation) =>
    operation.noun === noun && idOf(operation) === id ? true : isAbout(operation, scope, state);
}

type OfRecord = Exclude<TimelineScope, { noun: 'project' }>;

function isAbout(operation: Operation, { noun, id }: OfRecord, state: FoldState): boolean {
  switch (operation.noun) {
    case 'coding': {
      if (noun === 'code' && operation.op === 'set' && operation.field === 'codeId') {
        return operation.value === id || operation.before === id;
      }
      const coding = recordOf(operation, state.coding) as Coding | undefined;
      return noun === 'code' ? coding?.codeId === id : coding?.fragmentId === id;
    }
    case 'placement':
      return (
        noun === 'fragment' &&
        (recordOf(operation, state.placement) as Placement | undefined)?.fragmentId === id
      );
    case 'memo': {
      const memo = recordOf(operation, state.memo) as Memo | undefined;
      return memo?.about.noun === noun && memo.about.id === id;
    }
    default:
      return false;
  }
}

function recordOf(operation: Operation, records: ReadonlyMap<Id, unknown>): unknown {
  return operation.op === 'add' ? operation.record : records.get(operation.id);
}
