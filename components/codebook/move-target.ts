// Where a code lands: by Alt+arrows, or dropped before, after or into another code.
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import type { TreeMove, TreePlace } from '@/components/shared/tree-rows';

/** A place in the tree: under a parent, before a sibling or last. */
export type MoveTarget = { readonly parentId: Id | null; readonly beforeId: Id | null };

/** Gives where a step takes a code, or `null` when there is no such place. */
export function stepTarget(rows: readonly CodeRow[], id: Id, move: TreeMove): MoveTarget | null {
  const code = rows.find((row) => row.id === id);
  if (code === undefined) return null;
  // Systems stand below the project's own tree, whatever their order.
  const beside = rows.filter(({ kind }) => (kind === 'system') === (code.kind === 'system'));
  const siblings = childrenOf(code.parentId === null ? beside : rows, code.parentId);
  const at = siblings.indexOf(id);
  const previous = siblings[at - 1];
  switch (move) {
    case 'up':
      return previous === undefined ? null : { parentId: code.parentId, beforeId: previous };
    case 'down':
      return at === siblings.length - 1
        ? null
        : { parentId: code.parentId, beforeId: siblings[at + 2] ?? null };
    case 'in':
      return previous === undefined || code.kind === 'system' ? null : { parentId: previous, beforeId: null };
    case 'out':
      return outTarget(rows, code);
  }
}

function outTarget(rows: readonly CodeRow[], code: CodeRow): MoveTarget | null {
  const parent = rows.find((row) => row.id === code.parentId);
  return parent === undefined ? null : { parentId: parent.parentId, beforeId: nextSibling(rows, parent) };
}

/** Gives where a dropped code lands. */
export function dropTarget(rows: readonly CodeRow[], target: CodeRow, place: TreePlace): MoveTarget {
  switch (place) {
    case 'before':
      return { parentId: target.parentId, beforeId: target.id };
    case 'after':
      return { parentId: target.parentId, beforeId: nextSibling(rows, target) };
    case 'into':
      return { parentId: target.id, beforeId: null };
  }
}

/** Says whether a code may land under `parentId`: not under itself or what is below it, and a system only at the top. */
export function canLand(rows: readonly CodeRow[], id: Id, parentId: Id | null): boolean {
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (byId.get(id)?.kind === 'system' && parentId !== null) return false;
  for (let above = parentId; above !== null; above = byId.get(above)?.parentId ?? null) {
    if (above === id) return false;
  }
  return true;
}

function nextSibling(rows: readonly CodeRow[], row: CodeRow): Id | null {
  const siblings = childrenOf(rows, row.parentId);
  return siblings[siblings.indexOf(row.id) + 1] ?? null;
}

function childrenOf(rows: readonly CodeRow[], parentId: Id | null): Id[] {
  return rows.filter((row) => row.parentId === parentId).map((row) => row.id);
}
