import type { Language } from '@/lib/base/language';

type Messages = {
  readonly defaultProject: string;
  readonly extractionRow: (row: number) => string;
  readonly looseFit: string;
};

/** Texts that services put into new records. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    defaultProject: 'My review',
    extractionRow: (row) => `Extraction table, row ${row}`,
    looseFit: 'Suggested in the extraction table: related, or fits only in part.',
  },
  nl: {
    defaultProject: 'Mijn literatuurstudie',
    extractionRow: (row) => `Extractietabel, rij ${row}`,
    looseFit: 'Voorgesteld in de extractietabel: verwant, of past maar ten dele.',
  },
};
