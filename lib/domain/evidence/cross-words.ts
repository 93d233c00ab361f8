// The words of cross tables.
import type { Language } from '@/lib/base/language';
import type { CrossUnit } from './cross-sides';
import type { CrossShow } from './cross-table';

type Words = Readonly<
  Record<
    | 'codes'
    | 'polarity'
    | 'type'
    | 'noType'
    | 'document'
    | 'coder'
    | 'noCoder'
    | 'language'
    | 'unknown'
    | 'year'
    | 'notReported'
    | 'notFilledIn'
    | 'total'
    | 'bands',
    string
  >
> & {
  readonly languages: Readonly<Record<Language, string>>;
  readonly title: (rows: string, columns: string, layers: string | null) => string;
  readonly units: Readonly<Record<CrossUnit, string>>;
  readonly meets: Readonly<Record<CrossUnit, string>>;
  readonly shows: Readonly<Record<CrossShow, string>>;
  readonly union: string;
  readonly most: (count: number) => string;
  readonly missing: (counted: number, all: number) => string;
};

/** What stands in and around a cross table. */
export const crossWords: Readonly<Record<Language, Words>> = {
  en: {
    ...{ codes: 'Code', polarity: 'Polarity', type: 'Type', noType: 'no type', document: 'Publication' },
    ...{ coder: 'Coder', noCoder: 'no name', language: 'Language', unknown: 'unknown', year: 'Year' },
    ...{ notReported: 'not reported', notFilledIn: 'not filled in', total: 'Total' },
    languages: { en: 'English', nl: 'Dutch' },
    title: (rows, columns, layers) =>
      `${rows} by ${lower(columns)}${layers === null ? '' : ` and ${lower(layers)}`}`,
    units: {
      documents: 'Counted are different documents.',
      fragments: 'Counted are different fragments.',
      codings: 'Counted are codings.',
      overlaps: 'Counted are different fragments.',
    },
    meets: {
      documents: 'Counted are the documents in which both codes stand.',
      fragments: 'Counted are the fragments on which both codes stand.',
      codings: 'Counted are the fragments on which both codes stand.',
      overlaps:
        'Counted are the fragments of either code that share text with the other one: it stands on the same fragment, or on one that overlaps it in the very same text.',
    },
    shows: {
      count: '',
      rowShare: 'Shown is the share of the total of the row.',
      columnShare: 'Shown is the share of the total of the column.',
      share: 'Shown is the share of all.',
      jaccard: 'Shown is Jaccard: those of both codes by those of either.',
    },
    bands: 'A range of numbers counts in each band that it reaches into.',
    union: 'A total counts each once, also when it is in several rows or columns, so it is not a sum.',
    most: (count) => `Only the ${count} that count most are shown.`,
    missing: (counted, all) =>
      `${counted} of ${all} are in the table; the others are in none of its rows or columns.`,
  },
  nl: {
    ...{ codes: 'Code', polarity: 'Polariteit', type: 'Type', noType: 'geen type', document: 'Publicatie' },
    ...{ coder: 'Codeur', noCoder: 'geen naam', language: 'Taal', unknown: 'onbekend', year: 'Jaar' },
    ...{ notReported: 'niet vermeld', notFilledIn: 'niet ingevuld', total: 'Totaal' },
    languages: { en: 'Engels', nl: 'Nederlands' },
    title: (rows, columns, layers) =>
      `${rows} naar ${lower(columns)}${layers === null ? '' : ` en ${lower(layers)}`}`,
    units: {
      documents: 'Geteld zijn verschillende documenten.',
      fragments: 'Geteld zijn verschillende fragmenten.',
      codings: 'Geteld zijn coderingen.',
      overlaps: 'Geteld zijn verschillende fragmenten.',
    },
    meets: {
      documents: 'Geteld zijn de documenten waarin beide codes staan.',
      fragments: 'Geteld zijn de fragmenten waarop beide codes staan.',
      codings: 'Geteld zijn de fragmenten waarop beide codes staan.',
      overlaps:
        'Geteld zijn de fragmenten van een van beide codes die tekst delen met de andere: die staat op hetzelfde fragment, of op een dat het in dezelfde tekst overlapt.',
    },
    shows: {
      count: '',
      rowShare: 'Getoond is het aandeel in het totaal van de rij.',
      columnShare: 'Getoond is het aandeel in het totaal van de kolom.',
      share: 'Getoond is het aandeel in alles.',
      jaccard: 'Getoond is Jaccard: die van beide codes gedeeld door die van een van beide.',
    },
    bands: 'Een bereik van getallen telt in elke klasse waar het in valt.',
    union: 'Een totaal telt elk één keer, ook wat in meer rijen of kolommen staat; het is dus geen som.',
    most: (count) => `Alleen de ${count} met de hoogste aantallen staan er.`,
    missing: (counted, all) =>
      `${counted} van ${all} staan in de tabel; de andere horen in geen van de rijen of kolommen.`,
  },
};

function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
