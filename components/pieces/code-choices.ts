// What the code picker lists: recent codes first while nothing is typed, best match first afterwards.
import { languages, type Language } from '@/lib/base/language';
import { rankBy } from '@/lib/base/rank';
import type { Id } from '@/lib/domain/records';
import { codeName, type CodeLabel } from './code-label';

/** One row of the list. */
export type CodeChoice = {
  readonly code: CodeLabel;
  /** UTF-16 units of the name that matched what was typed. */
  readonly positions: readonly number[];
  readonly isRecent: boolean;
};

/** What there is to choose from. */
export type CodeOffer = {
  /** In tree order. Polarity groups may be among them; they are not offered. */
  readonly codes: readonly CodeLabel[];
  /** Last used first. */
  readonly recentIds: readonly Id[];
  readonly language: Language;
};

/** Gives the rows for what was typed: found by number and by the labels of both languages. */
export function codeChoices({ codes, recentIds, language }: CodeOffer, typed: string): CodeChoice[] {
  const recency = new Map(recentIds.map((id, index) => [id, index]));
  const isRecent = (code: CodeLabel): boolean => recency.has(code.id);
  const lastUse = (code: CodeLabel): number => recency.get(code.id) ?? recentIds.length;
  // Sorting is stable: what was used lately stands first among equals, the rest stays in tree order.
  const offered = codes.filter((code) => code.kind !== 'polarityGroup');
  const byUse = [...offered].sort((a, b) => lastUse(a) - lastUse(b));
  return rankBy(byUse, typed, (code) => textsOf(code, language)).map(({ item, match }) => ({
    code: item,
    positions: match.positions,
    isRecent: typed.trim() === '' && isRecent(item),
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
