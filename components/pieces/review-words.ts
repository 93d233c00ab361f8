// What reviewers say, as icon and word, and when they said it.
import type { Language } from '@/lib/base/language';
import type { ReviewVerdict, Timestamp } from '@/lib/domain/records';

/** The icon of each verdict; always beside its word. */
export const verdictIcons: Readonly<Record<ReviewVerdict, string>> = {
  accept: 'pass',
  rename: 'edit',
  split: 'repo-forked',
  merge: 'git-merge',
  question: 'question',
  comment: 'comment',
  signOff: 'verified',
};

/** What each verdict is called. */
export const verdictWords: Readonly<Record<Language, Readonly<Record<ReviewVerdict, string>>>> = {
  en: {
    accept: 'Accepted',
    rename: 'Rename',
    split: 'Split',
    merge: 'Merge',
    question: 'Question',
    comment: 'Comment',
    signOff: 'Signed off',
  },
  nl: {
    accept: 'Akkoord',
    rename: 'Hernoemen',
    split: 'Splitsen',
    merge: 'Samenvoegen',
    question: 'Vraag',
    comment: 'Opmerking',
    signOff: 'Afgetekend',
  },
};

/** Gives a day as it stands beside a review. */
export function reviewDay(at: Timestamp, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl', { dateStyle: 'medium' }).format(
    new Date(at),
  );
}

/** Words around a review. */
export const reviewMessages = {
  en: {
    settled: 'settled',
    open: 'open',
    answer: 'Answer',
    settle: 'Settle',
    reopen: 'Open again',
    edit: 'Edit',
    remove: 'Delete',
    answered: 'Answer:',
    reviews: 'Comments and reviews',
    none: 'Nothing was said about this code yet.',
    doIt: { rename: 'Rename…', split: 'Split…', merge: 'Merge…' },
  },
  nl: {
    settled: 'afgehandeld',
    open: 'open',
    answer: 'Antwoorden',
    settle: 'Afhandelen',
    reopen: 'Heropenen',
    edit: 'Bewerken',
    remove: 'Verwijderen',
    answered: 'Antwoord:',
    reviews: 'Opmerkingen en beoordelingen',
    none: 'Over deze code is nog niets gezegd.',
    doIt: { rename: 'Hernoemen…', split: 'Splitsen…', merge: 'Samenvoegen…' },
  },
} as const;
