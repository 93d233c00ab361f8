// The documents and fragments behind a number of the crosswalk.
import type { Evidence } from '@/lib/domain/evidence-index';
import { pageOf } from '@/lib/domain/evidence-views';
import type { CodebookProjection } from '@/lib/domain/projection';
import { compareInDocument } from '@/lib/domain/reading-order';
import type { Id } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { BehindDocument, BehindNumber } from './crosswalk-view';
import { evidenceOf, partOf, sideOf } from './sides';

/**
 * Gives the documents that a number counts, or those of the fragments that it counts, in the order of the reference
 * list. Under a document stand all fragments of the sides that it counts.
 */
export function behindNumber(
  project: CodebookProjection,
  { sides, unit, part }: BehindNumber,
): BehindDocument[] {
  const counted = partOf(
    sides.map((codeIds) => sideOf(project, codeIds)),
    unit,
    part,
  );
  const byDocument = new Map<Id, Map<Id, Evidence>>();
  for (const each of evidenceOf(project, sides.flat())) {
    if (!counted.has(unit === 'documents' ? each.source.id : each.fragment.id)) continue;
    const fragments = byDocument.get(each.source.id) ?? new Map<Id, Evidence>();
    byDocument.set(each.source.id, fragments.set(each.fragment.id, each));
  }
  return project.cited.inOrder(byDocument.keys()).map(({ source, citation }) => ({
    ...{ sourceId: source.id, citation, title: source.title },
    fragments: [...(byDocument.get(source.id)?.values() ?? [])]
      .sort((a, b) => compareInDocument(a.fragment, b.fragment))
      .map(({ fragment, face, anchor }) => ({
        ...{ id: fragment.id, sourceId: face.id, sourceKind: face.kind },
        ...{ quote: shownQuote(anchor, fragment.language), page: pageOf(anchor) },
      })),
  }));
}
