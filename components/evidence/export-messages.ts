import type { Language } from '@/lib/base/language';
import type { MainTable } from './exportable-tables';
import type { EvidenceFormat } from '@/lib/domain/evidence/evidence-export';

type Choice = { readonly label: string; readonly detail: string };

type Messages = {
  readonly exporting: string;
  readonly exported: (name: string) => string;
  readonly copied: string;
  readonly tables: (count: number) => string;
  readonly whichTables: string;
  readonly whichTable: string;
  readonly whichFormat: string;
  readonly whichQuotes: string;
  readonly noTable: string;
  readonly choices: Readonly<Record<MainTable, Choice>>;
  readonly mainGroup: string;
  readonly otherGroup: string;
  readonly formats: Readonly<Record<EvidenceFormat, Choice>>;
  readonly limited: (perDocument: number, perQuote: number) => Choice;
  readonly inFull: Choice;
  readonly inFootnotes: Choice;
};

const en: Messages = {
  exporting: 'Writing the tables…',
  exported: (name) => `${name} was saved.`,
  copied: 'The table is on the clipboard.',
  tables: (count) => (count === 1 ? 'Table' : 'Tables'),
  whichTables: 'Which tables?',
  whichTable: 'Which table?',
  mainGroup: 'main tables',
  otherGroup: 'counted',
  whichFormat: 'In which format?',
  whichQuotes: 'How much of the quotes?',
  noTable: 'Tick at least one table to export.',
  choices: {
    thematic: { label: 'Thematic table', detail: 'Every code with n, publications and quotes' },
    extraction: {
      label: 'Extraction table',
      detail: 'Documents with their attributes, a row each characteristic beside its effect',
    },
    matrix: { label: 'Framework matrix', detail: 'Publications by themes, with written summaries' },
    quotes: { label: 'Quotes', detail: 'A row a coding, with the path of its code in columns' },
  },
  formats: {
    docx: {
      label: 'Word',
      detail: 'One document, a heading for each table, quotes lead back to their passages',
    },
    xlsx: { label: 'Excel', detail: 'A sheet for each table, numbers as numbers, with filters' },
    csv: { label: 'CSV for spreadsheets', detail: 'Nothing in it runs as a formula' },
    csvExact: {
      label: 'CSV, exact',
      detail: 'Raw data for programs: texts as they are, not for spreadsheets',
    },
    markdown: { label: 'Markdown', detail: 'For notes, such as in Obsidian' },
    latex: { label: 'LaTeX', detail: 'For XeLaTeX or LuaLaTeX' },
    html: { label: 'Web page', detail: 'One file without scripts that opens in any browser' },
    data: {
      label: 'Data for R and SPSS',
      detail: 'A row for each coding, a codebook, and scripts that read it',
    },
  },
  limited: (perDocument, perQuote) => ({
    label: 'To leave the house: quotes are limited',
    detail: `At most ${perDocument} words of each document and ${perQuote} of each quote, longer ones shortened with […]`,
  }),
  inFull: { label: 'Private copy: quotes in full', detail: 'Not to be passed on without permission' },
  inFootnotes: {
    label: 'Word with footnotes',
    detail: 'The source of each quote in a footnote, with its title and the address of a web page',
  },
};

const nl: Messages = {
  exporting: 'De tabellen worden geschreven…',
  exported: (name) => `${name} is opgeslagen.`,
  copied: 'De tabel staat op het klembord.',
  tables: (count) => (count === 1 ? 'Tabel' : 'Tabellen'),
  whichTables: 'Welke tabellen?',
  whichTable: 'Welke tabel?',
  mainGroup: 'hoofdtabellen',
  otherGroup: 'geteld',
  whichFormat: 'In welke vorm?',
  whichQuotes: 'Hoeveel van de citaten?',
  noTable: 'Vink ten minste één tabel aan om te exporteren.',
  choices: {
    thematic: { label: 'Thematische tabel', detail: 'Elke code met n, publicaties en citaten' },
    extraction: {
      label: 'Extractietabel',
      detail: 'Documenten met hun attributen, een rij voor elk kenmerk naast zijn effect',
    },
    matrix: { label: 'Raamwerkmatrix', detail: 'Publicaties naar thema, met geschreven samenvattingen' },
    quotes: { label: 'Citaten', detail: 'Een rij per codering, met het pad van de code in kolommen' },
  },
  formats: {
    docx: { label: 'Word', detail: 'Eén document, een kop per tabel, citaten leiden terug naar hun passage' },
    xlsx: { label: 'Excel', detail: 'Een werkblad per tabel, getallen als getallen, met filters' },
    csv: { label: 'CSV voor spreadsheets', detail: 'Niets erin wordt als formule uitgevoerd' },
    csvExact: {
      label: 'CSV, exact',
      detail: 'Ruwe gegevens voor programma’s: teksten zoals ze zijn, niet voor spreadsheets',
    },
    markdown: { label: 'Markdown', detail: 'Voor notities, zoals in Obsidian' },
    latex: { label: 'LaTeX', detail: 'Voor XeLaTeX of LuaLaTeX' },
    html: { label: 'Webpagina', detail: 'Eén bestand zonder scripts, te openen in elke browser' },
    data: {
      label: 'Gegevens voor R en SPSS',
      detail: 'Een rij per codering, een codeboek, en scripts die het inlezen',
    },
  },
  limited: (perDocument, perQuote) => ({
    label: 'Voor buitenshuis: citaten beperkt',
    detail: `Hoogstens ${perDocument} woorden per document en ${perQuote} per citaat, langere ingekort met […]`,
  }),
  inFull: { label: 'Privékopie: citaten volledig', detail: 'Niet doorgeven zonder toestemming' },
  inFootnotes: {
    label: 'Word met voetnoten',
    detail: 'De bron van elk citaat in een voetnoot, met de titel en het adres van een webpagina',
  },
};

/** Texts of the exports of tables. */
export const exportMessages: Readonly<Record<Language, Messages>> = { en, nl };
