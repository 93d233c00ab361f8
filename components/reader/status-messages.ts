import type { Language } from '@/lib/base/language';

const en = {
  pageTooltip: 'Go to a page',
  zoomTooltip: 'Fit the width',
  fragments: (count: number): string => (count === 1 ? '1 fragment' : `${count} fragments`),
  fragmentsTooltip: 'Go to a code or heading in this source',
  noLastCode: 'No code yet',
  lastCodeTooltip: 'The last code, which Q puts on a passage; choose another',
  chooseLastCode: 'The code that Q puts on a passage',
};

/** Texts of the reader in the status bar. */
export type StatusMessages = typeof en;

const nl: StatusMessages = {
  pageTooltip: 'Naar een pagina gaan',
  zoomTooltip: 'Aan breedte aanpassen',
  fragments: (count) => (count === 1 ? '1 fragment' : `${count} fragmenten`),
  fragmentsTooltip: 'Naar een code of kopje in deze bron gaan',
  noLastCode: 'Nog geen code',
  lastCodeTooltip: 'De laatste code, die Q op een passage zet; kies een andere',
  chooseLastCode: 'De code die Q op een passage zet',
};

/** The texts in each language. */
export const statusMessages: Readonly<Record<Language, StatusMessages>> = { en, nl };
