import type { Language } from '@/lib/base/language';
import type { AttributeKind } from '@/lib/domain/attribute-records';
import type { ExtractionOrder } from '@/lib/domain/evidence/extraction-table';

/** How many pasted cells had no cell to go to, and how many fell on a column that follows from another one. */
type LeftOut = { readonly outside: number; readonly derived: number };

type Messages = {
  readonly title: string;
  readonly document: string;
  readonly keys: string;
  readonly filter: string;
  readonly clearFilter: string;
  readonly onlyGaps: string;
  readonly order: string;
  readonly orders: Readonly<Record<ExtractionOrder, string>>;
  readonly counts: (rows: number, filled: number, cells: number) => string;
  readonly columns: string;
  readonly columnsHow: string;
  readonly ofDocuments: string;
  readonly ofFragments: string;
  readonly noColumns: string;
  readonly noColumnsHow: string;
  readonly noDocuments: string;
  readonly nothingFits: string;
  readonly addColumn: string;
  readonly addTemplate: string;
  readonly whichTemplate: string;
  /** `ofFragments` of them are about passages: no columns of the table of documents. */
  readonly templateAdded: (count: number, ofFragments: number) => string;
  readonly templateThere: string;
  readonly export: string;
  readonly exporting: string;
  readonly exported: (name: string) => string;
  readonly fileName: string;
  readonly missing: string;
  readonly notReported: string;
  readonly unfit: (text: string, column: string) => string;
  readonly passages: (count: number) => string;
  readonly passagesOf: (cell: string) => string;
  readonly noPassages: string;
  readonly addChoiceNamed: (name: string) => string;
  readonly pasted: (cells: number, unfit: number, left: LeftOut) => string;
  readonly nameIn: Readonly<Record<Language, string>>;
  readonly optional: string;
  readonly empty: string;
  readonly taken: string;
  readonly whichAbout: string;
  readonly whichKind: string;
  readonly kinds: Readonly<Record<AttributeKind, string>>;
  readonly kindHints: Readonly<Record<AttributeKind, string>>;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly moveUp: (name: string) => string;
  readonly moveDown: (name: string) => string;
  readonly kind: string;
  readonly hint: Readonly<Record<Language, string>>;
  readonly unit: Readonly<Record<Language, string>>;
  readonly several: string;
  readonly choices: string;
  readonly choiceIn: Readonly<Record<Language, string>>;
  readonly synonyms: string;
  readonly newChoice: string;
  readonly addChoice: string;
  readonly removeChoice: (name: string) => string;
  readonly mergeChoice: (name: string) => string;
  readonly mergeInto: (name: string) => string;
  readonly merged: (from: string, into: string) => string;
  readonly rule: string;
  readonly ruleNumber: string;
  readonly ruleNumberHow: (most: number) => string;
  readonly ruleNumberRange: (most: number) => string;
  readonly ruleName: Readonly<Record<Language, string>>;
  readonly derived: (column: string) => string;
  readonly derivedCell: string;
  readonly whichColumn: string;
  readonly nowSays: (text: string) => string;
  readonly valueOf: (column: string) => string;
  readonly staysText: (text: string) => string;
  readonly filled: (column: string, document: string, text: string) => string;
  readonly noPassage: string;
  readonly whichPassage: string;
  readonly noFragments: string;
  readonly cleared: string;
  readonly noCell: string;
};

const en: Messages = {
  title: 'Extraction table',
  document: 'Document',
  keys: 'Arrow keys go from cell to cell. Type, or press F2, to write; Enter opens the list of a choice; Escape leaves it as it was; Delete empties; NR says that it is not reported; Alt+Enter shows the passages.',
  filter: 'Filter rows',
  clearFilter: 'Clear the filter',
  onlyGaps: 'Only rows with gaps',
  order: 'Order',
  orders: { author: 'Author', year: 'Year', number: 'As they came' },
  counts: (rows, filled, cells) =>
    `${rows} ${rows === 1 ? 'document' : 'documents'} · ${filled} of ${cells} cells filled in`,
  columns: 'Columns',
  columnsHow: 'What is known of each document, and of each fragment.',
  ofDocuments: 'Of documents',
  ofFragments: 'Of fragments',
  noColumns: 'No columns yet',
  noColumnsHow:
    'An extraction table says of each document what was studied: country, design, N. Begin with a template, or with a column of your own.',
  noDocuments: 'No documents yet: import a PDF, or code a page.',
  nothingFits: 'No row fits the filter.',
  addColumn: 'Add a column',
  addTemplate: 'Add a template',
  whichTemplate: 'Which template?',
  templateAdded: (count, ofFragments) =>
    `${count === 1 ? '1 column was' : `${count} columns were`} added${ofFragments === 0 ? '' : `, ${ofFragments} of them about passages`}.`,
  templateThere: 'All columns of this template are there.',
  export: 'Export…',
  exporting: 'Writing the extraction table…',
  exported: (name) => `${name} was saved.`,
  fileName: 'extraction-table',
  missing: 'not filled in',
  notReported: 'not reported',
  unfit: (text, column) => `“${text}” does not fit ${column} and stays as text.`,
  passages: (count) => (count === 1 ? '1 passage' : `${count} passages`),
  passagesOf: (cell) => `Passages that say so: ${cell}`,
  noPassages: 'No passage is tied to this cell. Select one in its document and fill in the table from there.',
  addChoiceNamed: (name) => `Add “${name}” to the list`,
  pasted: (cells, unfit, { outside, derived }) =>
    `${cells} ${cells === 1 ? 'cell was' : 'cells were'} filled in${unfit === 0 ? '' : `; ${unfit} stay as text, as they do not fit`}${outside === 0 ? '' : `; ${outside} fell outside the table and were left out`}${derived === 0 ? '' : `; ${derived} left out, in a column that follows from another`}.`,
  nameIn: { en: 'Name in English', nl: 'Name in Dutch' },
  optional: 'May stay empty',
  empty: 'A column needs a name in one of the languages.',
  taken: 'There is a column of this name already.',
  whichAbout: 'What is it about?',
  whichKind: 'What are its values?',
  kinds: {
    choice: 'Choice from a list',
    number: 'Number or range',
    country: 'Country',
    date: 'Date',
    text: 'Text',
  },
  kindHints: {
    choice: 'Synonyms count as one',
    number: '25, 25–40, ca. 30',
    country: 'By name in either language, or ISO code',
    date: 'A year, a month or a day',
    text: 'As you write it',
  },
  added: (name) => `The column “${name}” was added.`,
  removed: (name) => `The column “${name}” was removed; undo brings its values back.`,
  remove: (name) => `Remove ${name}`,
  moveUp: (name) => `Move ${name} up`,
  moveDown: (name) => `Move ${name} down`,
  kind: 'Values',
  hint: { en: 'How it is filled in, in English', nl: 'How it is filled in, in Dutch' },
  unit: { en: 'Unit in English', nl: 'Unit in Dutch' },
  several: 'A document can have several values',
  choices: 'Values of the list',
  choiceIn: { en: 'English', nl: 'Dutch' },
  synonyms: 'Also called (with ; between)',
  newChoice: 'New value',
  addChoice: 'Add',
  removeChoice: (name) => `Remove ${name} from the list`,
  mergeChoice: (name) => `Merge ${name} into another value…`,
  mergeInto: (name) => `“${name}” becomes part of`,
  merged: (from, into) => `“${from}” is “${into}” from now on, with all that had it.`,
  rule: 'Rule',
  ruleNumber: 'At least how many of the values',
  ruleNumberHow: (most) => `From 1 to ${most}; empty for no rule.`,
  ruleNumberRange: (most) =>
    most === 0
      ? 'The list has no values yet.'
      : `It has to be a whole number from 1 to ${most}, or empty for no rule.`,
  ruleName: { en: 'What holds then, in English', nl: 'What holds then, in Dutch' },
  derived: (column) => `Follows from ${column}`,
  derivedCell: 'This cell follows from the values beside it; change those.',
  whichColumn: 'What does this passage say?',
  nowSays: (text) => `now: ${text}`,
  valueOf: (column) => `${column}, as this passage says`,
  staysText: (text) => `“${text}” does not fit and will stay as text`,
  filled: (column, document, text) => `${column} of ${document}: ${text}`,
  noPassage: 'Select a passage, or go to a coded one.',
  whichPassage: 'Which passage?',
  noFragments: 'No passage is coded yet.',
  cleared: 'The cell was emptied.',
  noCell: 'Go to a cell of the extraction table first.',
};

const nl: Messages = {
  title: 'Extractietabel',
  document: 'Document',
  keys: 'Pijltoetsen gaan van cel naar cel. Typ, of druk op F2, om te schrijven; Enter opent de lijst van een keuze; Escape laat alles zoals het was; Delete maakt leeg; NR zegt dat het niet vermeld is; Alt+Enter toont de passages.',
  filter: 'Rijen filteren',
  clearFilter: 'Filter wissen',
  onlyGaps: 'Alleen rijen met gaten',
  order: 'Volgorde',
  orders: { author: 'Auteur', year: 'Jaar', number: 'Van binnenkomst' },
  counts: (rows, filled, cells) =>
    `${rows} ${rows === 1 ? 'document' : 'documenten'} · ${filled} van ${cells} cellen ingevuld`,
  columns: 'Kolommen',
  columnsHow: 'Wat er van elk document bekend is, en van elk fragment.',
  ofDocuments: 'Van documenten',
  ofFragments: 'Van fragmenten',
  noColumns: 'Nog geen kolommen',
  noColumnsHow:
    'Een extractietabel zegt van elk document wat er is onderzocht: land, design, N. Begin met een sjabloon of met een eigen kolom.',
  noDocuments: 'Nog geen documenten: importeer een pdf of codeer een pagina.',
  nothingFits: 'Geen rij past bij het filter.',
  addColumn: 'Kolom toevoegen',
  addTemplate: 'Sjabloon toevoegen',
  whichTemplate: 'Welk sjabloon?',
  templateAdded: (count, ofFragments) =>
    `${count === 1 ? '1 kolom is' : `${count} kolommen zijn`} toegevoegd${ofFragments === 0 ? '' : `, waarvan ${ofFragments} over passages`}.`,
  templateThere: 'Alle kolommen van dit sjabloon zijn er al.',
  export: 'Exporteren…',
  exporting: 'De extractietabel wordt geschreven…',
  exported: (name) => `${name} is opgeslagen.`,
  fileName: 'extractietabel',
  missing: 'niet ingevuld',
  notReported: 'niet vermeld',
  unfit: (text, column) => `“${text}” past niet bij ${column} en blijft als tekst staan.`,
  passages: (count) => (count === 1 ? '1 passage' : `${count} passages`),
  passagesOf: (cell) => `Passages die dit zeggen: ${cell}`,
  noPassages:
    'Bij deze cel hoort nog geen passage. Selecteer er een in het document en vul de tabel van daaruit in.',
  addChoiceNamed: (name) => `“${name}” aan de lijst toevoegen`,
  pasted: (cells, unfit, { outside, derived }) =>
    `${cells} ${cells === 1 ? 'cel is' : 'cellen zijn'} ingevuld${unfit === 0 ? '' : `; ${unfit} passen niet en blijven als tekst staan`}${outside === 0 ? '' : `; ${outside} vielen buiten de tabel en zijn weggelaten`}${derived === 0 ? '' : `; ${derived} weggelaten, in een kolom die uit een andere volgt`}.`,
  nameIn: { en: 'Naam in het Engels', nl: 'Naam in het Nederlands' },
  optional: 'Mag leeg blijven',
  empty: 'Een kolom heeft een naam nodig in een van de talen.',
  taken: 'Er is al een kolom met deze naam.',
  whichAbout: 'Waar gaat het over?',
  whichKind: 'Wat zijn de waarden?',
  kinds: {
    choice: 'Keuze uit een lijst',
    number: 'Getal of bereik',
    country: 'Land',
    date: 'Datum',
    text: 'Tekst',
  },
  kindHints: {
    choice: 'Synoniemen tellen als één',
    number: '25, 25–40, ca. 30',
    country: 'Met naam in een van beide talen, of ISO-code',
    date: 'Een jaar, een maand of een dag',
    text: 'Zoals u het schrijft',
  },
  added: (name) => `De kolom “${name}” is toegevoegd.`,
  removed: (name) => `De kolom “${name}” is verwijderd; met ongedaan maken komen de waarden terug.`,
  remove: (name) => `${name} verwijderen`,
  moveUp: (name) => `${name} omhoog`,
  moveDown: (name) => `${name} omlaag`,
  kind: 'Waarden',
  hint: { en: 'Hoe het wordt ingevuld, in het Engels', nl: 'Hoe het wordt ingevuld, in het Nederlands' },
  unit: { en: 'Eenheid in het Engels', nl: 'Eenheid in het Nederlands' },
  several: 'Een document kan meer waarden hebben',
  choices: 'Waarden van de lijst',
  choiceIn: { en: 'Engels', nl: 'Nederlands' },
  synonyms: 'Heet ook (met ; ertussen)',
  newChoice: 'Nieuwe waarde',
  addChoice: 'Toevoegen',
  removeChoice: (name) => `${name} uit de lijst verwijderen`,
  mergeChoice: (name) => `${name} samenvoegen met een andere waarde…`,
  mergeInto: (name) => `“${name}” wordt deel van`,
  merged: (from, into) => `“${from}” is voortaan “${into}”, met alles wat het had.`,
  rule: 'Regel',
  ruleNumber: 'Minstens hoeveel van de waarden',
  ruleNumberHow: (most) => `Van 1 tot en met ${most}; leeg voor geen regel.`,
  ruleNumberRange: (most) =>
    most === 0
      ? 'De lijst heeft nog geen waarden.'
      : `Het moet een geheel getal van 1 tot en met ${most} zijn, of leeg voor geen regel.`,
  ruleName: { en: 'Wat dan geldt, in het Engels', nl: 'Wat dan geldt, in het Nederlands' },
  derived: (column) => `Volgt uit ${column}`,
  derivedCell: 'Deze cel volgt uit de waarden ernaast; verander die.',
  whichColumn: 'Wat zegt deze passage?',
  nowSays: (text) => `nu: ${text}`,
  valueOf: (column) => `${column}, zoals deze passage zegt`,
  staysText: (text) => `“${text}” past niet en blijft als tekst staan`,
  filled: (column, document, text) => `${column} van ${document}: ${text}`,
  noPassage: 'Selecteer een passage of ga naar een gecodeerde.',
  whichPassage: 'Welke passage?',
  noFragments: 'Er is nog geen passage gecodeerd.',
  cleared: 'De cel is leeggemaakt.',
  noCell: 'Ga eerst naar een cel van de extractietabel.',
};

/** Texts of the extraction table. */
export const messages: Readonly<Record<Language, Messages>> = { en, nl };
