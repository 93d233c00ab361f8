import { treeNodes } from '@/lib/domain/code-tree';
import { EvidenceIndex } from '@/lib/domain/evidence-index';
import type { FoldState } from '@/lib/domain/fold';
import type { Id, RetrievalQuery } from '@/lib/domain/records';
import { askedFor } from '@/lib/domain/retrieval';
import type { RefactoringDraft } from './draft';
import { planReplace } from './replace';
import type { Refactoring } from './refactoring';

/** Gives every coding that a question asks for another code. */
export function planRecode(
  draft: RefactoringDraft,
  { query, toId }: Extract<Refactoring, { kind: 'recode' }>,
): void {
  planReplace(draft, { kind: 'replace', codingIds: codingsAsked(draft.state, query), toId });
}

/** Gives the codings that a question asks for; where codes meet in a paragraph is not known here. */
function codingsAsked(state: FoldState, query: RetrievalQuery): Id[] {
  const index = new EvidenceIndex(state);
  const nodes = treeNodes(state.code.values());
  const evidence = nodes.flatMap(({ code }) => [...index.evidenceOf(code.id).values()]);
  const below = new Map(nodes.map(({ code, path }) => [code.id, query.withBelow ? path : [code.id]]));
  const asked = askedFor(evidence, query, { codes: state.code, below });
  return asked.flatMap(({ codings }) => codings.map(({ id }) => id)).sort();
}
