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

/** Gives what the focus goes to from `from` with a key: the row's links one after the other, and back to the grid. */
export function stopAfterKey(
  key: string,
  from: Element | null,
  { grid, row }: { readonly grid: HTMLElement; readonly row: Element },
): HTMLElement | null {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return null;
  const stops = [grid, ...row.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const at = stops.findIndex((stop) => stop === from);
  return at < 0 ? null : (stops[at + (key === 'ArrowRight' ? 1 : -1)] ?? null);
}
