import type { Language } from '@/lib/base/language';

const en = {
  noSource: 'Open a source first.',
  noSelection: 'Select a passage in a source first.',
  nothingHere: 'Nothing in this source has that name.',
  noPages: 'This source has no pages. Type f and a number for a fragment.',
  noSuchNumber: 'There is no such number.',
  deletedCode: 'Deleted code',
  page: (page: number): string => `page ${page}`,
  pageLabel: (label: string): string => `Page ${label}`,
  fragment: (number: string, codes: readonly string[]): string =>
    codes.length === 0 ? `Fragment ${number}` : `Fragment ${number}: ${codes.join(', ')}`,
};

/** Texts of the reader's modes of the quick input. */
export type ModeMessages = typeof en;

const nl: ModeMessages = {
  noSource: 'Open eerst een bron.',
  noSelection: 'Selecteer eerst een passage in een bron.',
  nothingHere: 'Niets in deze bron heet zo.',
  noPages: 'Deze bron heeft geen pagina’s. Typ f en een nummer voor een fragment.',
  noSuchNumber: 'Dat nummer is er niet.',
  deletedCode: 'Verwijderde code',
  page: (page) => `pagina ${page}`,
  pageLabel: (label) => `Pagina ${label}`,
  fragment: (number, codes) =>
    codes.length === 0 ? `Fragment ${number}` : `Fragment ${number}: ${codes.join(', ')}`,
};

/** The texts in each language. */
export const modeMessages: Readonly<Record<Language, ModeMessages>> = { en, nl };
