import { labelIn } from '@/lib/base/language';
import { grouped } from '@/lib/domain/claims/grouped';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import type { ResultsRequest } from './results-outline';

/** Gives codes with siblings in the order that was asked for, each with what is below it. */
export function codesInOrder(
  nodes: readonly CodeNode[],
  rows: ReadonlyMap<Id, CodeRow>,
  { order, language }: Pick<ResultsRequest, 'order' | 'language'>,
): CodeNode[] {
  if (order === 'tree') return [...nodes];
  const shown = new Set(nodes.map(({ code }) => code.id));
  const below = grouped(nodes, ({ code }) =>
    code.parentId !== null && shown.has(code.parentId) ? code.parentId : null,
  );
  const collator = new Intl.Collator(language, { numeric: true });
  const n = ({ code }: CodeNode): number => rows.get(code.id)?.union.documents ?? 0;
  const compare = (a: CodeNode, b: CodeNode): number =>
    order === 'count'
      ? n(b) - n(a)
      : collator.compare(labelIn(a.code.labels, language), labelIn(b.code.labels, language));
  const under = (parentId: Id | null): CodeNode[] =>
    (below.get(parentId) ?? []).toSorted(compare).flatMap((node) => [node, ...under(node.code.id)]);
  return under(null);
}
