import type { Id } from '@/lib/domain/records';
import type { RefactoringDraft } from './draft';

/** Lets kept questions, the crosswalk and the relations of other codes name `toId` where they named `fromId`. */
export function repointed(draft: RefactoringDraft, fromId: Id, toId: Id): void {
  const renamed = (ids: readonly Id[]): Id[] => [...new Set(ids.map((id) => (id === fromId ? toId : id)))];
  for (const retrieval of [...draft.state.retrieval.values()]) {
    const { query } = retrieval;
    const values = { all: renamed(query.all), any: renamed(query.any), none: renamed(query.none) };
    draft.edit('retrieval', retrieval, { query: { ...query, ...values } });
  }
  for (const concept of draft.conceptsWith(fromId)) {
    draft.edit('concept', concept, { codeIds: renamed(concept.codeIds) });
  }
  for (const code of [...draft.state.code.values()]) {
    if (code.relations?.some(({ codeId }) => codeId === fromId) !== true || code.id === fromId) continue;
    const relations = code.relations
      .map((relation) => (relation.codeId === fromId ? { ...relation, codeId: toId } : relation))
      .filter(({ codeId }) => codeId !== code.id);
    const unique = [...new Map(relations.map((each) => [`${each.kind} ${each.codeId}`, each])).values()];
    draft.edit('code', code, { relations: unique.length === 0 ? null : unique });
  }
}
