// What the code picker lists: the last used codes while nothing is typed, best match first afterwards.
import { isCodable } from '@/lib/domain/code-records';
import { languages, type Language } from '@/lib/base/language';
import { rank, type Use } from '@/lib/base/rank';
import type { Id } from '@/lib/domain/records';
import { codeName, type CodeLabel } from './code-label';

/** One row of the list. */
export type CodeChoice = {
  readonly code: CodeLabel;
  /** UTF-16 units of the name that matched what was typed. */
  readonly positions: readonly number[];
  /** The digit that chooses it while nothing is typed; `null` for none. */
  readonly choosingDigit: string | null;
};

/** What there is to choose from. */
export type CodeOffer = {
  /** In tree order. Polarity groups may be among them; they are not offered. */
  readonly codes: readonly CodeLabel[];
  /** Last used first. */
  readonly recentIds: readonly Id[];
  readonly language: Language;
};

/** How many codes stand there while nothing is typed, and the digits that choose them. */
const recentDigits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/**
 * Gives the rows for what was typed: found by number and by the labels of both languages. With nothing typed the last
 * ten used codes, or all of them when none was used.
 */
export function codeChoices({ codes, recentIds, language }: CodeOffer, typed: string): CodeChoice[] {
  const offered = codes.filter((code) => isCodable(code.kind));
  const useOf = ({ id }: CodeLabel): Use | null => {
    const at = recentIds.indexOf(id);
    return at < 0 ? null : { last: recentIds.length - at, count: 1 };
  };
  const ranked = rank(offered, typed, { textsOf: (code) => textsOf(code, language), useOf });
  const recent = typed.trim() === '' ? ranked.filter(({ item }) => useOf(item) !== null) : [];
  if (recent.length === 0) {
    return ranked.map(({ item, match }) => ({
      code: item,
      positions: match.positions,
      choosingDigit: null,
    }));
  }
  return recent.slice(0, recentDigits.length).map(({ item }, index) => ({
    code: item,
    positions: [],
    choosingDigit: recentDigits[index] ?? null,
  }));
}

/** The name on screen first, then what else it is found by. */
function textsOf(code: CodeLabel, language: Language): string[] {
  const labels = languages.map((each) => code.labels[each]).filter((label) => label !== '');
  return [codeName(code, language), ...labels];
}

/** Says whether a code below `parentId` has this label already, so that it need not be made. */
export function isTaken(codes: readonly CodeLabel[], parentId: Id | null, label: string): boolean {
  const wanted = label.trim().toLocaleLowerCase();
  return codes.some(
    (code) =>
      code.parentId === parentId &&
      languages.some((language) => code.labels[language].toLocaleLowerCase() === wanted),
  );
}

/** Gives the names of what a code stands under, outermost first, in one line; empty for a code at the top. */
export function pathOf(code: CodeLabel, byId: ReadonlyMap<Id, CodeLabel>, language: Language): string {
  const names: string[] = [];
  let above = code.parentId === null ? undefined : byId.get(code.parentId);
  while (above !== undefined) {
    names.unshift(codeName(above, language));
    above = above.parentId === null ? undefined : byId.get(above.parentId);
  }
  return names.join(' › ');
}
