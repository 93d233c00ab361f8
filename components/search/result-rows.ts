// The rows of the results: sources, codes and memos, under each its hits.
import { treeRowsOf, type TreeNode, type TreeRow } from '@/components/shared/tree-rows';
import { labelIn, type Language } from '@/lib/base/language';
import { plainCitation } from '@/lib/domain/citation';
import type { Code, Id, Source } from '@/lib/domain/records';
import type { SearchGroup, SearchHit, SearchResult } from '@/lib/domain/search';
import type { Messages } from './messages';

/** What a row is about. */
export type ResultNode = TreeNode & { readonly description: string } & (
    | { readonly kind: 'group'; readonly group: SearchGroup; readonly icon: string }
    | { readonly kind: 'hit'; readonly hit: SearchHit }
  );

/** A row of the results. */
export type ResultRow = ResultNode & TreeRow;

/** What names the things that were found. */
export type Names = {
  readonly sources: ReadonlyMap<Id, Source>;
  readonly codes: ReadonlyMap<Id, Code>;
  readonly text: Messages;
  readonly language: Language;
};

/** Gives the rows; all groups are open unless they were closed. */
export function resultRows(
  { groups }: SearchResult,
  names: Names,
  isClosed: (id: string) => boolean,
): ResultRow[] {
  const nodes = groups.flatMap((group): ResultNode[] => {
    const id = `${group.kind} ${group.recordId}`;
    return [groupNode(group, id, names), ...group.hits.map((hit) => hitNode(hit, id, names.text))];
  });
  return treeRowsOf(nodes, (id) => !isClosed(id));
}

function groupNode(group: SearchGroup, id: string, names: Names): ResultNode {
  const count = names.text.hits(group.hits.length);
  const { icon, label } = nameOf(group, names);
  return { kind: 'group', id, parentId: null, group, icon, label, description: count };
}

function nameOf({ kind, recordId }: SearchGroup, names: Names): { icon: string; label: string } {
  if (kind === 'memo') return { icon: 'note', label: names.text.memo };
  if (kind === 'code') {
    const code = names.codes.get(recordId);
    return { icon: 'symbol-class', label: code === undefined ? '' : labelIn(code.labels, names.language) };
  }
  const source = names.sources.get(recordId);
  return {
    icon: source?.kind === 'pdf' ? 'file-pdf' : 'globe',
    label: source === undefined ? '' : `${plainCitation(source)} ${source.title}`,
  };
}

function hitNode(hit: SearchHit, parentId: string, text: Messages): ResultNode {
  const description = [hit.page === null ? '' : text.page(hit.page), hit.isCoded ? text.isCoded : ''].filter(
    Boolean,
  );
  return { kind: 'hit', id: hit.id, parentId, hit, label: hit.snippet, description: description.join(', ') };
}
