// The dry run as a person reads it: counts, and a row for each passage, memo and question that is touched.
import { articleOf } from '@/lib/domain/article';
import type { FoldState } from '@/lib/domain/fold';
import type { Code, Concept, Fragment, Id, Memo, Retrieval } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { Touched } from './refactoring';

/** A passage that is touched. */
export type TouchedPassage = {
  readonly codingId: Id;
  readonly fragmentId: Id;
  readonly sourceId: Id;
  /** The kind of text it stands in. */
  readonly sourceKind: Fragment['anchor']['kind'];
  /** Of the article. */
  readonly title: string;
  readonly quote: string;
  readonly codeId: Id;
  /** What becomes of its coding besides another code: it becomes one with a twin, or it is taken off. */
  readonly fate: 'folded' | 'removed' | null;
};

/** What a refactoring touches, with what is needed to show it. */
export type TouchedList = {
  /** By article, in the order in which they were coded. */
  readonly passages: readonly TouchedPassage[];
  readonly fragmentCount: number;
  readonly documentCount: number;
  readonly codes: readonly Code[];
  readonly memos: readonly Memo[];
  readonly retrievals: readonly Retrieval[];
  readonly concepts: readonly Concept[];
  readonly exports: Touched['exports'];
  readonly crossed: Touched['crossed'];
};

/** Gives the records behind what a plan touches; passages that were withdrawn do not count. */
export function touchedList(state: FoldState, touched: Touched): TouchedList {
  const [folded, removed] = [new Set(touched.foldedIds), new Set(touched.removedIds)];
  const passages = touchedPassages(state, touched.codingIds, { folded, removed });
  const articles = passages.flatMap(({ sourceId }) => {
    const source = state.source.get(sourceId);
    return source === undefined ? [] : [articleOf(state.source, source).id];
  });
  return {
    passages,
    fragmentCount: new Set(passages.map(({ fragmentId }) => fragmentId)).size,
    documentCount: new Set(articles).size,
    codes: touched.codeIds.flatMap((id) => state.code.get(id) ?? []),
    memos: touched.memoIds.flatMap((id) => state.memo.get(id) ?? []),
    retrievals: touched.retrievalIds.flatMap((id) => state.retrieval.get(id) ?? []),
    concepts: touched.conceptIds
      .flatMap((id) => state.concept.get(id) ?? [])
      .filter(({ removed: isGone }) => !isGone),
    exports: touched.exports,
    crossed: touched.crossed,
  };
}

/** Gives the passages of codings that are there, by article and in the order in which they were coded. */
export function touchedPassages(
  state: FoldState,
  codingIds: readonly Id[],
  {
    folded = new Set(),
    removed = new Set(),
  }: { readonly folded?: ReadonlySet<Id>; readonly removed?: ReadonlySet<Id> } = {},
): TouchedPassage[] {
  const passages = codingIds.flatMap((codingId): TouchedPassage[] => {
    const coding = state.coding.get(codingId);
    const fragment = state.fragment.get(coding?.fragmentId ?? '');
    const title = fragment === undefined ? null : articleTitle(state, fragment);
    if (coding === undefined || fragment === undefined || title === null) return [];
    return [
      {
        codingId,
        fragmentId: fragment.id,
        sourceId: fragment.sourceId,
        sourceKind: fragment.anchor.kind,
        title: title.text,
        quote: shownQuote(fragment.anchor, fragment.language),
        codeId: coding.codeId,
        fate: folded.has(codingId) ? 'folded' : removed.has(codingId) ? 'removed' : null,
      },
    ];
  });
  passages.sort((a, b) => a.title.localeCompare(b.title) || (a.codingId < b.codingId ? -1 : 1));
  return passages;
}

function articleTitle(state: FoldState, fragment: Fragment): { readonly text: string } | null {
  const source = state.source.get(fragment.sourceId);
  if (fragment.removed || source === undefined || source.removed) return null;
  return { text: articleOf(state.source, source).title };
}
