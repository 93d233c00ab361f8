// Where keys go in the grid, and what is pasted into it.

/** Where the focus is, and how large the grid is. */
export type GridPlace = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly pageSize: number;
};

/** Gives where a key goes; `null` for keys that go nowhere. */
export function placeAfterKey(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column, rowCount, columnCount, pageSize }: GridPlace,
): { readonly row: number; readonly column: number } | null {
  const lastRow = rowCount - 1;
  const lastColumn = columnCount - 1;
  const targets: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowDown: [ctrlKey ? lastRow : row + 1, column],
    ArrowUp: [ctrlKey ? 0 : row - 1, column],
    ArrowRight: [row, ctrlKey ? lastColumn : column + 1],
    ArrowLeft: [row, ctrlKey ? 0 : column - 1],
    PageDown: [row + pageSize, column],
    PageUp: [row - pageSize, column],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? lastRow : row, lastColumn],
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  if (target === undefined || rowCount === 0) return null;
  return { row: within(target[0], rowCount), column: within(target[1], columnCount) };
}

/** Gives the cell after, or before, one: at the end of a row the next row begins. The first column is no cell to fill. */
export function nextCell(
  { row, column, rowCount, columnCount }: Omit<GridPlace, 'pageSize'>,
  by: 1 | -1,
): { readonly row: number; readonly column: number } {
  const cells = Math.max(1, columnCount - 1);
  const at = within(row * cells + Math.max(0, column - 1) + by, rowCount * cells);
  return { row: Math.floor(at / cells), column: (at % cells) + 1 };
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

/** Gives the cells of what a spreadsheet puts on the clipboard: rows of cells, quotes around those with lines in them. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at] ?? '';
    if (isQuoted && sign === '"' && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (sign === '\t' && !isQuoted) endCell();
    else if (sign === '\n' && !isQuoted) {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows;
}
