// The code tree: order, numbers, visibility and inherited defaults, all derived from the codes.
import type { Code, CodeKind, Id, Polarity } from './records';

/** A code with its place: what a tree row, a table row and a picker row need. */
export type CodeNode = {
  readonly code: Code;
  readonly depth: number;
  /** Numbers follow the tree: within a code system, themes and characteristics are each counted through; else `null`. */
  readonly number: number | null;
  readonly childIds: readonly Id[];
  /** Itself and every ancestor, root first. */
  readonly path: readonly Id[];
};

/** Compares siblings. */
export function compareSiblings(a: Code, b: Code): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Gives the visible codes in tree order, parents before children. A code under a removed one is not visible. */
export function treeNodes(codes: Iterable<Code>): CodeNode[] {
  const childrenByParent = groupByParent(codes);
  const nodes: CodeNode[] = [];

  type Counts = Partial<Record<CodeKind, number>>;
  const visit = (parentId: Id | null, parentPath: readonly Id[], counts: Counts): void => {
    for (const code of childrenByParent.get(parentId) ?? []) {
      const path = [...parentPath, code.id];
      const childIds = (childrenByParent.get(code.id) ?? []).map((child) => child.id);
      nodes.push({ code, depth: parentPath.length, number: nextNumber(code, counts), childIds, path });
      visit(code.id, path, code.kind === 'system' ? {} : counts);
    }
  };
  visit(null, [], {});
  return nodes;
}

function nextNumber(code: Code, counts: Partial<Record<CodeKind, number>>): number | null {
  if (code.kind !== 'theme' && code.kind !== 'characteristic') return null;
  const number = (counts[code.kind] ?? 0) + 1;
  counts[code.kind] = number;
  return number;
}

function groupByParent(codes: Iterable<Code>): Map<Id | null, Code[]> {
  const byParent = new Map<Id | null, Code[]>();
  for (const code of codes) {
    if (code.removed) continue;
    const siblings = byParent.get(code.parentId);
    if (siblings === undefined) byParent.set(code.parentId, [code]);
    else siblings.push(code);
  }
  for (const siblings of byParent.values()) siblings.sort(compareSiblings);
  const atTop = byParent.get(null);
  if (atTop !== undefined) byParent.set(null, ownTreeFirst(atTop));
  return byParent;
}

/** Whatever is made last: the project's own tree stands above the other code systems. */
function ownTreeFirst(roots: readonly Code[]): Code[] {
  const isSystem = ({ kind }: Code): boolean => kind === 'system';
  return [...roots.filter((root) => !isSystem(root)), ...roots.filter(isSystem)];
}

/** Gives the polarity a new coding starts with: the code's own, else its nearest ancestor's. */
export function defaultPolarity(codes: ReadonlyMap<Id, Code>, codeId: Id): Polarity | null {
  for (let code = codes.get(codeId); code !== undefined; code = parentOf(codes, code)) {
    if (code.polarity !== null) return code.polarity;
  }
  return null;
}

function parentOf(codes: ReadonlyMap<Id, Code>, code: Code): Code | undefined {
  return code.parentId === null ? undefined : codes.get(code.parentId);
}
