import type { CodeRow } from '@/lib/domain/codebook-view';

/** Whether later codes get other numbers when a code is deleted with all below it. */
export function renumbersOthers(rows: readonly CodeRow[], code: CodeRow): boolean {
  const at = rows.indexOf(code);
  const below = rows.slice(at + 1).findIndex((row) => row.depth <= code.depth);
  if (below < 0) return false;
  const going = rows.slice(at, at + 1 + below).filter((row) => row.number !== null);
  const kinds = new Set(going.map((row) => row.kind));
  return rows.slice(at + 1 + below).some((row) => row.number !== null && kinds.has(row.kind));
}
