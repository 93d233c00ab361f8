// Undo and redo are read off the log, so they survive a reload and need no state of their own.
import { automaticActions, type Change } from './change';
import type { Id } from './records';

/** What undo and redo would act on. */
export type UndoState = { readonly undo: Change | null; readonly redo: Change | null };

/** Reads one device's changes of one project backwards, until both answers are known. */
export class UndoReader {
  readonly #latestFate = new Map<Id, 'undone' | 'live'>();
  /** Undone before the newest undone action happened: doing something new has ended their redo. */
  readonly #beyondRedo = new Set<Id>();
  #undoneActionSeen = false;
  #undo: Change | null = null;
  #redo: Change | null = null;

  /** Takes the next older change; true when nothing older can matter. */
  take(change: Change): boolean {
    if (automaticActions.has(change.action)) return false;
    const target = change.undoes ?? change.redoes;
    if (target === null) return this.#takeAction(change);
    if (!this.#latestFate.has(target)) {
      this.#latestFate.set(target, change.undoes === null ? 'live' : 'undone');
      if (this.#undoneActionSeen) this.#beyondRedo.add(target);
    }
    return false;
  }

  #takeAction(change: Change): boolean {
    if (this.#latestFate.get(change.id) !== 'undone') {
      this.#undo = change.isBaseline ? null : change;
      return true;
    }
    this.#undoneActionSeen = true;
    if (!this.#beyondRedo.has(change.id)) this.#redo = change;
    return false;
  }

  /** Gives the answer for what was taken. */
  state(): UndoState {
    return { undo: this.#undo, redo: this.#redo };
  }
}

/**
 * Gives the change that undo would take back and the one that redo would do again,
 * for one device's changes of one project.
 * @param newestFirst reads the log backwards; reading stops as soon as both are known.
 */
export function undoState(newestFirst: Iterable<Change>): UndoState {
  const reader = new UndoReader();
  for (const change of newestFirst) if (reader.take(change)) break;
  return reader.state();
}
