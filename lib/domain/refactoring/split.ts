import { AppError } from '@/lib/base/errors';
import type { FoldState } from '@/lib/domain/fold';
import type { Code, Id } from '@/lib/domain/records';
import type { RefactoringDraft } from './draft';
import { recodeCodings } from './recode-codings';
import type { Refactoring, SplitPart } from './refactoring';

/**
 * Gives parts of a code's codings to other codes, new or there already; the rest stays. A new code is as the one that
 * is split: kind, type, polarity; and beside it, in the same lines of the crosswalk, so that those keep their fragments.
 * @throws AppError `refactoring-impossible` when nothing is given away, or one coding twice
 */
export function planSplit(
  draft: RefactoringDraft,
  { codeId, parts, place }: Extract<Refactoring, { kind: 'split' }>,
): void {
  const code = draft.code(codeId);
  const given = parts.flatMap(({ codingIds }) => codingIds);
  if (parts.length === 0 || new Set(given).size !== given.length) {
    throw new AppError('refactoring-impossible', 'Each coding of a split goes to one code');
  }
  draft.touched.code.add(codeId);
  let afterId = codeId;
  for (const part of parts) {
    const toId = targetOf(draft, code, { part, place, afterId });
    draft.touched.code.add(toId);
    const ids = new Set(part.codingIds);
    const codings = draft.codingsOf([codeId]).filter(({ id }) => ids.has(id));
    if (codings.length !== ids.size) {
      throw new AppError('refactoring-stale', 'A coding of the split has another code by now');
    }
    recodeCodings(draft, codings, { toId });
    if ('id' in part.target) continue;
    afterId = toId;
    if (place === 'beside') joinConcepts(draft, codeId, toId);
  }
}

function joinConcepts(draft: RefactoringDraft, codeId: Id, newId: Id): void {
  for (const concept of draft.conceptsWith(codeId)) {
    const codeIds = concept.codeIds.flatMap((id) => (id === codeId ? [id, newId] : [id]));
    draft.edit('concept', concept, { codeIds });
  }
}

function targetOf(
  draft: RefactoringDraft,
  code: Code,
  {
    part,
    place,
    afterId,
  }: { readonly part: SplitPart; readonly place: 'beside' | 'below'; readonly afterId: Id },
): Id {
  if ('id' in part.target) return draft.code(part.target.id).id;
  const { labels } = part.target;
  const parentId = place === 'below' ? code.id : code.parentId;
  const siblings = draft.childrenOf(parentId);
  const next = siblings[siblings.findIndex(({ id }) => id === afterId) + 1]?.id ?? null;
  const fresh: Code = {
    ...draft.making.newRecord(),
    parentId,
    order: draft.making.orderBefore(siblings, place === 'below' ? null : next),
    kind: code.kind,
    type: code.type,
    labels: { en: labels.en.trim(), nl: labels.nl.trim() },
    definition: { en: '', nl: '' },
    polarity: code.polarity,
    digit: null,
    origin: null,
  };
  draft.addCode(fresh);
  return fresh.id;
}

/** Gives the codings of a code whose passage or note has every one of these words, whatever their case. */
export function codingsWithWords(state: FoldState, codeId: Id, words: string): Id[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  return [...state.coding.values()].flatMap((coding) => {
    if (coding.removed || coding.codeId !== codeId) return [];
    const quote = state.fragment.get(coding.fragmentId)?.anchor.quote.exact ?? '';
    const text = `${quote}\n${coding.note}`.toLowerCase();
    return wanted.every((word) => text.includes(word)) ? [coding.id] : [];
  });
}
