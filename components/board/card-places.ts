// Which cards are drawn, and to which one a key goes.
import { languages } from '@/lib/base/language';
import type { BoardCard } from '@/lib/domain/clustering/board';

/** Gives the cards to draw: loose ones or all, with every typed word in a label of either language. */
export function shownCards(
  cards: readonly BoardCard[],
  { filter, showsAll }: { readonly filter: string; readonly showsAll: boolean },
): readonly BoardCard[] {
  const words = folded(filter).split(/\s+/u).filter(Boolean);
  return cards.filter(
    ({ labels, isLoose }) =>
      (showsAll || isLoose) &&
      words.every((word) => languages.some((language) => folded(labels[language]).includes(word))),
  );
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Gives the index that a key goes to from `at`, in cards that are laid out in rows of `columns`; `null` for other keys.
 * Nothing wraps around: at an edge the focus stays.
 */
export function cardAfter(
  key: string,
  at: number,
  grid: { readonly columns: number; readonly count: number },
): number | null {
  const steps = new Map([
    ['ArrowLeft', -1],
    ['ArrowRight', 1],
    ['ArrowUp', -grid.columns],
    ['ArrowDown', grid.columns],
    ['Home', -grid.count],
    ['End', grid.count],
  ]);
  const step = steps.get(key);
  if (step === undefined || grid.count === 0) return null;
  if (key === 'Home' || key === 'End') return key === 'Home' ? 0 : grid.count - 1;
  const next = at + step;
  return next < 0 || next >= grid.count ? at : next;
}

/**
 * Gives the place that the focus goes to when its card went away: that of the next card that is still there, else the
 * last; the first when there were none before.
 */
export function placeAfter(
  last: { readonly cards: readonly BoardCard[]; readonly at: number },
  cards: readonly BoardCard[],
): number {
  if (last.cards.length === 0) return Math.min(0, cards.length - 1);
  const next = last.cards.slice(last.at + 1).find(({ id }) => cards.some((card) => card.id === id));
  return next === undefined ? cards.length - 1 : cards.findIndex(({ id }) => id === next.id);
}
