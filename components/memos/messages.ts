import type { Language } from '@/lib/base/language';
import type { MemoSubject } from '@/lib/domain/records';
import type { MemoGroup } from './memo-rows';

type Messages = {
  readonly memo: string;
  readonly memos: string;
  readonly groups: Readonly<Record<MemoGroup, string>>;
  readonly subjectGone: string;
  readonly filter: string;
  readonly noneFits: string;
  readonly noMemos: string;
  readonly noMemosText: string;
  readonly write: string;
  readonly about: Readonly<Record<MemoSubject['noun'], string>>;
  readonly text: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly state: Readonly<Record<'saved' | 'writing' | 'new', string>>;
  readonly completions: string;
  readonly format: string;
  readonly bold: string;
  readonly italic: string;
  readonly heading: string;
  readonly list: string;
  readonly quote: string;
  readonly linkCode: string;
  readonly linkSource: string;
  readonly insertPassage: string;
  readonly choosePassage: string;
  readonly inserted: string;
  readonly linkHint: string;
  readonly noLink: string;
  readonly saved: string;
  readonly removed: string;
  readonly gone: string;
};

/** Texts of memos. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    memo: 'Memo',
    memos: 'Memos',
    groups: { code: 'On codes', source: 'On sources', passage: 'On passages', project: 'On the project' },
    subjectGone: 'deleted',
    filter: 'Filter memos',
    noneFits: 'No memo fits.',
    noMemos: 'No memos yet',
    noMemosText: 'A memo keeps a thought about a code, a source, a passage or the project.',
    write: 'Write a memo',
    about: {
      project: 'Memo about the project',
      source: 'Memo about the source',
      fragment: 'Memo about the passage',
      code: 'Memo about the code',
      coding: 'Memo about the coding',
    },
    text: 'Text',
    hint: '[[ links a code or passage, @ a source; F12 opens a link. Passages can be dropped here. Ctrl+Enter closes.',
    placeholder: 'Write what you think. [[ links a code, @ a source.',
    state: {
      saved: 'Saved.',
      writing: 'Not saved yet; it saves itself.',
      new: 'Saves itself as soon as it has words.',
    },
    completions: 'Completions',
    format: 'Format',
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    list: 'List',
    quote: 'Quote',
    linkCode: 'Link a code',
    linkSource: 'Link a source',
    insertPassage: 'Insert a passage',
    choosePassage: 'Insert a passage, newest first',
    inserted: 'The passage was inserted.',
    linkHint: 'Ctrl+click or F12 opens it',
    noLink: 'No link stands at the cursor.',
    saved: 'The memo was saved.',
    removed: 'The memo was deleted.',
    gone: 'This memo is not there any more.',
  },
  nl: {
    memo: 'Memo',
    memos: 'Memo’s',
    groups: { code: 'Bij codes', source: 'Bij bronnen', passage: 'Bij passages', project: 'Bij het project' },
    subjectGone: 'verwijderd',
    filter: 'Memo’s filteren',
    noneFits: 'Er is geen passende memo.',
    noMemos: 'Nog geen memo’s',
    noMemosText: 'Een memo bewaart een gedachte over een code, een bron, een passage of het project.',
    write: 'Een memo schrijven',
    about: {
      project: 'Memo over het project',
      source: 'Memo over de bron',
      fragment: 'Memo over de passage',
      code: 'Memo over de code',
      coding: 'Memo over de codering',
    },
    text: 'Tekst',
    hint: '[[ verwijst naar een code of passage, @ naar een bron; F12 opent een verwijzing. Passages kunnen hierheen worden gesleept. Ctrl+Enter sluit.',
    placeholder: 'Schrijf wat u denkt. [[ verwijst naar een code, @ naar een bron.',
    state: {
      saved: 'Opgeslagen.',
      writing: 'Nog niet opgeslagen; dat gebeurt vanzelf.',
      new: 'Wordt vanzelf opgeslagen zodra er woorden staan.',
    },
    completions: 'Aanvullingen',
    format: 'Opmaak',
    bold: 'Vet',
    italic: 'Cursief',
    heading: 'Kop',
    list: 'Lijst',
    quote: 'Citaat',
    linkCode: 'Naar een code verwijzen',
    linkSource: 'Naar een bron verwijzen',
    insertPassage: 'Een passage invoegen',
    choosePassage: 'Een passage invoegen, nieuwste eerst',
    inserted: 'De passage is ingevoegd.',
    linkHint: 'Ctrl+klik of F12 opent dit',
    noLink: 'Bij de cursor staat geen verwijzing.',
    saved: 'De memo is opgeslagen.',
    removed: 'De memo is verwijderd.',
    gone: 'Deze memo is er niet meer.',
  },
};
