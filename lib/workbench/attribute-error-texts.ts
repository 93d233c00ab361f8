// What can be wrong with the columns of the extraction table.

/** Texts of these errors, as `errorTexts` has them. */
export const attributeErrorTexts = {
  'attribute-exists': {
    severity: 'info',
    sentence: {
      en: 'The extraction table has a column of that name.',
      nl: 'De extractietabel heeft al een kolom met die naam.',
    },
    advice: { en: 'Choose another name.', nl: 'Kies een andere naam.' },
  },
  'attribute-has-no-name': {
    severity: 'info',
    sentence: {
      en: 'A column needs a name in one of the languages.',
      nl: 'Een kolom heeft een naam nodig in een van de talen.',
    },
    advice: { en: '', nl: '' },
  },
  'choice-exists': {
    severity: 'info',
    sentence: {
      en: 'Two values of the list go by the same name.',
      nl: 'Twee waarden van de lijst hebben dezelfde naam.',
    },
    advice: { en: 'Merge them, or choose another name.', nl: 'Voeg ze samen of kies een andere naam.' },
  },
  'rule-out-of-range': {
    severity: 'info',
    sentence: {
      en: 'The rule of this column asks for more values than the list has, or for none.',
      nl: 'De regel van deze kolom vraagt meer waarden dan de lijst heeft, of geen.',
    },
    advice: {
      en: 'Change or clear the number of the rule first.',
      nl: 'Verander of wis eerst het getal van de regel.',
    },
  },
} as const;
