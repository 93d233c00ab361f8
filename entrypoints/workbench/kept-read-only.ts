import type { ReadOnlyMode } from '@/lib/services/read-only';

const key = 'codeboom.readOnly';

/** Keeps whether this window is read-only with its tab, so that a reload does not make it writable. */
export function keepReadOnly(readOnly: ReadOnlyMode): void {
  readOnly.set(sessionStorage.getItem(key) === 'on');
  readOnly.observe().subscribe((isOn) => {
    if (isOn) sessionStorage.setItem(key, 'on');
    else sessionStorage.removeItem(key);
  });
}
