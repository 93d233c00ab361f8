// The fragments of one page as the panel lists them.
import { codeLabelOf, codeName, type CodeLabel } from '@/components/pieces/code-label';
import type { Language } from '@/lib/base/language';
import { treeNodes } from '@/lib/domain/code-tree';
import type { CodedFragment } from '@/lib/domain/drafts';
import { placementIn } from '@/lib/domain/placement';
import type { AnchorState, Code, Id, Polarity } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { PageView } from './tab-view';

/** A code on a passage; `null` when it is not in the codebook any more. */
export type PassageCode = {
  readonly id: Id;
  readonly code: CodeLabel | null;
  readonly polarity: Polarity | null;
  readonly absence: boolean;
};

/** A fragment in the list. */
export type Passage = {
  readonly id: Id;
  readonly words: string;
  readonly codes: readonly PassageCode[];
  readonly memos: readonly string[];
  /** `null` as long as the page has not looked for it. */
  readonly state: AnchorState | null;
};

/** The fragments of a page: those on it in reading order, and those that are not on it or in doubt. */
export type PagePassages = { readonly here: readonly Passage[]; readonly missing: readonly Passage[] };

/** A code of the page with the number of its passages there. */
export type CodeTally = { readonly code: CodeLabel; readonly count: number };

/** What is stored of a page. */
export type StoredPage = {
  readonly sourceId: Id;
  readonly fragments: readonly CodedFragment[];
  readonly codes: readonly Code[];
  readonly memos: ReadonlyMap<Id, readonly string[]>;
};

/** Gives the fragments of a page with what the page tells of them. */
export function passagesOf({ sourceId, fragments, codes, memos }: StoredPage, view: PageView): PagePassages {
  const labels = new Map<Id, CodeLabel>(treeNodes(codes).map((node) => [node.code.id, codeLabelOf(node)]));
  const states = new Map(view.states);
  const places = new Map(view.order.map((id, at) => [id, at]));
  const present = fragments.filter(
    ({ placements }) => placementIn(placements, sourceId)?.decision !== 'gone',
  );
  const own = present.map(
    (each) =>
      [each, passageOf(each, { labels, memos, state: states.get(each.fragment.id) ?? null })] as const,
  );
  const isMissing = ({ id, state }: Passage): boolean =>
    !places.has(id) && (state === 'lost' || state === 'unsure');
  const placeOf = ({ id }: Passage): number => places.get(id) ?? Infinity;
  return {
    here: own
      .filter(([{ fragment }, passage]) => places.has(passage.id) || isUnknown(fragment.sourceId, passage))
      .map(([, passage]) => passage)
      .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0)),
    // What another face of the article has and this one lacks is not missing.
    missing: own
      .filter(([{ fragment }, passage]) => fragment.sourceId === sourceId && isMissing(passage))
      .map(([, passage]) => passage),
  };

  function isUnknown(madeIn: Id, { state }: Passage): boolean {
    return state === null && madeIn === sourceId;
  }
}

type Known = {
  readonly labels: ReadonlyMap<Id, CodeLabel>;
  readonly memos: StoredPage['memos'];
  readonly state: AnchorState | null;
};

function passageOf({ fragment, codings }: CodedFragment, { labels, memos, state }: Known): Passage {
  return {
    id: fragment.id,
    words: shownQuote(fragment.anchor, fragment.language),
    codes: codings.map(({ id, codeId, polarity, absence }) => ({
      ...{ id, polarity, absence },
      code: labels.get(codeId) ?? null,
    })),
    memos: memos.get(fragment.id) ?? [],
    state,
  };
}

/** Gives the codes on these passages in the order of the codebook, with how many passages each is on. */
export function talliesOf(passages: readonly Passage[], codes: readonly Code[]): CodeTally[] {
  const counts = new Map<Id, number>();
  for (const { codes: own } of passages) {
    const ids = new Set(own.flatMap(({ code }) => code?.id ?? []));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return treeNodes(codes).flatMap((node) => {
    const count = counts.get(node.code.id);
    return count === undefined ? [] : [{ code: codeLabelOf(node), count }];
  });
}

/** What the list is narrowed to. */
export type PassageFilter = { readonly typed: string; readonly codeIds: ReadonlySet<Id> };

/** Gives the passages with what was typed in their words, codes or memos, and with one of the codes when any is chosen. */
export function filtered(
  passages: readonly Passage[],
  { typed, codeIds }: PassageFilter,
  language: Language,
): readonly Passage[] {
  const wanted = folded(typed.trim());
  return passages.filter(({ words, codes, memos }) => {
    const hasCode = codeIds.size === 0 || codes.some(({ code }) => code !== null && codeIds.has(code.id));
    const names = codes.flatMap(({ code }) => (code === null ? [] : codeName(code, language)));
    return hasCode && [words, ...names, ...memos].some((text) => folded(text).includes(wanted));
  });
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
