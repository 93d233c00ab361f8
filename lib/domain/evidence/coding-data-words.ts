// What the variables of the data are, in both languages.
import type { Language } from '@/lib/base/language';

const en = {
  coding_id: 'Coding',
  fragment_id: 'Fragment; several codings may be on one',
  document_id: 'Document',
  citation: 'Author and year as cited',
  year: 'Year of publication',
  title: 'Title of the document',
  code_id: 'Code',
  code: 'Name of the code',
  code_path: 'Names of the codes above it and its own',
  level: 'Name of the code at level',
  code_kind: 'Kind of code',
  type: 'Network type of the code',
  polarity: 'Polarity of the coding; an absence counts apart',
  absence: '1 where the passage says that it is absent',
  page: 'Page as printed',
  quote: 'Words of the passage',
  coder: 'Who coded it',
  note: 'Note on the coding',
  coded_at: 'When it was coded (ISO 8601, UTC)',
};

const nl: typeof en = {
  coding_id: 'Codering',
  fragment_id: 'Fragment; er kunnen meer coderingen op staan',
  document_id: 'Document',
  citation: 'Auteur en jaar zoals geciteerd',
  year: 'Jaar van publicatie',
  title: 'Titel van het document',
  code_id: 'Code',
  code: 'Naam van de code',
  code_path: 'Namen van de codes erboven en van zichzelf',
  level: 'Naam van de code op niveau',
  code_kind: 'Soort code',
  type: 'Netwerktype van de code',
  polarity: 'Polariteit van de codering; afwezigheid telt apart',
  absence: '1 waar de passage zegt dat het afwezig is',
  page: 'Gedrukte pagina',
  quote: 'Woorden van de passage',
  coder: 'Wie het codeerde',
  note: 'Notitie bij de codering',
  coded_at: 'Wanneer het is gecodeerd (ISO 8601, UTC)',
};

/** Labels of the variables that every project has. */
export const dataLabels: Readonly<Record<Language, Readonly<typeof en>>> = { en, nl };
