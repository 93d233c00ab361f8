import type { Language } from '@/lib/base/language';
import type { MemoSubject } from '@/lib/domain/records';

type Messages = {
  readonly memo: string;
  readonly about: Readonly<Record<MemoSubject['noun'], string>>;
  readonly text: string;
  readonly hint: string;
  readonly save: string;
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
    hint: 'Ctrl+Enter saves.',
    save: 'Save',
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
    hint: 'Ctrl+Enter slaat op.',
    save: 'Opslaan',
    saved: 'De memo is opgeslagen.',
    removed: 'De memo is verwijderd.',
    gone: 'Deze memo is er niet meer.',
  },
};
