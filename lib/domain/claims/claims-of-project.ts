import { articleOf } from '@/lib/domain/article';
import { CitedSources } from '@/lib/domain/cited-sources';
import { systemsAmong } from '@/lib/domain/code-systems/system-of';
import { treeNodes, type CodeNode } from '@/lib/domain/code-tree';
import type { FoldState } from '@/lib/domain/fold';
import type { Id } from '@/lib/domain/records';
import type { ClaimCode, ClaimDocument, ClaimProject } from './claim-project';

/** The records that a text is checked against. */
export type ClaimRecords = {
  readonly [N in 'source' | 'fragment' | 'code' | 'coding']: ReadonlyMap<
    Id,
    FoldState[N] extends Map<Id, infer R> ? R : never
  >;
};

/** What is known of articles in words, by the article's id and then by field. */
export type KnownFacts = ReadonlyMap<Id, ClaimDocument['facts']>;

/**
 * Gives a project as the claim check sees it: faces of an article are one document, what is deleted is not there, and
 * of several code systems it is the project's own tree, which is what a results text is ordered by.
 */
export function claimProjectOf(records: ClaimRecords, facts: KnownFacts = new Map()): ClaimProject {
  const cited = new CitedSources(records.source.values());
  const documents = cited.inOrder(records.source.keys()).map(({ source, citation }) => ({
    ...{ id: source.id, authors: source.authors, year: source.year, citation },
    facts: facts.get(source.id) ?? {},
  }));
  const nodes = ownNodes(treeNodes(records.code.values()));
  const visible = new Set(nodes.map(({ code }) => code.id));
  const evidence = [...records.coding.values()].flatMap(({ removed, fragmentId, codeId }) => {
    const fragment = records.fragment.get(fragmentId);
    const source = fragment === undefined ? undefined : records.source.get(fragment.sourceId);
    if (removed || fragment === undefined || fragment.removed || source === undefined || source.removed) {
      return [];
    }
    const documentId = articleOf(records.source, source).id;
    return visible.has(codeId) ? [{ documentId, fragmentId, codeId }] : [];
  });
  return { documents, codes: nodes.map(({ code }) => claimCode(code)), evidence };
}

function ownNodes(nodes: readonly CodeNode[]): readonly CodeNode[] {
  const systemIds = new Set(systemsAmong(nodes.map(({ code }) => code)).map(({ id }) => id));
  const own = nodes.filter(({ path }) => !path.some((id) => systemIds.has(id)));
  return own.length === 0 ? nodes : own;
}

type NamedCode = Parameters<typeof treeNodes>[0] extends Iterable<infer C> ? C : never;

function claimCode({ id, parentId, kind, polarity, labels, variants }: NamedCode): ClaimCode {
  const names = [labels.en, labels.nl, ...(variants?.en ?? []), ...(variants?.nl ?? [])];
  return { ...{ id, parentId, kind, polarity, labels }, names: names.filter((name) => name.trim() !== '') };
}
