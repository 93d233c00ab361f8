// Undo and redo are read off the log, so they survive a reload and need no state of their own.
import type { Change } from './change';
import type { Id } from './records';

/** What undo and redo would act on. */
export type UndoState = { readonly undo: Change | null; readonly redo: Change | null };

/**
 * Gives the change that undo would take back and the one that redo would do again,
 * for one device's changes of one project.
 * @param newestFirst reads the log backwards; reading stops as soon as both are known.
 */
export function undoState(newestFirst: Iterable<Change>): UndoState {
  const latestFate = new Map<Id, 'undone' | 'live'>();
  const discarded = new Set<Id>();
  let redo: Change | null = null;
  let newestActionSeen = false;

  for (const change of newestFirst) {
    const target = change.undoes ?? change.redoes;
    if (target === null) {
      if (latestFate.get(change.id) !== 'undone') return { undo: change.isBaseline ? null : change, redo };
      newestActionSeen = true;
      if (!discarded.has(change.id)) redo = change;
    } else if (!latestFate.has(target)) {
      latestFate.set(target, change.undoes === null ? 'live' : 'undone');
      // Undone before something newer was done: gone from the redo stack, as in any editor.
      if (newestActionSeen) discarded.add(target);
    }
  }
  return { undo: null, redo };
}
