// Two points of the log as the key of an editor, so that a comparison stands there again after a reload.
import type { LogPoint } from '@/lib/domain/time-travel/log-keeper';

/** What a comparison is of. */
export type ComparedPoints = { readonly from: LogPoint; readonly to: LogPoint };

/** Gives the key of a comparison. */
export function keyOfComparison({ from, to }: ComparedPoints): string {
  return `${written(from)}|${written(to)}`;
}

/** Gives the comparison of a key; `null` for a key that this version did not write. */
export function comparisonOf(key: string): ComparedPoints | null {
  const [from, to, ...more] = key.split('|').map(read);
  return from && to && more.length === 0 ? { from, to } : null;
}

function written(point: LogPoint): string {
  switch (point.kind) {
    case 'now':
      return 'now';
    case 'moment':
      return `at ${point.at}`;
    case 'position':
      return `after ${point.position.lamport} ${point.position.counter} ${point.position.device}`;
  }
}

function read(text: string): LogPoint | null {
  if (text === 'now') return { kind: 'now' };
  const [kind, first = '', second = '', device = ''] = text.split(' ');
  if (kind === 'at') return Number.isNaN(Date.parse(first)) ? null : { kind: 'moment', at: first };
  const [lamport, counter] = [Number(first), Number(second)];
  const isPlace = kind === 'after' && Number.isInteger(lamport) && Number.isInteger(counter) && second !== '';
  return isPlace ? { kind: 'position', position: { lamport, device, counter } } : null;
}
