// The words of the table of quotes.
import type { Language } from '@/lib/base/language';

type Words = {
  readonly title: string;
  readonly level: (level: number) => string;
  readonly type: string;
  readonly polarity: string;
  readonly citation: string;
  readonly page: string;
  readonly quote: string;
  readonly coder: string;
  readonly note: string;
  readonly rows: (count: number) => string;
};

/** What stands around the quotes. */
export const quoteRowWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Quotes',
    level: (level) => `Level ${level}`,
    type: 'Type',
    polarity: 'Polarity',
    citation: 'Publication',
    page: 'Page',
    quote: 'Quote',
    coder: 'Coder',
    note: 'Note',
    rows: (count) => `${count} ${count === 1 ? 'coding' : 'codings'}, a row each.`,
  },
  nl: {
    title: 'Citaten',
    level: (level) => `Niveau ${level}`,
    type: 'Type',
    polarity: 'Polariteit',
    citation: 'Publicatie',
    page: 'Pagina',
    quote: 'Citaat',
    coder: 'Codeur',
    note: 'Notitie',
    rows: (count) => `${count} ${count === 1 ? 'codering' : 'coderingen'}, elk op een rij.`,
  },
};
