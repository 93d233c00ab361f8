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
  let redo: Change | null = null;
  let newestActionSeen = false;
  const undoneBeforeNewestAction = new Set<Id>();

  for (const change of newestFirst) {
    const target = change.undoes ?? change.redoes;
    if (target !== null) {
      if (!latestFate.has(target)) {
        latestFate.set(target, change.undoes === null ? 'live' : 'undone');
        if (newestActionSeen) undoneBeforeNewestAction.add(target);
      }
      continue;
    }
    const isUndone = latestFate.get(change.id) === 'undone';
    if (!isUndone) return { undo: change.isBaseline ? null : change, redo };
    newestActionSeen = true;
    if (!undoneBeforeNewestAction.has(change.id)) redo = change;
  }
  return { undo: null, redo };
}
