// The log of a project in memory, in the one order of all devices, and the points in it that a person can name.
import { compareChanges, type Change } from '@/lib/domain/change';
import type { LogPosition, Timestamp } from '@/lib/domain/records';

/** A point of the log: everything up to and including a place, up to a moment, or everything there is. */
export type LogPoint =
  | { readonly kind: 'position'; readonly position: LogPosition }
  | { readonly kind: 'moment'; readonly at: Timestamp }
  | { readonly kind: 'now' };

/** Gives the place of a change in the log. */
export function positionOf({ lamport, device, counter }: LogPosition): LogPosition {
  return { lamport, device, counter };
}

/** The changes of a project in order, each once, kept up with what comes in. */
export class LogKeeper {
  #changes: readonly Change[] = [];
  #added: Change[] = [];

  /** Starts again from a whole log, in any order. */
  reset(changes: readonly Change[]): void {
    this.#changes = [];
    this.#added = [...changes];
  }

  /** Takes a change in, wherever it belongs. */
  take(change: Change): void {
    this.#added.push(change);
  }

  /** Gives all changes in order. */
  changes(): readonly Change[] {
    if (this.#added.length > 0) {
      const sorted = [...this.#changes, ...this.#added].sort(compareChanges);
      this.#changes = sorted.filter((change, at) => change.id !== sorted[at - 1]?.id);
      this.#added = [];
    }
    return this.#changes;
  }

  /** Gives the changes up to a point, in order. */
  upTo(point: LogPoint): readonly Change[] {
    const changes = this.changes();
    return point.kind === 'now' ? changes : changes.slice(0, lengthUpTo(changes, point));
  }
}

/** Gives how many changes of a sorted log lie at or before a point. */
export function lengthUpTo(changes: readonly Change[], point: LogPoint): number {
  switch (point.kind) {
    case 'now':
      return changes.length;
    case 'moment':
      // Clocks differ between devices: the last one that was made by then, with all that it can have known.
      return changes.findLastIndex(({ at }) => at <= point.at) + 1;
    case 'position':
      return countUpTo(changes, point.position);
  }
}

function countUpTo(changes: readonly Change[], position: LogPosition): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const change = changes[middle];
    if (change !== undefined && comparePositions(change, position) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Compares two places of the log. */
export function comparePositions(a: LogPosition, b: LogPosition): number {
  if (a.lamport !== b.lamport) return a.lamport - b.lamport;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.counter - b.counter;
}
