import type { Language } from '@/lib/base/language';

const en = {
  peekOf: (code: string): string => `Definition of ${code}`,
  codes: 'Codes of this passage',
  notCoded: 'Go to a coded passage first.',
  openPage: 'Open the page of the code',
  allPassages: 'All passages with this code',
  close: 'Close',
  noDefinition: 'No definition yet',
  examples: 'Other passages with this code',
  noExamples: 'No other passage has this code yet.',
  deletedCode: 'Deleted code',
  deleted: 'This code was deleted. Undo or its page brings it back.',
};

const nl: typeof en = {
  peekOf: (code) => `Definitie van ${code}`,
  codes: 'Codes van deze passage',
  notCoded: 'Ga eerst naar een gecodeerde passage.',
  openPage: 'De pagina van de code openen',
  allPassages: 'Alle passages met deze code',
  close: 'Sluiten',
  noDefinition: 'Nog geen definitie',
  examples: 'Andere passages met deze code',
  noExamples: 'Nog geen andere passage heeft deze code.',
  deletedCode: 'Verwijderde code',
  deleted: 'Deze code is verwijderd. Met ongedaan maken of op de pagina ervan komt deze terug.',
};

/** Texts of the peek at a code, in both languages. */
export const peekMessages: Readonly<Record<Language, typeof en>> = { en, nl };
