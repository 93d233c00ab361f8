// A change is what one user action did, as data that can be reversed, merged and replayed.
import type { ActionName } from './action-names';
import type { Id, Noun, RecordByNoun, Timestamp } from './records';

export type { ActionName } from './action-names';

/** A record comes into being. Adding an id that exists does nothing. */
export type AddOperation = {
  [N in Noun]: { readonly op: 'add'; readonly noun: N; readonly record: RecordByNoun[N] };
}[Noun];

/** One field of a record gets a value; `before` is what it takes to reverse it. */
export type SetOperation = {
  readonly op: 'set';
  readonly noun: Noun;
  readonly id: Id;
  readonly field: string;
  readonly value: unknown;
  readonly before: unknown;
};

/** Where a code stands in the tree. */
export type CodePlace = { readonly parentId: Id | null; readonly order: string };

/** A code goes elsewhere in the tree. Skipped when it would close a cycle. */
export type MoveOperation = {
  readonly op: 'move';
  readonly noun: 'code';
  readonly id: Id;
  readonly to: CodePlace;
  readonly before: CodePlace;
};

/** The smallest step of a change. */
export type Operation = AddOperation | SetOperation | MoveOperation;

/** Actions that Codeboom does by itself: recorded like all, but no person's to undo. */
export const automaticActions: ReadonlySet<ActionName> = new Set(['fragment.place', 'version.keep']);

/** One user action. Order of a log is (lamport, device, counter). */
export type Change = {
  readonly id: Id;
  readonly projectId: Id;
  readonly device: Id;
  readonly actor: string;
  /** Logical time: one more than the highest this device had seen. */
  readonly lamport: number;
  /** Counts this device's changes of this project, from 1. */
  readonly counter: number;
  readonly at: Timestamp;
  readonly action: ActionName;
  readonly operations: readonly Operation[];
  /** The change that this one undid or did again. */
  readonly undoes: Id | null;
  readonly redoes: Id | null;
  /** A start that undo does not go behind: a new project, an opened sample. */
  readonly isBaseline: boolean;
};

/** Gives the operations that take back `operations`: undo of an addition is removal, so nothing is ever lost. */
export function reverse(operations: readonly Operation[]): Operation[] {
  return operations.map(reverseOperation).reverse();
}

function reverseOperation(operation: Operation): Operation {
  switch (operation.op) {
    case 'add':
      return {
        op: 'set',
        noun: operation.noun,
        id: operation.record.id,
        field: 'removed',
        value: true,
        before: operation.record.removed,
      };
    case 'set':
      return { ...operation, value: operation.before, before: operation.value };
    case 'move':
      return { ...operation, to: operation.before, before: operation.to };
  }
}

/** Compares two changes in the one order that all devices agree on. */
export function compareChanges(a: Change, b: Change): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  if (a.counter !== b.counter) return a.counter - b.counter;
  // Only a device that lost part of its log can have counted twice.
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
