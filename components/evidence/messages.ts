import type { Language } from '@/lib/base/language';

type Messages = {
  readonly title: string;
  readonly tables: string;
  readonly extraction: string;
  readonly matrix: string;
  readonly presets: string;
  readonly recent: string;
  readonly newCross: string;
  readonly export: string;
  readonly exportTables: string;
  readonly characteristic: string;
  readonly totals: (documents: string, fragments: string) => string;
  readonly howCounted: string;
  readonly showDocuments: (name: string, documents: string) => string;
  readonly documentsOf: (name: string) => string;
  readonly openAll: string;
  readonly more: (count: number) => string;
  readonly allDocuments: (name: string) => string;
  readonly openSource: (citation: string, title: string) => string;
  readonly openPassage: (place: string) => string;
  readonly codesOf: string;
  readonly ownTree: string;
  readonly allSystems: string;
  readonly quotesPerRow: string;
  readonly noQuotes: string;
  readonly allQuotes: string;
  readonly exportCsv: string;
  readonly exportWord: string;
  readonly exporting: string;
  readonly exported: (name: string) => string;
  readonly noCodes: string;
  readonly noCodesHow: string;
  readonly newCode: string;
  readonly nothingCoded: string;
  readonly nothingInSystem: string;
  readonly keys: string;
};

const en: Messages = {
  title: 'Thematic table',
  tables: 'Tables',
  extraction: 'Extraction table',
  matrix: 'Framework matrix',
  presets: 'Ready-made tables',
  recent: 'Opened before',
  newCross: 'New cross table…',
  export: 'Export',
  exportTables: 'Export tables…',
  characteristic: 'Characteristic',
  totals: (documents, fragments) => `${documents} · ${fragments} · a theme counts each document once`,
  howCounted:
    'n is the number of different documents. A theme counts each document once, also when it speaks of several characteristics, so its n is not a sum.',
  showDocuments: (name, documents) => `${name}: n = ${documents}. Show them`,
  documentsOf: (name) => `Documents of ${name}`,
  openAll: 'Open all fragments',
  more: (count) => `… ${count} more`,
  allDocuments: (name) => `Show all documents of ${name}`,
  openSource: (citation, title) => `Open ${citation}: ${title}`,
  openPassage: (place) => `Open the passage in ${place}`,
  codesOf: 'Code system',
  ownTree: 'The project’s own tree',
  allSystems: 'All code systems',
  quotesPerRow: 'Quotes in a row',
  noQuotes: 'none',
  allQuotes: 'all',
  exportCsv: 'Export to CSV',
  exportWord: 'Export to Word',
  exporting: 'Writing the file…',
  exported: (name) => `${name} was saved.`,
  noCodes: 'The codebook is empty',
  noCodesHow: 'Make a code, then select a passage in an article and code it.',
  newCode: 'New code',
  nothingCoded: 'Nothing is coded yet. Open an article, select a passage and press C to choose a code.',
  nothingInSystem: 'Nothing is coded with a code of this system yet.',
  keys: 'Arrow up and down go from row to row, right and left through the links of a row. Enter shows the documents behind n.',
};

const nl: Messages = {
  title: 'Thematische tabel',
  tables: 'Tabellen',
  extraction: 'Extractietabel',
  matrix: 'Raamwerkmatrix',
  presets: 'Kant-en-klare tabellen',
  recent: 'Eerder geopend',
  newCross: 'Nieuwe kruistabel…',
  export: 'Exporteren',
  exportTables: 'Tabellen exporteren…',
  characteristic: 'Kenmerk',
  totals: (documents, fragments) => `${documents} · ${fragments} · een thema telt elk document één keer`,
  howCounted:
    'n is het aantal verschillende documenten. Een thema telt elk document één keer, ook als het over meer kenmerken gaat; de n is dus geen som.',
  showDocuments: (name, documents) => `${name}: n = ${documents}. Tonen`,
  documentsOf: (name) => `Documenten van ${name}`,
  openAll: 'Alle fragmenten openen',
  more: (count) => `… nog ${count}`,
  allDocuments: (name) => `Alle documenten van ${name} tonen`,
  openSource: (citation, title) => `${citation} openen: ${title}`,
  openPassage: (place) => `De passage openen in ${place}`,
  codesOf: 'Codesysteem',
  ownTree: 'Eigen boom van het project',
  allSystems: 'Alle codesystemen',
  quotesPerRow: 'Citaten per rij',
  noQuotes: 'geen',
  allQuotes: 'alle',
  exportCsv: 'Exporteren naar CSV',
  exportWord: 'Exporteren naar Word',
  exporting: 'Het bestand wordt geschreven…',
  exported: (name) => `${name} is opgeslagen.`,
  noCodes: 'Het codeboek is leeg',
  noCodesHow: 'Maak een code, selecteer daarna een passage in een artikel en codeer die.',
  newCode: 'Nieuwe code',
  nothingCoded:
    'Er is nog niets gecodeerd. Open een artikel, selecteer een passage en druk op C om een code te kiezen.',
  nothingInSystem: 'Er is nog niets gecodeerd met een code van dit systeem.',
  keys: 'Met pijl omhoog en omlaag gaat u van rij naar rij, met pijl rechts en links langs de koppelingen van een rij. Enter toont de documenten achter n.',
};

/** Texts of the thematic table; words for types, polarities and counts are those of the pieces. */
export const messages: Readonly<Record<Language, Messages>> = { en, nl };
