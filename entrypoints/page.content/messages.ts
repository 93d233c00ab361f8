import type { Language } from '@/lib/base/language';
import type { ErrorCode } from '@/lib/base/errors';
import type { NetworkType, Polarity } from '@/lib/domain/records';

/** Every text that our script shows in a page. */
export type Messages = {
  readonly bar: string;
  readonly anyCode: string;
  readonly inVivo: string;
  readonly memo: string;
  readonly workbench: string;
  readonly words: (count: number) => string;
  readonly pickTitle: string;
  readonly pickHint: string;
  readonly noCode: string;
  readonly theme: string;
  readonly create: (label: string) => string;
  readonly newCode: string;
  readonly memoLabel: string;
  readonly save: string;
  readonly cancel: string;
  readonly card: string;
  readonly addCode: string;
  readonly remove: string;
  readonly note: string;
  readonly polarity: string;
  readonly absence: string;
  readonly unstated: string;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly types: Readonly<Record<NetworkType, string>>;
  readonly coded: (label: string, codes: number) => string;
  readonly codedAlready: (label: string) => string;
  readonly tooLong: (most: number) => string;
  readonly removed: (label: string) => string;
  readonly saved: string;
  readonly undo: string;
  readonly undone: string;
  readonly close: string;
  readonly ready: string;
  readonly lost: (count: number) => string;
  readonly failed: string;
  readonly reload: string;
  readonly errors: Partial<Readonly<Record<ErrorCode, string>>>;
};

const en: Messages = {
  bar: 'Code the selected passage',
  anyCode: 'any code',
  inVivo: 'new, in vivo',
  memo: 'memo',
  workbench: 'workbench',
  words: (count) => (count === 1 ? '1 word' : `${count} words`),
  pickTitle: 'Choose a code',
  pickHint: 'Type a few letters, in Dutch or English',
  noCode: 'No code fits',
  theme: 'theme',
  create: (label) => `Create code “${label}”`,
  newCode: 'New code in the words of the text',
  memoLabel: 'Memo about this passage',
  save: 'Save',
  cancel: 'Cancel',
  card: 'Codes on this passage',
  addCode: 'Add a code',
  remove: 'Remove',
  note: 'Note',
  polarity: 'Polarity',
  absence: 'absence',
  unstated: 'not stated',
  polarities: {
    protective: 'protective',
    hindering: 'hindering',
    mixed: 'mixed',
    conditional: 'conditional',
  },
  types: { structural: 'structural', interaction: 'interaction', person: 'person' },
  coded: (label, codes) =>
    `Coded ${label}, ${codes === 1 ? '1 code' : `${codes} codes`} on this passage. Saved.`,
  codedAlready: (label) => `Already coded with ${label}.`,
  tooLong: (most) =>
    `This selection is too long to code: a passage has at most ${most.toLocaleString('en')} characters.`,
  removed: (label) => `Removed ${label}`,
  saved: 'Saved.',
  undo: 'Undo',
  undone: 'Undone.',
  close: 'Close',
  ready: 'Codeboom is ready: select a passage.',
  lost: (count) =>
    count === 1
      ? '1 coded passage was not found on this page.'
      : `${count} coded passages were not found on this page.`,
  failed: 'That could not be saved. Try again.',
  reload: 'Codeboom was updated: reload this page.',
  errors: {
    'storage-full': 'The disk is full: nothing was saved. Make room and try again.',
    'storage-damaged': 'The database cannot be opened. Open the workbench to mend it.',
    'storage-blocked': 'Another window blocks the database. Close other Codeboom windows.',
    'page-not-activated': 'Press the Codeboom button to start on this page.',
    'fragment-empty': 'There are no words in this selection.',
    'code-not-found': 'That code is not there any more.',
    'not-found': 'That is not there any more.',
    'nothing-to-undo': 'Other changes came after it: use undo in the workbench.',
  },
};

const nl: Messages = {
  bar: 'Codeer de geselecteerde passage',
  anyCode: 'elke code',
  inVivo: 'nieuw, in vivo',
  memo: 'memo',
  workbench: 'werkbank',
  words: (count) => (count === 1 ? '1 woord' : `${count} woorden`),
  pickTitle: 'Kies een code',
  pickHint: 'Typ een paar letters, in het Nederlands of Engels',
  noCode: 'Geen code past',
  theme: 'thema',
  create: (label) => `Maak code “${label}”`,
  newCode: 'Nieuwe code in de woorden van de tekst',
  memoLabel: 'Memo over deze passage',
  save: 'Opslaan',
  cancel: 'Annuleren',
  card: 'Codes op deze passage',
  addCode: 'Code toevoegen',
  remove: 'Verwijderen',
  note: 'Notitie',
  polarity: 'Polariteit',
  absence: 'afwezigheid',
  unstated: 'niet vermeld',
  polarities: {
    protective: 'beschermend',
    hindering: 'belemmerend',
    mixed: 'gemengd',
    conditional: 'voorwaardelijk',
  },
  types: { structural: 'structureel', interaction: 'interactie', person: 'persoon' },
  coded: (label, codes) =>
    `Gecodeerd met ${label}, ${codes === 1 ? '1 code' : `${codes} codes`} op deze passage. Opgeslagen.`,
  codedAlready: (label) => `Al gecodeerd met ${label}.`,
  tooLong: (most) =>
    `Deze selectie is te lang om te coderen: een passage telt hoogstens ${most.toLocaleString('nl')} tekens.`,
  removed: (label) => `${label} verwijderd`,
  saved: 'Opgeslagen.',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
  close: 'Sluiten',
  ready: 'Codeboom is klaar: selecteer een passage.',
  lost: (count) =>
    count === 1
      ? '1 gecodeerde passage is niet gevonden op deze pagina.'
      : `${count} gecodeerde passages zijn niet gevonden op deze pagina.`,
  failed: 'Dat kon niet worden opgeslagen. Probeer het opnieuw.',
  reload: 'Codeboom is bijgewerkt: laad deze pagina opnieuw.',
  errors: {
    'storage-full': 'De schijf is vol: er is niets opgeslagen. Maak ruimte en probeer het opnieuw.',
    'storage-damaged': 'De database kan niet worden geopend. Open de werkbank om dat te herstellen.',
    'storage-blocked': 'Een ander venster blokkeert de database. Sluit andere Codeboom-vensters.',
    'page-not-activated': 'Druk op de Codeboom-knop om op deze pagina te beginnen.',
    'fragment-empty': 'Er staan geen woorden in deze selectie.',
    'code-not-found': 'Die code is er niet meer.',
    'not-found': 'Dat is er niet meer.',
    'nothing-to-undo': 'Er kwamen andere wijzigingen na: gebruik ongedaan maken in de werkbank.',
  },
};

/** The texts in both languages. */
export const messages: Readonly<Record<Language, Messages>> = { en, nl };
