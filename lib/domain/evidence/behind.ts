import type { Evidence } from '@/lib/domain/evidence-index';
import { quoteEntry } from '@/lib/domain/evidence-views';
import type { CodebookProjection } from '@/lib/domain/projection';
import { compareInDocument } from '@/lib/domain/reading-order';
import type { Id } from '@/lib/domain/records';
import type { CellBehind } from './evidence-table';

/**
 * Gives the documents of some evidence, in the order of the reference list, each with its passages as they stand in it:
 * a passage once, with the first of the codings on it that count. `alsoIds` are documents that count without a passage.
 */
export function behindEvidence(
  project: CodebookProjection,
  evidence: Iterable<Evidence>,
  alsoIds: Iterable<Id> = [],
): CellBehind {
  const byDocument = new Map<Id, Map<Id, Evidence>>([...alsoIds].map((id) => [id, new Map()]));
  for (const each of evidence) {
    const passages = byDocument.get(each.source.id) ?? new Map<Id, Evidence>();
    const known = passages.get(each.fragment.id);
    if (known === undefined || each.coding.id < known.coding.id) passages.set(each.fragment.id, each);
    byDocument.set(each.source.id, passages);
  }
  return project.cited.inOrder(byDocument.keys()).map(({ source, citation }) => ({
    ...{ sourceId: source.id, citation, title: source.title },
    quotes: [...(byDocument.get(source.id)?.values() ?? [])]
      .sort((a, b) => compareInDocument(a.fragment, b.fragment))
      .map((each) => quoteEntry(each, { citation })),
  }));
}
