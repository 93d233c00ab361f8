import { describe, expect, it } from 'vitest';
import type { BoardCard } from '@/lib/domain/clustering/board';
import { cardAfter, placeAfter, shownCards } from './card-places';

function card(id: string, isLoose = true): BoardCard {
  const labels = { en: id, nl: `${id} nl` };
  return { id, labels, groupId: null, isLoose, documents: 0, fragments: 0, below: 0, quotes: [] };
}

describe('the cards that are drawn', () => {
  const cards = [card('Trust café'), card('Held', false), card('Delay')];
  const ids = (filter: string, showsAll = false) =>
    shownCards(cards, { filter, showsAll }).map(({ id }) => id);

  it('are the loose ones, or all', () => {
    expect(ids('')).toEqual(['Trust café', 'Delay']);
    expect(ids('', true)).toEqual(['Trust café', 'Held', 'Delay']);
  });

  it('have every typed word in either language, whatever case and accents', () => {
    expect(ids('CAFE nl')).toEqual(['Trust café']);
    expect(ids('trust delay')).toEqual([]);
  });
});

describe('the card that a key goes to', () => {
  const grid = { columns: 3, count: 8 };

  it('is beside, above or below, and stays at the edges', () => {
    const from = (at: number) =>
      ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => cardAfter(key, at, grid));
    expect(from(4)).toEqual([3, 5, 1, 7]);
    expect(from(0)).toEqual([0, 1, 0, 3]);
    expect(from(7)).toEqual([6, 7, 4, 7]);
  });

  it('is the first and the last for Home and End, and none for other keys and an empty board', () => {
    expect(['Home', 'End', 'Enter'].map((key) => cardAfter(key, 4, grid))).toEqual([0, 7, null]);
    expect(cardAfter('End', 0, { columns: 1, count: 0 })).toBeNull();
  });
});

it('the focus goes to the next card that is still there, else to the last', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => card(id));
  const all = [a, b, c, d].flatMap((each) => each ?? []);
  const left = (...ids: string[]) => all.filter(({ id }) => ids.includes(id));
  expect(placeAfter({ cards: all, at: 1 }, left('c', 'd'))).toBe(0);
  expect(placeAfter({ cards: all, at: 3 }, left('a', 'b'))).toBe(1);
  expect(placeAfter({ cards: all, at: 0 }, [])).toBe(-1);
  expect(placeAfter({ cards: [], at: 0 }, all)).toBe(0);
});
