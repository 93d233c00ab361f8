const pageOfRows = 10;

/** Gives the row that a key goes to in a list that goes round; `null` when the key does not move. */
export function rowAfter(key: string, row: number, count: number): number | null {
  const last = count - 1;
  if (last < 0) return null;
  if (key === 'ArrowDown') return row >= last ? 0 : row + 1;
  if (key === 'ArrowUp') return row <= 0 ? last : row - 1;
  if (key === 'PageDown') return Math.min(last, row + pageOfRows);
  if (key === 'PageUp') return Math.max(0, row - pageOfRows);
  return null;
}
