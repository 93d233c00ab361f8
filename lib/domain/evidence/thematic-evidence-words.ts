// The words of the thematic table as a table of evidence.
import type { Language } from '@/lib/base/language';

type Words = {
  readonly title: string;
  readonly units: Readonly<Record<'documents' | 'fragments' | 'codings', string>>;
  readonly split: (unit: string) => string;
  readonly emptyHidden: string;
};

/** What stands around its figures besides what `tableWords` gives. */
export const thematicEvidenceWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Thematic table',
    units: { documents: 'Documents', fragments: 'Fragments', codings: 'Codings' },
    split: (unit) =>
      `${unit} that count under several of the split columns stand in each of them, so these need not add up to the whole.`,
    emptyHidden: 'Codes without a coding are left out.',
  },
  nl: {
    title: 'Thematische tabel',
    units: { documents: 'Documenten', fragments: 'Fragmenten', codings: 'Coderingen' },
    split: (unit) =>
      `${unit} die onder meer van de uitgesplitste kolommen tellen, staan in elk daarvan; samen hoeven die niet het geheel te geven.`,
    emptyHidden: 'Codes zonder codering zijn weggelaten.',
  },
};
