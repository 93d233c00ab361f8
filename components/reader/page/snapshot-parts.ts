// The blocks of a kept page as an article has them: items of one list together, cells in rows.
import type { PageBlock } from '@/lib/domain/page-snapshot';

/** A row of a simplified table: its cells, each with its blocks. */
export type TableRow = readonly (readonly PageBlock[])[];

/** What is drawn as one element. */
export type SnapshotPart =
  | { readonly kind: 'block'; readonly block: PageBlock }
  | { readonly kind: 'list'; readonly items: readonly PageBlock[] }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] };

/** Gives the parts in the order of the blocks. */
export function partsOf(blocks: readonly PageBlock[]): SnapshotPart[] {
  const parts: SnapshotPart[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (block === undefined) break;
    const same = block.kind === 'item' || block.kind === 'cell' ? runFrom(blocks, at) : [block];
    if (block.kind === 'item') parts.push({ kind: 'list', items: same });
    else if (block.kind === 'cell') parts.push({ kind: 'table', rows: rowsOf(same) });
    else parts.push({ kind: 'block', block });
    at += same.length;
  }
  return parts;
}

/** Gives the blocks of a part, in their order. */
export function blocksOf(part: SnapshotPart): readonly PageBlock[] {
  if (part.kind === 'block') return [part.block];
  return part.kind === 'list' ? part.items : part.rows.flat(2);
}

function runFrom(blocks: readonly PageBlock[], from: number): readonly PageBlock[] {
  const kind = blocks[from]?.kind;
  let to = from;
  while (to < blocks.length && blocks[to]?.kind === kind) to += 1;
  return blocks.slice(from, to);
}

/** A column that is not to the right of the one before begins a row; in it, the same column goes on. */
function rowsOf(cells: readonly PageBlock[]): TableRow[] {
  const rows: PageBlock[][][] = [];
  let column = -1;
  for (const cell of cells) {
    const own = cell.level ?? 0;
    const isSameCell = own === column && own > 0;
    const row = rows.at(-1);
    if (isSameCell) row?.at(-1)?.push(cell);
    else if (row !== undefined && own > column) row.push([cell]);
    else rows.push([[cell]]);
    column = own;
  }
  return rows;
}
