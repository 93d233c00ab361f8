import type { Messages } from './messages';

/** The texts in English. */
export const english: Messages = {
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
