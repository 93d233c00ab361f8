// The tree as flat, visible rows in reading order; whoever owns the nodes makes them.

/** One visible row. Children of closed rows are left out. */
export type TreeRow = {
  readonly id: string;
  readonly parentId: string | null;
  /** From 0. */
  readonly depth: number;
  /** What it is found by when typing, renamed from, and called by screen readers. */
  readonly label: string;
  /** Further words for screen readers, such as counts. */
  readonly description?: string | undefined;
  readonly hasChildren: boolean;
  readonly expanded: boolean;
  /** Siblings including itself, not rows. */
  readonly setSize: number;
  /** Among its siblings, from 1. */
  readonly positionInSet: number;
};

/** Where a moved row goes, seen from the focused row. */
export type TreeMove = 'up' | 'down' | 'in' | 'out';

/** Where a dragged row lands, seen from the row below the pointer. */
export type TreePlace = 'before' | 'after' | 'into';

/** How a row is opened. */
export type TreeOpening = {
  /** A look, not a choice: single click and Space. */
  readonly preview: boolean;
  readonly toSide: boolean;
};

/** A node before it is laid out in rows. */
export type TreeNode = { readonly id: string; readonly parentId: string | null; readonly label: string };

/** Gives the visible rows of a tree whose nodes come in sibling order; nodes without a known parent are roots. */
export function treeRowsOf<Node extends TreeNode>(
  nodes: readonly Node[],
  isExpanded: (id: string) => boolean,
): (Node & TreeRow)[] {
  const childrenOf = childrenByParent(nodes);
  const rows: (Node & TreeRow)[] = [];
  const addChildren = (parentId: string | null, depth: number): void => {
    const siblings = childrenOf.get(parentId) ?? [];
    siblings.forEach((node, index) => {
      const hasChildren = childrenOf.has(node.id);
      const expanded = hasChildren && isExpanded(node.id);
      rows.push({
        ...node,
        depth,
        hasChildren,
        expanded,
        setSize: siblings.length,
        positionInSet: index + 1,
      });
      if (expanded) addChildren(node.id, depth + 1);
    });
  };
  addChildren(null, 0);
  return rows;
}

function childrenByParent<Node extends TreeNode>(nodes: readonly Node[]): Map<string | null, Node[]> {
  const known = new Set(nodes.map((node) => node.id));
  const children = new Map<string | null, Node[]>();
  for (const node of nodes) {
    const parentId = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    const siblings = children.get(parentId);
    if (siblings === undefined) children.set(parentId, [node]);
    else siblings.push(node);
  }
  return children;
}
