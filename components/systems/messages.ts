import type { Language } from '@/lib/base/language';

const en = {
  choose: 'Which code system?',
  chooseHow: 'Type words in English or Dutch; Enter shows its codes first',
  empty: 'A code system without codes…',
  emptyHow: 'codes are made, moved or imported under it afterwards',
  codes: (count: number) => (count === 1 ? '1 code' : `${count} codes`),
  there: 'in the project already',
  preview: (name: string) => `Codes of “${name}”`,
  enter: 'Enter on the first row adds it',
  add: (name: string, codes: string) => `Add “${name}” with ${codes}`,
  addAgain: (name: string, codes: string) => `Add “${name}” once more, with ${codes}`,
  openThere: (name: string) => `Open “${name}”, which is in the project already`,
  added: (name: string, codes: string) => `“${name}” was added with ${codes}.`,
  nameIt: 'Name of the code system',
  nameMissing: 'A code system needs a name.',
  chooseSystem: 'Which code system?',
  noSystems: 'The project has no code system beside its own tree.',
  sumsOf: (name: string) => `“${name}”: one code a document`,
  allOne: (documents: number) =>
    documents === 1
      ? 'The document has exactly one code.'
      : `All ${documents} documents have exactly one code.`,
  noneOf: 'none of its codes',
};

/** Texts of the code systems. */
export type Messages = typeof en;

const nl: Messages = {
  choose: 'Welk codesysteem?',
  chooseHow: 'Typ woorden in het Nederlands of Engels; Enter toont eerst de codes',
  empty: 'Een codesysteem zonder codes…',
  emptyHow: 'codes worden er daarna onder gemaakt, verplaatst of geïmporteerd',
  codes: (count) => (count === 1 ? '1 code' : `${count} codes`),
  there: 'staat al in het project',
  preview: (name) => `Codes van “${name}”`,
  enter: 'Enter op de eerste rij voegt het toe',
  add: (name, codes) => `“${name}” toevoegen met ${codes}`,
  addAgain: (name, codes) => `“${name}” nog een keer toevoegen, met ${codes}`,
  openThere: (name) => `“${name}” openen, dat al in het project staat`,
  added: (name, codes) => `“${name}” is toegevoegd met ${codes}.`,
  nameIt: 'Naam van het codesysteem',
  nameMissing: 'Een codesysteem heeft een naam nodig.',
  chooseSystem: 'Welk codesysteem?',
  noSystems: 'Het project heeft naast de eigen boom geen codesysteem.',
  sumsOf: (name) => `“${name}”: één code per document`,
  allOne: (documents) =>
    documents === 1
      ? 'Het document heeft precies één code.'
      : `Alle ${documents} documenten hebben precies één code.`,
  noneOf: 'geen van de codes',
};

/** The texts in each language. */
export const messages: Readonly<Record<Language, Messages>> = { en, nl };
