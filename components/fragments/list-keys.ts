// What keys do in the list of fragments.
import type { Opening } from '@/lib/workbench/opening';
import type { FragmentsSession } from './fragments-session.svelte';
import { nextFragment } from './fragment-rows';

/** Rows that PageUp and PageDown go over. */
const pageStep = 10;

/** Does what a key means in the list; false when it means nothing here. */
export function listKey(
  event: KeyboardEvent,
  session: FragmentsSession,
  run: (command: string) => void,
): boolean {
  if (event.altKey || event.isComposing) return false;
  const isMod = event.ctrlKey || event.metaKey;
  if (isMod && event.code !== 'KeyA' && event.key !== 'Enter' && event.key !== ' ') return false;
  return goes(event, session) || acts(event, session, run);
}

function goes(event: KeyboardEvent, session: FragmentsSession): boolean {
  const to = target(event.key, session);
  if (to === null) return false;
  if (to >= 0) session.focus(to, { extends: event.shiftKey });
  return true;
}

function target(key: string, { rows, focusedIndex }: FragmentsSession): number | null {
  const ends = [nextFragment(rows, -1, 1), nextFragment(rows, rows.length, -1)] as const;
  switch (key) {
    case 'ArrowDown':
      return nextFragment(rows, focusedIndex, 1);
    case 'ArrowUp':
      return nextFragment(rows, focusedIndex, -1);
    case 'PageDown':
      return Math.min(ends[1], nextOrEnd(nextFragment(rows, focusedIndex + pageStep, 1), ends[1]));
    case 'PageUp':
      return Math.max(ends[0], nextFragment(rows, focusedIndex - pageStep, -1));
    case 'Home':
      return ends[0];
    case 'End':
      return ends[1];
    default:
      return null;
  }
}

function nextOrEnd(index: number, end: number): number {
  return index < 0 ? end : index;
}

function acts(event: KeyboardEvent, session: FragmentsSession, run: (command: string) => void): boolean {
  const row = session.focusedRow;
  const isMod = event.ctrlKey || event.metaKey;
  const open = (where: Opening): void => {
    if (row?.kind !== 'fragment') return;
    session.open(row.id, where).catch((reason: unknown) => session.workbench.report(reason));
  };
  if (event.key === 'Enter') open(isMod ? { toSide: true } : {});
  else if (event.key === ' ' && isMod) session.focus(session.focusedIndex, { toggles: true });
  else if (event.key === ' ') open({ preview: true });
  else if (event.code === 'KeyA' && isMod) session.selectAll();
  else if (event.code === 'KeyR' && !isMod && !event.shiftKey) run('fragments.recode');
  else if (event.key === 'Delete') run('fragments.removeCoding');
  else if (event.key === 'Escape' && session.selected.size > 0) session.selected.clear();
  else return false;
  return true;
}
