// Which codes of a tree are rows or columns of a table: each stands for itself and all below it.
import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodebookProjection } from '@/lib/domain/projection';
import { isHeading } from '@/lib/domain/thematic-words';

/**
 * All codes; themes; the codes right under themes and other headings, so that each coding on a code counts in one of
 * them; or the codes that have none below them, where codings on those above count in none.
 */
export type CodeLevel = 'all' | 'themes' | 'characteristics' | 'leaves';

/** Gives those of some nodes that are at a level, in their order. */
export function nodesAt(
  project: CodebookProjection,
  nodes: readonly CodeNode[],
  level: CodeLevel,
): readonly CodeNode[] {
  switch (level) {
    case 'all':
      return nodes;
    case 'themes':
      return nodes.filter(({ code }) => code.kind === 'theme');
    case 'characteristics':
      return nodes.filter(
        ({ code, path }) =>
          !isHeading(code) && path.every((id) => id === code.id || isHeadingOf(project, id)),
      );
    case 'leaves':
      return nodes.filter(({ code, childIds }) => childIds.length === 0 && !isHeading(code));
  }
}

function isHeadingOf(project: CodebookProjection, codeId: string): boolean {
  const node = project.node(codeId);
  return node !== undefined && isHeading(node.code);
}
