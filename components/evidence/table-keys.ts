/** Where in the table the focus is. */
export type TablePlace = { readonly index: number; readonly rowCount: number; readonly pageSize: number };

/** Gives the row that a key goes to; `null` for keys that go nowhere. */
export function rowAfterKey(key: string, { index, rowCount, pageSize }: TablePlace): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageSize,
    PageUp: index - pageSize,
    Home: 0,
    End: rowCount - 1,
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  return target === undefined || rowCount === 0 ? null : Math.max(0, Math.min(rowCount - 1, target));
}

/**
 * Moves the focus through what a row offers, from the row itself to the right and back; true when it moved.
 * @param row the row's element
 */
export function focusInRow(key: string, row: HTMLElement): boolean {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return false;
  const stops = [row, ...row.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + (key === 'ArrowRight' ? 1 : -1)];
  if (at < 0 || next === undefined) return false;
  next.focus();
  return true;
}
