// The sentences of a results text in both languages. Names of codes stand whole, and each sentence gives one n.
import type { Language } from '@/lib/base/language';
import type { PolarityKey } from '@/lib/domain/codebook-view';
import type { CodeKind } from '@/lib/domain/records';

/** A sentence around its `n = 7`. */
export type AroundNumber = readonly [before: string, after: string];

/** The words of one language. */
export type ResultsWords = {
  readonly title: string;
  readonly references: string;
  readonly asterisk: string;
  readonly introduction: (documents: number, passages: number) => string;
  /** How a code is spoken of: `the theme ‘Trust’`. */
  readonly named: (kind: CodeKind, name: string) => string;
  /** Ways to begin, each with the count in words and as a figure. */
  readonly openings: readonly ((what: string, count: number) => AroundNumber)[];
  readonly none: (what: string) => AroundNumber;
  /** In how many of the codes below there is something; empty where there is one such code. */
  readonly within: (some: number, all: number, kind: CodeKind | null) => string;
  readonly each: (phrase: string, count: number) => string;
  readonly says: (phrase: string, count: number) => string;
  readonly polarities: Readonly<Record<PolarityKey, string>>;
  readonly and: string;
  /** Documents that speak of a code as a whole, not of one below it. */
  readonly itself: (count: number) => string;
  readonly onAbsence: string;
};

const nouns: Readonly<Record<Language, Readonly<Record<CodeKind, readonly [the: string, several: string]>>>> =
  {
    en: {
      system: ['the code system', 'code systems'],
      polarityGroup: ['the group', 'groups'],
      theme: ['the theme', 'themes'],
      characteristic: ['the characteristic', 'characteristics'],
      openCode: ['the code', 'codes'],
      domain: ['the domain', 'domains'],
      element: ['the element', 'elements'],
      level: ['the level', 'levels'],
      formOfSupport: ['the form of support', 'forms of support'],
      criterion: ['the criterion', 'criteria'],
      category: ['the category', 'categories'],
    },
    nl: {
      system: ['het codesysteem', 'codesystemen'],
      polarityGroup: ['de groep', 'groepen'],
      theme: ['het thema', 'thema’s'],
      characteristic: ['het kenmerk', 'kenmerken'],
      openCode: ['de code', 'codes'],
      domain: ['het domein', 'domeinen'],
      element: ['het element', 'elementen'],
      level: ['het niveau', 'niveaus'],
      formOfSupport: ['de vorm van steun', 'vormen van steun'],
      criterion: ['het criterium', 'criteria'],
      category: ['de categorie', 'categorieën'],
    },
  };

const small: Readonly<Record<Language, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine'.split(' '),
  nl: 'nul één twee drie vier vijf zes zeven acht negen'.split(' '),
};

const inWords = (count: number, language: Language): string => small[language][count] ?? String(count);
const publications = (count: number): string =>
  `${inWords(count, 'en')} ${count === 1 ? 'publication' : 'publications'}`;
const publicaties = (count: number): string =>
  `${inWords(count, 'nl')} ${count === 1 ? 'publicatie' : 'publicaties'}`;

/** Gives a text with its first letter as a capital; in Dutch `één` begins as `Eén`. */
function begun(text: string): string {
  if (text.startsWith('éé')) return `Eé${text.slice(2)}`;
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

const en: ResultsWords = {
  title: 'Results',
  references: 'References',
  asterisk: 'References marked with an asterisk are documents included in the review.',
  introduction: (documents, passages) =>
    `${begun(publications(documents))} with ${passages} coded ${passages === 1 ? 'passage' : 'passages'} ${documents === 1 ? 'stands' : 'stand'} behind this text. In it n is the number of different publications with at least one passage; a code with others below it counts each publication once, so its n is no sum.`,
  named: (kind, name) => `${nouns.en[kind][0]} ‘${name}’`,
  openings: [
    (what, count) => [`${begun(what)} is described in ${publications(count)} (`, ')'],
    (what, count) => [
      `${begun(publications(count))} (`,
      `) ${count === 1 ? 'describes' : 'describe'} ${what}`,
    ],
    (what, count) => [`In ${publications(count)} (`, `) ${what} comes up`],
  ],
  none: (what) => [`${begun(what)} comes up in no publication (`, ').'],
  within: (some, all, kind) => {
    if (all === 1) return '';
    const several = kind === null ? 'parts' : nouns.en[kind][1];
    const of = some === all ? '' : `${inWords(some, 'en')} of its `;
    return `, in ${of}${inWords(all, 'en')} ${several}`;
  },
  each: (phrase, count) => (count === 1 ? `, ${phrase}` : `, each time ${phrase}`),
  says: (phrase, count) => `${phrase} in ${inWords(count, 'en')}`,
  polarities: {
    protective: 'as protective',
    hindering: 'as hindering',
    mixed: 'with mixed effects',
    conditional: 'as depending on conditions',
    absence: 'as absent',
    unstated: 'without a stated effect',
  },
  and: 'and',
  itself: (count) => `${begun(inWords(count, 'en'))} ${count === 1 ? 'addresses' : 'address'} it as a whole`,
  onAbsence: ', on its absence',
};

const nl: ResultsWords = {
  title: 'Resultaten',
  references: 'Literatuur',
  asterisk: 'Publicaties met een asterisk zijn in het onderzoek opgenomen.',
  introduction: (documents, passages) =>
    `Achter deze tekst ${documents === 1 ? 'staat' : 'staan'} ${publicaties(documents)} met ${passages} gecodeerde ${passages === 1 ? 'passage' : 'passages'}. De n is het aantal verschillende publicaties met minstens één passage; een code met andere eronder telt elke publicatie één keer, zodat de n geen som is.`,
  named: (kind, name) => `${nouns.nl[kind][0]} ‘${name}’`,
  openings: [
    (what, count) => [`${begun(what)} wordt beschreven in ${publicaties(count)} (`, ')'],
    (what, count) => [
      `${begun(publicaties(count))} (`,
      `) ${count === 1 ? 'beschrijft' : 'beschrijven'} ${what}`,
    ],
    (what, count) => [`In ${publicaties(count)} (`, `) komt ${what} naar voren`],
  ],
  none: (what) => [`${begun(what)} komt in geen enkele publicatie (`, ') naar voren.'],
  within: (some, all, kind) => {
    if (all === 1) return '';
    const several = kind === null ? 'onderdelen' : nouns.nl[kind][1];
    const of = some === all ? '' : `${inWords(some, 'nl')} van de `;
    return `, in ${of}${inWords(all, 'nl')} ${several}`;
  },
  each: (phrase, count) => (count === 1 ? `, ${phrase}` : `, telkens ${phrase}`),
  says: (phrase, count) => `${phrase} in ${inWords(count, 'nl')}`,
  polarities: {
    protective: 'als beschermend',
    hindering: 'als belemmerend',
    mixed: 'met gemengde effecten',
    conditional: 'als afhankelijk van voorwaarden',
    absence: 'als afwezig',
    unstated: 'zonder genoemd effect',
  },
  and: 'en',
  itself: (count) => `${begun(inWords(count, 'nl'))} ${count === 1 ? 'gaat' : 'gaan'} over het geheel`,
  onAbsence: ', over het ontbreken ervan',
};

const words: Readonly<Record<Language, ResultsWords>> = { en, nl };

/** Gives the words in a language. */
export function resultsWords(language: Language): ResultsWords {
  return words[language];
}
