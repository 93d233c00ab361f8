import type { Language } from '@/lib/base/language';
import type { MemoSubject } from '@/lib/domain/records';

type Messages = {
  readonly memo: string;
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
  readonly saved: string;
  readonly removed: string;
  readonly gone: string;
};

/** Texts of memos. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    memo: 'Memo',
    about: {
      project: 'Memo about the project',
      source: 'Memo about the source',
      fragment: 'Memo about the passage',
      code: 'Memo about the code',
      coding: 'Memo about the coding',
    },
    text: 'Text',
    hint: '[[ links a code, @ a source. Ctrl+Enter closes.',
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
    saved: 'The memo was saved.',
    removed: 'The memo was deleted.',
    gone: 'This memo is not there any more.',
  },
  nl: {
    memo: 'Memo',
    about: {
      project: 'Memo over het project',
      source: 'Memo over de bron',
      fragment: 'Memo over de passage',
      code: 'Memo over de code',
      coding: 'Memo over de codering',
    },
    text: 'Tekst',
    hint: '[[ verwijst naar een code, @ naar een bron. Ctrl+Enter sluit.',
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
    saved: 'De memo is opgeslagen.',
    removed: 'De memo is verwijderd.',
    gone: 'Deze memo is er niet meer.',
  },
};
