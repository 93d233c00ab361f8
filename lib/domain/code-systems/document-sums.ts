// The sum check of a code system of which each document should get exactly one code.
import type { Labels } from '@/lib/base/language';
import { articleOf } from '@/lib/domain/article';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';

/** A document that does not add up, with the codes of the system that it has. */
export type UnevenDocument = {
  readonly sourceId: Id;
  readonly citation: string;
  readonly title: string;
  readonly codes: readonly { readonly id: Id; readonly labels: Labels }[];
};

/** How the documents of a project come out in one code system. */
export type DocumentSums = {
  readonly documents: number;
  readonly withOne: number;
  /** Both in the order of the reference list. */
  readonly withNone: readonly UnevenDocument[];
  readonly withSeveral: readonly UnevenDocument[];
};

/**
 * Counts in how many documents exactly one code of a system is coded. All faces of an article are one document; an
 * absence is no code of it; a code above another one that the document has as well is not a second one.
 */
export function documentSums(project: CodebookProjection, system: CodeNode): DocumentSums {
  const codesBySource = codesOfDocuments(project, system);
  const { source: sources } = project.records;
  const articles = [...sources.values()].filter(
    (source) => !source.removed && articleOf(sources, source) === source,
  );
  const documents = project.cited
    .inOrder(articles.map(({ id }) => id))
    .map(({ source, citation }): UnevenDocument => ({
      ...{ sourceId: source.id, citation, title: source.title },
      codes: lowest(codesBySource.get(source.id) ?? []).map(({ code }) => ({
        id: code.id,
        labels: code.labels,
      })),
    }));
  const withNone = documents.filter(({ codes }) => codes.length === 0);
  const withSeveral = documents.filter(({ codes }) => codes.length > 1);
  return {
    documents: documents.length,
    withOne: documents.length - withNone.length - withSeveral.length,
    ...{ withNone, withSeveral },
  };
}

function codesOfDocuments(project: CodebookProjection, system: CodeNode): ReadonlyMap<Id, CodeNode[]> {
  const bySource = new Map<Id, CodeNode[]>();
  for (const node of project.nodes) {
    if (node === system || !node.path.includes(system.code.id)) continue;
    const sourceIds = new Set<Id>();
    for (const { coding, source } of project.ownEvidence(node.code.id)) {
      if (!coding.absence) sourceIds.add(source.id);
    }
    for (const id of sourceIds) bySource.set(id, [...(bySource.get(id) ?? []), node]);
  }
  return bySource;
}

function lowest(nodes: readonly CodeNode[]): CodeNode[] {
  return nodes.filter(
    ({ code }) => !nodes.some((other) => other.code.id !== code.id && other.path.includes(code.id)),
  );
}
