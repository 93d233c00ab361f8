// Cells under each other that say the same of the same thing: one cell where a format or the screen can merge them.
import type { EvidenceCell, EvidenceRow } from './evidence-table';

/** Says whether a cell goes on with the one above it: `row` stands right under `above`. */
export function continues(row: EvidenceRow, above: EvidenceRow | undefined, column: number): boolean {
  const about = aboutOf(row.cells[column]);
  return about !== null && about === aboutOf(above?.cells[column]);
}

/** Gives how many rows each cell of a row takes, 0 where it goes on with the one above; rows of single cells are left out. */
export function rowSpans(rows: readonly EvidenceRow[]): ReadonlyMap<EvidenceRow, readonly number[]> {
  const spans = rows.map(({ cells }) => cells.map(() => 1));
  // The row in which the cell of each column begins that is gone through.
  const starts: number[] = [];
  for (const [at, row] of rows.entries()) {
    for (const column of row.cells.keys()) {
      const own = spans[at];
      const over = spans[starts[column] ?? -1];
      if (own !== undefined && over !== undefined && continues(row, rows[at - 1], column)) {
        own[column] = 0;
        over[column] = (over[column] ?? 0) + 1;
      } else starts[column] = at;
    }
  }
  return new Map(
    rows.flatMap((row, at) => {
      const own = spans[at] ?? [];
      return own.some((span) => span !== 1) ? [[row, own]] : [];
    }),
  );
}

/** Gives the rows with nothing in the cells that go on with those above them, for formats that cannot merge cells. */
export function blankContinued(rows: readonly EvidenceRow[]): EvidenceRow[] {
  return rows.map((row, at) => {
    const above = rows[at - 1];
    if (!row.cells.some((_, column) => continues(row, above, column))) return row;
    const cells = row.cells.map((cell, column): EvidenceCell =>
      continues(row, above, column) ? { kind: 'text', text: '' } : cell,
    );
    return { ...row, cells };
  });
}

function aboutOf(cell: EvidenceCell | undefined): string | null {
  return cell?.kind === 'text' ? (cell.about ?? null) : null;
}
