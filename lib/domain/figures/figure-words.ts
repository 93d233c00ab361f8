// The words of figures.
import type { Language } from '@/lib/base/language';
import type { FigureKind } from './figures';

type Words = {
  readonly titles: Readonly<Record<FigureKind, string>>;
  readonly says: Readonly<Record<FigureKind, string>>;
  readonly documents: (count: number) => string;
  readonly fragments: (count: number) => string;
  readonly codings: (count: number) => string;
  readonly newCodes: (count: number) => string;
  readonly codesSoFar: (count: number) => string;
  /** A name with what it is counted with or by. */
  readonly with: (one: string, other: string) => string;
  readonly types: string;
  readonly noType: string;
};

const counted =
  (one: string, more: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : more}`;

/** Titles, descriptions and the names of marks. */
export const figureWords: Readonly<Record<Language, Words>> = {
  en: {
    titles: {
      tree: 'Code tree with n',
      polarity: 'Polarity per theme',
      heat: 'Codes by publication',
      network: 'Codes that meet',
      rings: 'Codings in rings',
      saturation: 'Saturation',
      timeline: 'Coding over time',
    },
    says: {
      tree: 'Each bar is the number of different publications with the code or one below it.',
      polarity:
        'Each bar is the number of different publications; one that says more than one thing is counted in each.',
      heat: 'The darker, the more fragments of the publication have the code.',
      network: 'A line joins codes on the same fragment; the thicker, the more fragments.',
      rings: 'From the middle outwards: the code tree. The wider, the more codings.',
      saturation:
        'Publications in the order in which they were first coded. Line: codes so far. Bars: new codes.',
      timeline: 'Codings made on each day on which something was coded.',
    },
    documents: counted('publication', 'publications'),
    fragments: counted('fragment', 'fragments'),
    codings: counted('coding', 'codings'),
    newCodes: counted('new code', 'new codes'),
    codesSoFar: counted('code so far', 'codes so far'),
    with: (one, other) => `${one} and ${other}`,
    types: 'Types',
    noType: 'no type',
  },
  nl: {
    titles: {
      tree: 'Codeboom met n',
      polarity: 'Polariteit per thema',
      heat: 'Codes naar publicatie',
      network: 'Codes die elkaar raken',
      rings: 'Coderingen in ringen',
      saturation: 'Verzadiging',
      timeline: 'Coderen in de tijd',
    },
    says: {
      tree: 'Elke balk is het aantal verschillende publicaties met de code of een code eronder.',
      polarity:
        'Elke balk is het aantal verschillende publicaties; een die meer dan één ding zegt, telt bij elk mee.',
      heat: 'Hoe donkerder, hoe meer fragmenten van de publicatie de code hebben.',
      network: 'Een lijn verbindt codes op hetzelfde fragment; hoe dikker, hoe meer fragmenten.',
      rings: 'Van binnen naar buiten: de codeboom. Hoe breder, hoe meer coderingen.',
      saturation:
        'Publicaties in de volgorde waarin zij het eerst gecodeerd zijn. Lijn: codes tot nu toe. Balken: nieuwe codes.',
      timeline: 'Coderingen op elke dag waarop iets gecodeerd is.',
    },
    documents: counted('publicatie', 'publicaties'),
    fragments: counted('fragment', 'fragmenten'),
    codings: counted('codering', 'coderingen'),
    newCodes: counted('nieuwe code', 'nieuwe codes'),
    codesSoFar: counted('code tot nu toe', 'codes tot nu toe'),
    with: (one, other) => `${one} en ${other}`,
    types: 'Typen',
    noType: 'zonder type',
  },
};
