// Texts of kept pages, in both languages.
import type { Language } from '@/lib/base/language';

const en = {
  article: 'Kept copy of the page',
  captured: (date: string) => `Captured on ${date}`,
  from: 'from',
  wholePage: 'Whole page',
  wholePageHint: 'Also what stood around the article: menus, side columns, footers',
  copies: 'Copy',
  empty: 'No copy of this page is kept',
  emptyHint: 'Open the page and code in it once more to keep a copy.',
  damaged: 'The kept copy cannot be read.',
  looking: 'Looking for the passages…',
  notHere: 'Not in this copy',
  memos: (count: number) => (count === 1 ? '1 memo' : `${count} memos`),
  keys: 'J and K go through the passages, Enter goes to the place in the text and Escape comes back.',
};

const nl: typeof en = {
  article: 'Bewaarde kopie van de pagina',
  captured: (date) => `Vastgelegd op ${date}`,
  from: 'van',
  wholePage: 'Hele pagina',
  wholePageHint: 'Ook wat om het artikel heen stond: menu’s, zijkolommen, voetteksten',
  copies: 'Kopie',
  empty: 'Van deze pagina is geen kopie bewaard',
  emptyHint: 'Open de pagina en codeer er nog eens in om een kopie te bewaren.',
  damaged: 'De bewaarde kopie kan niet worden gelezen.',
  looking: 'De passages worden gezocht…',
  notHere: 'Niet in deze kopie',
  memos: (count) => (count === 1 ? '1 memo' : `${count} memo’s`),
  keys: 'Met J en K gaat u langs de passages, met Enter naar de plaats in de tekst en met Escape terug.',
};

/** Texts of kept pages, in both languages. */
export const snapshotMessages: Readonly<Record<Language, typeof en>> = { en, nl };
