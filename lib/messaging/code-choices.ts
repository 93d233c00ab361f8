// The codes of a page's state as its bar and picker offer them.
import { isCodable } from '@/lib/domain/code-records';
import { labelIn, type Language } from '@/lib/base/language';
import type { Id, Polarity } from '@/lib/domain/records';
import type { NewPageCode, PageCode, PageState } from './protocol';
import { rankCodes } from './rank-codes';

/** The part of a page's state that codes are chosen from. */
export type CodeOffer = Pick<PageState, 'language' | 'codes' | 'recentCodeIds'>;

/** More would be scrolled past, not read. */
const mostChoices = 50;

/** Codes that fit what was typed, best first, and whether it can become a new code. */
export type CodeChoices = { readonly codes: readonly PageCode[]; readonly canCreate: boolean };

/** Gives the codes that fit what was typed; the last used first while nothing tells them apart. */
export function codeChoices(offer: CodeOffer, typed: string): CodeChoices {
  const codable = offer.codes.filter((code) => isCodable(code.kind));
  const ordered = recentFirst(codable, offer.recentCodeIds);
  const ranked = rankCodes(ordered, typed, (code) => searchTexts(code, offer.language));
  return {
    codes: ranked.slice(0, mostChoices),
    canCreate: typed !== '' && !codable.some((code) => hasLabel(code, typed)),
  };
}

/** Gives the codes with a digit, by digit. */
export function pinnedCodes({ codes }: CodeOffer): PageCode[] {
  const pinned = codes.filter((code) => code.digit !== null);
  return pinned.toSorted((a, b) => (a.digit ?? 0) - (b.digit ?? 0));
}

/** Gives the code that was used last. */
export function lastCode({ codes, recentCodeIds }: CodeOffer): PageCode | null {
  return codes.find((code) => code.id === recentCodeIds[0]) ?? null;
}

/** Gives a code's label with its number. */
export function codeLabel({ labels, number }: PageCode, language: Language): string {
  const label = labelIn(labels, language);
  return number === null ? label : `${number} ${label}`;
}

/** Gives the label under which a chosen code is spoken of; empty for a code that is not there. */
export function labelOfChoice(choice: Id | NewPageCode, { codes, language }: CodeOffer): string {
  if (typeof choice !== 'string') return choice.label;
  const code = codes.find(({ id }) => id === choice);
  return code === undefined ? '' : codeLabel(code, language);
}

/** What the key for the polarity goes through; `undefined` is the code's own default. */
const polarityRound = [undefined, 'protective', 'hindering', 'mixed', 'conditional', null] as const;

/** Gives the polarity after this one. */
export function nextPolarity(polarity: Polarity | null | undefined): Polarity | null | undefined {
  return polarityRound[(polarityRound.indexOf(polarity) + 1) % polarityRound.length];
}

function searchTexts({ labels, number }: PageCode, language: Language): string[] {
  const other = labelIn(labels, language === 'en' ? 'nl' : 'en');
  return [labelIn(labels, language), other, ...(number === null ? [] : [String(number)])];
}

function hasLabel({ labels }: PageCode, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return labels.en.toLowerCase() === wanted || labels.nl.toLowerCase() === wanted;
}

function recentFirst(codes: readonly PageCode[], recent: readonly Id[]): PageCode[] {
  const place = new Map(recent.map((id, index) => [id, index]));
  const rank = (code: PageCode): number => place.get(code.id) ?? recent.length;
  return codes.toSorted((a, b) => rank(a) - rank(b));
}
