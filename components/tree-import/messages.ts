import type { Language } from '@/lib/base/language';
import type { TreeRefusal } from '@/lib/domain/tree-import/tree-entry';
import type { ColumnRole, TreeForm } from '@/lib/domain/tree-import/tree-sheet';
import type { ExistingPolicy, ImportCounts, ImportDecision } from '@/lib/domain/tree-import/tree-import';

const s = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const en = {
  title: 'Import a code tree',
  paste: 'Codebook',
  placeholder:
    'Paste a list or a table here: from Word, Excel or any text. What stands further in comes under the line above.',
  openFile: 'Open a file…',
  clear: 'Empty',
  readAs: 'Read as',
  forms: {
    outline: 'List, by its indents',
    named: 'Table with headings',
    levels: 'Table, a column per level',
  } satisfies Record<TreeForm, string>,
  language: 'Language of the names',
  languages: { en: 'English', nl: 'Dutch' },
  column: (at: number, name: string) => (name === '' ? `Column ${at}` : `Column ${at}: ${name}`),
  columns: 'What the columns hold',
  roles: {
    ...{
      ignore: 'Not read',
      place: 'A level of the tree',
      label: 'Name',
      'label.en': 'Name, English',
      'label.nl': 'Name, Dutch',
    },
    ...{ parent: 'Stands under', level: 'Number of the level', definition: 'Definition' },
    ...{ 'definition.en': 'Definition, English', 'definition.nl': 'Definition, Dutch' },
    ...{
      inclusion: 'When it is given',
      'inclusion.en': 'When it is given, English',
      'inclusion.nl': 'When it is given, Dutch',
    },
    ...{ exclusion: 'When not', 'exclusion.en': 'When not, English', 'exclusion.nl': 'When not, Dutch' },
    ...{
      variants: 'Other names',
      'variants.en': 'Other names, English',
      'variants.nl': 'Other names, Dutch',
    },
    ...{ type: 'Type', polarity: 'Polarity', kind: 'Kind of code', key: 'Key' },
  } satisfies Record<ColumnRole, string>,
  place: 'Where it goes',
  places: { newSystem: 'A new code system', top: 'The project’s own tree, at the top' },
  under: (name: string) => `Under “${name}”`,
  change: 'Change…',
  systemName: 'Name of the new code system',
  systemDefault: 'Imported codes',
  systemThere:
    'A code system with this name is there already. To bring the codes into it, choose it as the place.',
  existing: 'Codes that are there already',
  policies: {
    keep: 'Keep them as they are',
    fill: 'Fill their empty fields',
    overwrite: 'Overwrite their fields',
  } satisfies Record<ExistingPolicy, string>,
  originKind: 'Where the tree comes from',
  originKinds: { publication: 'A publication', other: 'Something else' },
  reference: 'Reference',
  preview: 'What would happen',
  counts: ({ add, existing, changed, conflicts, leftOut }: ImportCounts) =>
    `${s(add, 'code', 'codes')} to add, ${existing} there already${changed === 0 ? '' : ` (${changed} of them get other fields)`}, ${s(conflicts, 'conflict', 'conflicts')}; ${leftOut} left out.`,
  nothing: 'Nothing would change.',
  apply: 'Import',
  decideAll: 'Decide all conflicts…',
  decideTitle: (name: string) => `What to do with “${name}”`,
  decideAllTitle: 'What to do with all conflicts',
  decisions: {
    skip: 'Leave it out, with what stands under it',
    add: 'Add it anyway',
    use: 'Use the code that is there in its place',
  } satisfies Record<ImportDecision, string>,
  hint: 'Enter on a conflict decides it; F8 goes to the next.',
  emptyTitle: 'A codebook that you have already',
  emptyText:
    'Paste it, or open a CSV, TSV or text file. You see each code first, with what would become of it; nothing is done until you say so, and one undo takes all of it back.',
  outcomes: { add: 'new', existing: 'there already', under: 'left out, with what it stands under' },
  fills: (fields: string) => `there already, changes: ${fields}`,
  decided: { skip: 'left out', add: 'added anyway', use: 'that code is used' } satisfies Record<
    ImportDecision,
    string
  >,
  fields: {
    labels: 'names',
    variants: 'other names',
    definition: 'definition',
    inclusion: 'inclusion',
    exclusion: 'exclusion',
    type: 'type',
    polarity: 'polarity',
  } as Record<string, string>,
  elsewhere: (name: string, under: string) =>
    under === '' ? `“${name}” stands at the top` : `“${name}” stands under “${under}”`,
  duplicate: (line: number) => `the same as line ${line}`,
  unknown: (field: string, value: string, column: number | null) =>
    `${field} “${value}” is not known${column === null ? '' : ` (column ${column})`}`,
  unknownFields: { type: 'type', polarity: 'polarity', kind: 'kind', level: 'level' },
  parentUnknown: (name: string) => `no code is called “${name}”, which it should stand under`,
  cycle: 'it would stand under itself',
  keyTaken: (key: string) => `another code has the key “${key}”`,
  cleaned: 'invisible signs left out',
  line: (line: number) => `line ${line}`,
  noLabel: (line: number, column: number | null) =>
    column === null
      ? `Line ${line} has no name; it is not read.`
      : `Line ${line}, column ${column}: no name; the row is not read.`,
  outside: (count: number) =>
    `${s(count, 'line stands', 'lines stand')} outside the list or table; not read.`,
  moreProblems: (count: number) => `And ${count} more.`,
  refusals: {
    characters: 'it is too long',
    codes: 'there are too many codes',
    depth: 'it has too many levels',
    label: 'a name is too long; is it read in the right way?',
    text: 'a text is too long',
    binary: 'it is no text. Save it as CSV, or copy and paste it',
    quotes: 'a quotation mark is never closed',
  } satisfies Record<TreeRefusal['reason'], string>,
  refused: (why: string, line: number, limit: number) =>
    `Not read: ${line === 0 ? '' : `line ${line}: `}${why}${limit === 0 ? '' : ` (at most ${limit.toLocaleString('en')})`}.`,
  imported: ({ add, changed }: ImportCounts) =>
    `Imported: ${s(add, 'code', 'codes')} added, ${changed} changed.`,
  stale: 'The codebook has changed meanwhile; this is what the import comes to now.',
};

const nl: typeof en = {
  title: 'Codeboom importeren',
  paste: 'Codeboek',
  placeholder:
    'Plak hier een lijst of een tabel: uit Word, Excel of gewone tekst. Wat verder inspringt komt onder de regel erboven.',
  openFile: 'Bestand openen…',
  clear: 'Leegmaken',
  readAs: 'Lezen als',
  forms: {
    outline: 'Lijst, naar inspringing',
    named: 'Tabel met koppen',
    levels: 'Tabel, een kolom per niveau',
  },
  language: 'Taal van de namen',
  languages: { en: 'Engels', nl: 'Nederlands' },
  column: (at, name) => (name === '' ? `Kolom ${at}` : `Kolom ${at}: ${name}`),
  columns: 'Wat er in de kolommen staat',
  roles: {
    ...{
      ignore: 'Niet gelezen',
      place: 'Een niveau van de boom',
      label: 'Naam',
      'label.en': 'Naam, Engels',
      'label.nl': 'Naam, Nederlands',
    },
    ...{ parent: 'Staat onder', level: 'Nummer van het niveau', definition: 'Definitie' },
    ...{ 'definition.en': 'Definitie, Engels', 'definition.nl': 'Definitie, Nederlands' },
    ...{
      inclusion: 'Wanneer wel',
      'inclusion.en': 'Wanneer wel, Engels',
      'inclusion.nl': 'Wanneer wel, Nederlands',
    },
    ...{
      exclusion: 'Wanneer niet',
      'exclusion.en': 'Wanneer niet, Engels',
      'exclusion.nl': 'Wanneer niet, Nederlands',
    },
    ...{
      variants: 'Andere namen',
      'variants.en': 'Andere namen, Engels',
      'variants.nl': 'Andere namen, Nederlands',
    },
    ...{ type: 'Type', polarity: 'Polariteit', kind: 'Soort code', key: 'Sleutel' },
  },
  place: 'Waar hij komt',
  places: { newSystem: 'Een nieuw codesysteem', top: 'De eigen boom van het project, bovenaan' },
  under: (name) => `Onder “${name}”`,
  change: 'Wijzigen…',
  systemName: 'Naam van het nieuwe codesysteem',
  systemDefault: 'Geïmporteerde codes',
  systemThere: 'Er is al een codesysteem met deze naam. Kies het als plaats om de codes daarin te zetten.',
  existing: 'Codes die er al zijn',
  policies: { keep: 'Laten zoals ze zijn', fill: 'Lege velden aanvullen', overwrite: 'Velden overschrijven' },
  originKind: 'Waar de boom vandaan komt',
  originKinds: { publication: 'Een publicatie', other: 'Iets anders' },
  reference: 'Verwijzing',
  preview: 'Wat er zou gebeuren',
  counts: ({ add, existing, changed, conflicts, leftOut }) =>
    `${s(add, 'code', 'codes')} toe te voegen, ${existing} al aanwezig${changed === 0 ? '' : ` (${changed} daarvan krijgen andere velden)`}, ${s(conflicts, 'conflict', 'conflicten')}; ${leftOut} weggelaten.`,
  nothing: 'Er zou niets veranderen.',
  apply: 'Importeren',
  decideAll: 'Over alle conflicten beslissen…',
  decideTitle: (name) => `Wat te doen met “${name}”`,
  decideAllTitle: 'Wat te doen met alle conflicten',
  decisions: {
    skip: 'Weglaten, met wat eronder staat',
    add: 'Toch toevoegen',
    use: 'De code die er al is ervoor gebruiken',
  },
  hint: 'Enter op een conflict beslist erover; F8 gaat naar het volgende.',
  emptyTitle: 'Een codeboek dat u al hebt',
  emptyText:
    'Plak het, of open een CSV-, TSV- of tekstbestand. U ziet eerst elke code en wat ermee zou gebeuren; er gebeurt niets tot u het zegt, en één keer ongedaan maken neemt alles terug.',
  outcomes: { add: 'nieuw', existing: 'al aanwezig', under: 'weggelaten, met waar hij onder staat' },
  fills: (fields) => `al aanwezig, wijzigt: ${fields}`,
  decided: { skip: 'weggelaten', add: 'toch toegevoegd', use: 'die code wordt gebruikt' },
  fields: {
    labels: 'namen',
    variants: 'andere namen',
    definition: 'definitie',
    inclusion: 'inclusie',
    exclusion: 'exclusie',
    type: 'type',
    polarity: 'polariteit',
  },
  elsewhere: (name, under) =>
    under === '' ? `“${name}” staat bovenaan` : `“${name}” staat onder “${under}”`,
  duplicate: (line) => `hetzelfde als regel ${line}`,
  unknown: (field, value, column) =>
    `${field} “${value}” is onbekend${column === null ? '' : ` (kolom ${column})`}`,
  unknownFields: { type: 'type', polarity: 'polariteit', kind: 'soort', level: 'niveau' },
  parentUnknown: (name) => `geen code heet “${name}”, waar hij onder zou staan`,
  cycle: 'hij zou onder zichzelf staan',
  keyTaken: (key) => `een andere code heeft de sleutel “${key}”`,
  cleaned: 'onzichtbare tekens weggelaten',
  line: (line) => `regel ${line}`,
  noLabel: (line, column) =>
    column === null
      ? `Regel ${line} heeft geen naam; hij is niet gelezen.`
      : `Regel ${line}, kolom ${column}: geen naam; de rij is niet gelezen.`,
  outside: (count) => `${s(count, 'regel staat', 'regels staan')} buiten de lijst of tabel; niet gelezen.`,
  moreProblems: (count) => `En nog ${count}.`,
  refusals: {
    characters: 'het is te lang',
    codes: 'er zijn te veel codes',
    depth: 'er zijn te veel niveaus',
    label: 'een naam is te lang; wordt het op de goede manier gelezen?',
    text: 'een tekst is te lang',
    binary: 'het is geen tekst. Bewaar het als CSV, of kopieer en plak het',
    quotes: 'een aanhalingsteken wordt niet gesloten',
  },
  refused: (why, line, limit) =>
    `Niet gelezen: ${line === 0 ? '' : `regel ${line}: `}${why}${limit === 0 ? '' : ` (hooguit ${limit.toLocaleString('nl')})`}.`,
  imported: ({ add, changed }) =>
    `Geïmporteerd: ${s(add, 'code', 'codes')} toegevoegd, ${changed} gewijzigd.`,
  stale: 'Het codeboek is intussen gewijzigd; dit is waar de import nu op neerkomt.',
};

/** Texts of the import of a code tree. */
export const messages: Readonly<Record<Language, typeof en>> = { en, nl };
