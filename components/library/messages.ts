import type { Language } from '@/lib/base/language';
import type { Likeness } from '@/lib/domain/article';

/** Texts of the library in one language. */
export type Messages = {
  readonly sources: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly importPdf: string;
  readonly dropHere: string;
  readonly undated: string;
  readonly kinds: { readonly page: string; readonly pdf: string };
  readonly removed: (title: string) => string;
  readonly removedMany: (count: number) => string;
  /** How many articles a folder has; with more sources than articles, both. */
  readonly inFolder: (articles: number, sources: number) => string;
  readonly chooseCompared: string;
  readonly chooseOther: (citation: string) => string;
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
  /** The question of a suggestion; what speaks for it follows. */
  readonly sameArticle: string;
  readonly mayBeFace: (names: {
    readonly citation: string;
    readonly one: string;
    readonly other: string;
    readonly why: string;
  }) => string;
  /** The same in few words, under the article. */
  readonly alsoHere: (other: string, why: string) => string;
  readonly likeness: Readonly<Record<Likeness, string>>;
  /** For screen readers, after the suggestion. */
  readonly howToTie: string;
  readonly tie: string;
  readonly keepApart: string;
  readonly keptApart: string;
  readonly tied: (citation: string) => string;
  readonly untied: (title: string) => string;
  readonly noFaces: string;
  readonly chooseArticle: string;
  readonly chooseFace: (citation: string) => string;
  readonly chooseTied: string;
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
    removedMany: (count) => `${count} sources were deleted; their codings do not count any more.`,
    inFolder: (articles, sources) =>
      `${articles} ${articles === 1 ? 'article' : 'articles'}${sources === articles ? '' : ` in ${sources} sources`}`,
    chooseCompared: 'Which source do you want to compare?',
    chooseOther: (citation) => `Compare ${citation} with…`,
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
    sameArticle: 'Same article?',
    mayBeFace: ({ citation, one, other, why }) => `${citation} is here as ${one} and as ${other} (${why}).`,
    alsoHere: (other, why) => `Also here as ${other} (${why})`,
    likeness: { doi: 'same DOI', record: 'same title, author and year' },
    howToTie: 'Enter ties them; Delete keeps them apart.',
    tie: 'Same article: tie them, and count them as one',
    keepApart: 'Different articles: do not ask again',
    keptApart: 'They stay two articles.',
    tied: (citation) => `${citation} is one article now, with all its faces.`,
    untied: (title) => `“${title}” is an article of its own again.`,
    noFaces: 'No article has more than one face.',
    chooseArticle: 'Which article has another face?',
    chooseFace: (citation) => `Which source is the same article as ${citation}?`,
    chooseTied: 'Which face is to be an article of its own again?',
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
    removedMany: (count) => `${count} bronnen zijn verwijderd; hun coderingen tellen niet meer mee.`,
    inFolder: (articles, sources) =>
      `${articles} ${articles === 1 ? 'artikel' : 'artikelen'}${sources === articles ? '' : ` in ${sources} bronnen`}`,
    chooseCompared: 'Welke bron wilt u vergelijken?',
    chooseOther: (citation) => `${citation} vergelijken met…`,
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
    sameArticle: 'Hetzelfde artikel?',
    mayBeFace: ({ citation, one, other, why }) =>
      `${citation} staat hier als ${one} en als ${other} (${why}).`,
    alsoHere: (other, why) => `Ook hier als ${other} (${why})`,
    likeness: { doi: 'zelfde DOI', record: 'zelfde titel, auteur en jaar' },
    howToTie: 'Met Enter koppelt u ze; met Delete blijven ze apart.',
    tie: 'Hetzelfde artikel: koppelen en als één tellen',
    keepApart: 'Verschillende artikelen: niet meer vragen',
    keptApart: 'Het blijven twee artikelen.',
    tied: (citation) => `${citation} is nu één artikel, met al zijn versies.`,
    untied: (title) => `“${title}” is weer een eigen artikel.`,
    noFaces: 'Geen enkel artikel heeft meer dan één versie.',
    chooseArticle: 'Welk artikel heeft nog een versie?',
    chooseFace: (citation) => `Welke bron is hetzelfde artikel als ${citation}?`,
    chooseTied: 'Welke versie wordt weer een eigen artikel?',
  },
};
