// What is said of files and pasted texts that cannot be taken over.

/** Texts of errors of imports, as `errorTexts` has them. */
export const importErrorTexts = {
  'extraction-table-unreadable': {
    severity: 'warning',
    sentence: { en: 'The file is no extraction table.', nl: 'Het bestand is geen extractietabel.' },
    advice: {
      en: 'It must be JSON with a list “rows”, each with number, authors and characteristics. Nothing was imported.',
      nl: 'Het moet JSON zijn met een lijst “rows”, elk met number, authors en characteristics. Er is niets geïmporteerd.',
    },
  },
  'tree-import-refused': {
    severity: 'warning',
    sentence: {
      en: 'This cannot be read as a code tree.',
      nl: 'Dit is niet als codeboom te lezen.',
    },
    advice: {
      en: 'Paste a list or a table of at most 5,000 codes, or save the file as CSV.',
      nl: 'Plak een lijst of een tabel van hooguit 5.000 codes, of bewaar het bestand als CSV.',
    },
  },
} as const;
