// The page of a code as it is shown: figures, polarity in words, and one flat list of documents and quotes.
import type { Language } from '@/lib/base/language';
import { pageOf } from '@/lib/domain/evidence-views';
import {
  polarityKeyOf,
  polarityKeys,
  type CodePage,
  type CodePageFragment,
  type CodeRow,
  type DocumentEntry,
  type PolarityKey,
} from '@/lib/domain/codebook-view';
import type { Coding, Id } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { Quote } from '@/components/pieces/quote';
import { messages as words } from '@/components/pieces/messages';

/** What the code page needs: the code's own page and the rows that name the codes on it. */
export type CodePageAnswer = { readonly page: CodePage; readonly rows: readonly CodeRow[] };

/** How many codings say what, in the order of the tables, without zeros. */
export type PolarityShare = { readonly polarity: PolarityKey; readonly codings: number };

/** Counts the page's codings by polarity. */
export function polarityShares({ groups }: Pick<CodePage, 'groups'>): PolarityShare[] {
  const counts = new Map<PolarityKey, number>();
  for (const coding of codingsOf(groups)) {
    const key = polarityKeyOf(coding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return polarityKeys.flatMap((polarity) => {
    const codings = counts.get(polarity) ?? 0;
    return codings === 0 ? [] : [{ polarity, codings }];
  });
}

/** Says the shares in words: `13 protective · 2 hindering`. */
export function shareWords(shares: readonly PolarityShare[], language: Language): string {
  const { polarities } = words[language];
  return shares.map(({ polarity, codings }) => `${codings} ${polarities[polarity]}`).join(' · ');
}

/** Counts the people who coded. */
export function coderCount({ groups }: Pick<CodePage, 'groups'>): number {
  return new Set(codingsOf(groups).map((coding) => coding.coder)).size;
}

function codingsOf(groups: CodePage['groups']): Coding[] {
  return groups.flatMap((group) => group.fragments.flatMap((fragment) => fragment.codings));
}

/** A line of the list of fragments. */
export type PageItem =
  | { readonly kind: 'document'; readonly id: string; readonly document: DocumentEntry }
  | {
      readonly kind: 'quote';
      readonly id: Id;
      readonly entry: CodePageFragment;
      readonly document: DocumentEntry;
    };

/** Gives documents and their fragments as one list. */
export function pageItems({ groups }: Pick<CodePage, 'groups'>): PageItem[] {
  return groups.flatMap(({ document, fragments }): PageItem[] => [
    { kind: 'document', id: `document-${document.sourceId}`, document },
    ...fragments.map((entry): PageItem => ({ kind: 'quote', id: entry.fragment.id, entry, document })),
  ]);
}

/** Gives a fragment as a quote card shows it. */
export function quoteOf(
  { anchor, fragment, codings, hasMemo, times }: CodePageFragment,
  document: DocumentEntry,
  codes: ReadonlyMap<Id, CodeRow>,
): Quote {
  return {
    text: shownQuote(anchor, fragment.language),
    citation: document.citation,
    page: pageOf(anchor),
    hasMemo,
    times,
    codings: codings.map(({ id, codeId, polarity, absence, note, coder }) => ({
      ...{ id, polarity, absence, note, coder },
      code: codes.get(codeId) ?? null,
    })),
  };
}
