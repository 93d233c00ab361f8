// How dark a number is shaded, against the biggest one of its table.
import type { EvidenceCell, EvidenceTable } from '@/lib/domain/evidence/evidence-table';

/** Totals stand out by what they are; shaded by them, everything else would be pale. */
function isTotal(key: string): boolean {
  return key.includes('total');
}

/** Gives the biggest number of a table besides its totals; 0 where there is none. */
export function biggest({ columns, rows }: EvidenceTable): number {
  const counted = columns.map(({ key }) => !isTotal(key));
  let most = 0;
  for (const { role, cells } of rows) {
    if (role !== 'plain') continue;
    for (const [at, cell] of cells.entries()) {
      if (cell.kind === 'number' && counted[at] === true) most = Math.max(most, cell.value ?? 0);
    }
  }
  return most;
}

/** Gives how dark a cell is shaded, in percent; `null` for not at all. */
export function shade(cell: EvidenceCell, columnKey: string, most: number): number | null {
  if (cell.kind !== 'number' || cell.value === null || cell.value <= 0) return null;
  if (most <= 0 || isTotal(columnKey)) return null;
  return Math.round((Math.min(1, cell.value / most) * 0.9 + 0.1) * darkest);
}

/** Words stay readable on it in every theme. */
const darkest = 30;
