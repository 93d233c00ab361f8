// The cluster board: open codes as cards, and the themes and characteristics that they can be put under.
import type { Labels } from '@/lib/base/language';
import { isCodable } from '@/lib/domain/code-records';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { QuoteEntry } from '@/lib/domain/codebook-view';
import { quoteEntries } from '@/lib/domain/evidence-views';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { CodeKind, Id, NetworkType } from '@/lib/domain/records';

/** How many passages a card shows. */
const quotesPerCard = 2;

/** An open code, with what is below it. */
export type BoardCard = {
  readonly id: Id;
  readonly labels: Labels;
  /** The theme, characteristic or polarity group that it stands under; `null` at the top of the tree. */
  readonly groupId: Id | null;
  /** No characteristic, nor another code that passages have, holds it yet. */
  readonly isLoose: boolean;
  /** n: different documents of the code and everything below it. */
  readonly documents: number;
  readonly fragments: number;
  /** Open codes below it, which go along. */
  readonly below: number;
  readonly quotes: readonly QuoteEntry[];
};

/** A code that holds others, in tree order. */
export type BoardGroup = {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly kind: Exclude<CodeKind, 'openCode'>;
  readonly type: NetworkType | null;
  readonly labels: Labels;
  readonly number: number | null;
  /** n: a union over everything below it, never a sum. */
  readonly documents: number;
};

/** Everything on the board, in tree order. */
export type Board = { readonly cards: readonly BoardCard[]; readonly groups: readonly BoardGroup[] };

/** Gives the board of a project. An open code below another one has no card of its own. */
export function boardOf(project: CodebookProjection): Board {
  const cards: BoardCard[] = [];
  const groups: BoardGroup[] = [];
  for (const node of project.nodes) {
    const { kind } = node.code;
    if (kind !== 'openCode') groups.push(groupOf(project, node, kind));
    else if (kindOf(project, node.code.parentId) !== 'openCode') cards.push(cardOf(project, node));
  }
  return { cards, groups };
}

function groupOf(project: CodebookProjection, node: CodeNode, kind: BoardGroup['kind']): BoardGroup {
  const { id, parentId, type, labels } = node.code;
  const { documents } = project.row(node).union;
  return { id, parentId, kind, type, labels, number: node.number, documents };
}

function cardOf(project: CodebookProjection, node: CodeNode): BoardCard {
  const { id, parentId, labels } = node.code;
  const { union } = project.row(node);
  return {
    id,
    labels,
    groupId: parentId,
    isLoose: isHeading(kindOf(project, parentId)),
    documents: union.documents,
    fragments: union.fragments,
    below: countBelow(project, id),
    quotes: quoteEntries(project.evidence(node), project.cited, quotesPerCard),
  };
}

function countBelow(project: CodebookProjection, id: Id): number {
  const node = project.node(id);
  if (node === undefined) return 0;
  return project.row(node).childIds.reduce((sum, child) => sum + 1 + countBelow(project, child), 0);
}

/** What stands at the top of the tree stands under nothing yet. */
function isHeading(kind: CodeKind | null): boolean {
  return kind === null || kind === 'theme' || !isCodable(kind);
}

function kindOf(project: CodebookProjection, id: Id | null): CodeNode['code']['kind'] | null {
  return id === null ? null : (project.node(id)?.code.kind ?? null);
}
