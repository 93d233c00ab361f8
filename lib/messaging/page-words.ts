// What our script says in a page. Sent along with what it is to show, so that no page carries both languages.
// `%1` and `%2` stand for what is filled in; of two texts around `|` the first is for a count of one.
import type { Language } from '@/lib/base/language';
import type { NetworkType, Polarity } from '@/lib/domain/records';

/** The texts of one language. */
export type PageWords = Readonly<
  Record<
    | 'bar'
    | 'anyCode'
    | 'inVivo'
    | 'memo'
    | 'workbench'
    | 'sidePanel'
    | 'words'
    | 'pickTitle'
    | 'pickHint'
    | 'noCode'
    | 'theme'
    | 'create'
    | 'newCode'
    | 'memoLabel'
    | 'save'
    | 'cancel'
    | 'card'
    | 'addCode'
    | 'remove'
    | 'note'
    | 'polarity'
    | 'absence'
    | 'unstated'
    | 'coded'
    | 'codedAlready'
    | 'tooLong'
    | 'attach'
    | 'attachTitle'
    | 'attached'
    | 'resized'
    | 'cannotResize'
    | 'resizeHint'
    | 'nextHere'
    | 'removed'
    | 'saved'
    | 'undo'
    | 'undone'
    | 'close'
    | 'ready'
    | 'lost'
    | 'reload',
    string
  >
> & {
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly types: Readonly<Record<NetworkType, string>>;
};

const english: PageWords = {
  bar: 'Code the selected passage',
  anyCode: 'any code',
  inVivo: 'new, in vivo',
  memo: 'memo',
  workbench: 'workbench',
  sidePanel: 'side panel',
  words: '1 word|%1 words',
  pickTitle: 'Choose a code',
  pickHint: 'Type a few letters, in Dutch or English',
  noCode: 'No code fits',
  theme: 'theme',
  create: 'Create code “%1”',
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
  coded: 'Coded %1, 1 code on this passage. Saved.|Coded %1, %2 codes on this passage. Saved.',
  codedAlready: 'Already coded with %1.',
  tooLong: 'This selection is too long to code: a passage has at most %1 characters.',
  attach: 'attach one here',
  attachTitle: 'Which passage stands here now?',
  attached: 'The passage stands here now.',
  resized: 'The passage has 1 word now.|The passage has %1 words now.',
  cannotResize: 'The passage cannot be made shorter or longer on that side.',
  resizeHint: '[ and ] move its end by a word, with Shift its start.',
  nextHere: 'next of %2 here (this is %1)',
  removed: 'Removed %1',
  saved: 'Saved.',
  undo: 'Undo',
  undone: 'Undone.',
  close: 'Close',
  ready: 'Codeboom is ready: select a passage.',
  lost: '1 coded passage was not found on this page.|%1 coded passages were not found on this page.',
  reload: 'Codeboom was updated: reload this page.',
};

const dutch: PageWords = {
  bar: 'Codeer de geselecteerde passage',
  anyCode: 'elke code',
  inVivo: 'nieuw, in vivo',
  memo: 'memo',
  workbench: 'werkbank',
  sidePanel: 'zijpaneel',
  words: '1 woord|%1 woorden',
  pickTitle: 'Kies een code',
  pickHint: 'Typ een paar letters, in het Nederlands of Engels',
  noCode: 'Geen code past',
  theme: 'thema',
  create: 'Maak code “%1”',
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
  coded:
    'Gecodeerd met %1, 1 code op deze passage. Opgeslagen.|Gecodeerd met %1, %2 codes op deze passage. Opgeslagen.',
  codedAlready: 'Al gecodeerd met %1.',
  tooLong: 'Deze selectie is te lang om te coderen: een passage telt hoogstens %1 tekens.',
  attach: 'hier vastmaken',
  attachTitle: 'Welke passage staat nu hier?',
  attached: 'De passage staat nu hier.',
  resized: 'De passage heeft nu 1 woord.|De passage heeft nu %1 woorden.',
  cannotResize: 'De passage kan aan die kant niet korter of langer worden.',
  resizeHint: '[ en ] verzetten het einde per woord, met Shift het begin.',
  nextHere: 'volgende van %2 hier (dit is %1)',
  removed: '%1 verwijderd',
  saved: 'Opgeslagen.',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
  close: 'Sluiten',
  ready: 'Codeboom is klaar: selecteer een passage.',
  lost: '1 gecodeerde passage is niet gevonden op deze pagina.|%1 gecodeerde passages zijn niet gevonden op deze pagina.',
  reload: 'Codeboom is bijgewerkt: laad deze pagina opnieuw.',
};

/** The texts in both languages. */
export const pageWords: Readonly<Record<Language, PageWords>> = { en: english, nl: dutch };
