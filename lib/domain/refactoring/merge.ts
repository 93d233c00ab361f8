import { AppError } from '@/lib/base/errors';
import type { Labels } from '@/lib/base/language';
import { defaultPolarity } from '@/lib/domain/code-tree';
import type { Code, Id } from '@/lib/domain/records';
import { namesOf, withVariants } from './code-names';
import { linkTo, type RefactoringDraft } from './draft';
import { joinedText, recodeCodings } from './recode-codings';
import { repointed } from './repointed';
import type { MergePolicy, Refactoring } from './refactoring';

/**
 * Makes codes one: codings, children, memos, questions and relations of those that go are then of the one that stays;
 * nothing of theirs is lost, and they keep its id.
 * @throws AppError `refactoring-impossible` when there is no other code to merge
 */
export function planMerge(
  draft: RefactoringDraft,
  { fromIds, intoId, policy }: Extract<Refactoring, { kind: 'merge' }>,
): void {
  const going = [...new Set(fromIds)].filter((id) => id !== intoId);
  if (going.length === 0) throw new AppError('refactoring-impossible', 'A code cannot be merged with itself');
  draft.touched.code.add(draft.code(intoId).id);
  draft.showsNames(going);
  for (const fromId of going) mergeOne(draft, draft.code(fromId), { intoId, policy });
}

function mergeOne(
  draft: RefactoringDraft,
  from: Code,
  { intoId, policy }: { readonly intoId: Id; readonly policy: MergePolicy },
): void {
  if (isBelow(draft, intoId, from.id)) draft.moveCode(draft.code(intoId), from.parentId, from.id);
  for (const child of draft.childrenOf(from.id)) draft.moveCode(child, intoId, null);
  const codings = draft.codingsOf([from.id]);
  const polarity = policy.polarity === 'default' ? defaultPolarity(draft.state.code, intoId) : undefined;
  recodeCodings(draft, codings, { toId: intoId, ...(polarity === undefined ? {} : { polarity }) });
  for (const memo of draft.memos()) {
    const isAbout = memo.about.noun === 'code' && memo.about.id === from.id;
    draft.edit('memo', memo, {
      ...(isAbout ? { about: { noun: 'code', id: intoId } } : {}),
      text: memo.text.replaceAll(linkTo(from.id), linkTo(intoId)),
    });
  }
  repointed(draft, from.id, intoId);
  const gone = draft.code(from.id);
  const into = draft.code(intoId);
  draft.edit('code', into, {
    ...joinedFields(into, gone, policy),
    ...(into.digit === null ? { digit: gone.digit } : {}),
  });
  // The key can only be pinned to one.
  draft.edit('code', gone, { ...(into.digit === null ? { digit: null } : {}), mergedInto: intoId });
  draft.withdraw('code', draft.code(from.id));
}

function isBelow(draft: RefactoringDraft, id: Id, aboveId: Id): boolean {
  for (let at = draft.code(id).parentId; at !== null; at = draft.state.code.get(at)?.parentId ?? null) {
    if (at === aboveId) return true;
  }
  return false;
}

/** What the code that stays takes over. */
function joinedFields(into: Code, from: Code, { keepsNames, definitions }: MergePolicy): Partial<Code> {
  const names = keepsNames ? namesOf(from) : { en: [], nl: [] };
  const relations = [...(into.relations ?? []), ...(from.relations ?? [])].filter(
    ({ codeId }) => codeId !== into.id && codeId !== from.id,
  );
  const known = new Set((into.dimensions ?? []).map(({ name }) => name));
  const dimensions = [
    ...(into.dimensions ?? []),
    ...(from.dimensions ?? []).filter(({ name }) => !known.has(name)),
  ];
  return {
    variants: withVariants(into, into.labels, names),
    examples: orNull([...new Set([...(into.examples ?? []), ...(from.examples ?? [])])]),
    relations: orNull(uniqueBy(relations, ({ kind, codeId }) => `${kind} ${codeId}`)),
    dimensions: orNull(dimensions),
    ...(definitions === 'keep'
      ? {}
      : {
          definition: joinedLabels(into.definition, from.definition),
          inclusion: labelsOrNull(joinedLabels(into.inclusion, from.inclusion)),
          exclusion: labelsOrNull(joinedLabels(into.exclusion, from.exclusion)),
        }),
  };
}

const empty: Labels = { en: '', nl: '' };

function joinedLabels(one: Labels | null | undefined, two: Labels | null | undefined): Labels {
  const [first, second] = [one ?? empty, two ?? empty];
  return { en: joinedText(first.en, second.en), nl: joinedText(first.nl, second.nl) };
}

function labelsOrNull(labels: Labels): Labels | null {
  return labels.en === '' && labels.nl === '' ? null : labels;
}

function orNull<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

function uniqueBy<T>(list: readonly T[], keyOf: (each: T) => string): T[] {
  return [...new Map(list.map((each) => [keyOf(each), each])).values()];
}
