import type { Language } from '@/lib/base/language';

type Messages = {
  readonly sources: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly importPdf: string;
  readonly dropHere: string;
  readonly undated: string;
  readonly kinds: { readonly page: string; readonly pdf: string };
  readonly removed: (title: string) => string;
  readonly chooseSource: string;
  readonly askAddress: string;
  readonly addressHint: string;
  readonly badAddress: string;
  readonly opened: string;
  readonly record: string;
  readonly fields: {
    readonly title: string;
    readonly authors: string;
    readonly authorsHint: string;
    readonly year: string;
    readonly journal: string;
    readonly doi: string;
    readonly language: string;
  };
  readonly languages: { readonly en: string; readonly nl: string; readonly none: string };
  readonly badYear: string;
  readonly noTitle: string;
  readonly save: string;
  readonly saved: string;
  readonly gone: string;
};

/** Texts of the library. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    sources: 'Sources',
    empty: 'No sources yet',
    emptyText:
      'Import a PDF, or open an article in a tab and press the Codeboom button there. PDF files can be dropped here.',
    importPdf: 'Import PDF…',
    dropHere: 'Drop PDF files here',
    undated: 'n.d.',
    kinds: { page: 'web page', pdf: 'PDF' },
    removed: (title) => `“${title}” was deleted; its codings do not count any more.`,
    chooseSource: 'Choose a source',
    askAddress: 'Address of the article',
    addressHint: 'https://…',
    badAddress: 'That is not an address of a web page.',
    opened: 'The article opens in a tab of its own. Press the Codeboom button there to code it.',
    record: 'Record of the source',
    fields: {
      title: 'Title',
      authors: 'Authors',
      authorsHint: 'One a line: Family, Given (van den Berg, Anna)',
      year: 'Year',
      journal: 'Journal',
      doi: 'DOI',
      language: 'Language',
    },
    languages: { en: 'English', nl: 'Dutch', none: 'not known' },
    badYear: 'A year has four digits.',
    noTitle: 'A source needs a title.',
    save: 'Save',
    saved: 'The record was saved.',
    gone: 'This source is not there any more.',
  },
  nl: {
    sources: 'Bronnen',
    empty: 'Nog geen bronnen',
    emptyText:
      'Importeer een pdf, of open een artikel in een tabblad en druk daar op de Codeboom-knop. Pdf-bestanden kunt u hierheen slepen.',
    importPdf: 'Pdf importeren…',
    dropHere: 'Laat pdf-bestanden hier los',
    undated: 'z.d.',
    kinds: { page: 'webpagina', pdf: 'pdf' },
    removed: (title) => `“${title}” is verwijderd; de coderingen tellen niet meer mee.`,
    chooseSource: 'Kies een bron',
    askAddress: 'Adres van het artikel',
    addressHint: 'https://…',
    badAddress: 'Dat is geen adres van een webpagina.',
    opened: 'Het artikel opent in een eigen tabblad. Druk daar op de Codeboom-knop om het te coderen.',
    record: 'Gegevens van de bron',
    fields: {
      title: 'Titel',
      authors: 'Auteurs',
      authorsHint: 'Eén per regel: Achternaam, Voornaam (van den Berg, Anna)',
      year: 'Jaar',
      journal: 'Tijdschrift',
      doi: 'DOI',
      language: 'Taal',
    },
    languages: { en: 'Engels', nl: 'Nederlands', none: 'niet bekend' },
    badYear: 'Een jaartal heeft vier cijfers.',
    noTitle: 'Een bron heeft een titel nodig.',
    save: 'Opslaan',
    saved: 'De gegevens zijn opgeslagen.',
    gone: 'Deze bron is er niet meer.',
  },
};
