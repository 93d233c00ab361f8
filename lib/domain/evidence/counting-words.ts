// The words of frequencies, spread, coverage and saturation.
import type { Language } from '@/lib/base/language';

type Names = Readonly<
  Record<
    | 'frequencies'
    | 'value'
    | 'documents'
    | 'share'
    | 'notReported'
    | 'notFilledIn'
    | 'total'
    | 'spread'
    | 'publication'
    | 'codes'
    | 'codings'
    | 'fragments'
    | 'median'
    | 'least'
    | 'most'
    | 'coverage'
    | 'coded'
    | 'absent'
    | 'notLooked'
    | 'saturation'
    | 'newCodes'
    | 'allCodes'
    | 'days'
    | 'day'
    | 'daysNote'
    | 'coveredNote'
    | 'saturationNote',
    string
  >
>;

type Words = Names & {
  readonly of: (name: string) => string;
  readonly sums: (parts: { sum: number; documents: number; several: number }) => string;
  readonly without: (count: number) => string;
  readonly onlyCoded: (left: number) => string;
  readonly plateau: (since: number, documents: number) => string;
  readonly spreadNote: string;
};

const documents = (count: number): string => `${count} ${count === 1 ? 'document' : 'documents'}`;
const documenten = (count: number): string => `${count} ${count === 1 ? 'document' : 'documenten'}`;

/** What stands in and around these tables. */
export const countingWords: Readonly<Record<Language, Words>> = {
  en: {
    ...{ frequencies: 'Frequencies', value: 'Value', documents: 'n', share: 'Share', total: 'Documents' },
    ...{ notReported: 'not reported', notFilledIn: 'not filled in', spread: 'Codes per publication' },
    ...{ publication: 'Publication', codes: 'Codes', codings: 'Codings', fragments: 'Fragments' },
    ...{ median: 'Median', least: 'Least', most: 'Most', coverage: 'Coverage', coded: 'Coded' },
    ...{ absent: 'looked for, not there', notLooked: 'Not looked', saturation: 'Saturation' },
    ...{ newCodes: 'New codes', allCodes: 'Codes so far' },
    ...{ days: 'Codings per day', day: 'Day', daysNote: 'Days on which something was coded, in UTC.' },
    coveredNote:
      'A number is the number of fragments. “Looked for, not there” was marked by a person; a dash means that nobody looked.',
    saturationNote: 'Publications in the order in which they were first coded.',
    of: (name) => `Frequencies: ${name}`,
    sums: ({ sum, documents: all, several }) =>
      several === 0
        ? `The numbers add up to ${sum} of ${documents(all)}.`
        : `The numbers add up to ${sum} for ${documents(all)}, because ${several} of them ${several === 1 ? 'has' : 'have'} several values.`,
    without: (count) => `${documents(count)} without any coding.`,
    onlyCoded: (left) =>
      `Only documents with codings of the chosen code system are counted; ${documents(left)} without.`,
    plateau: (since, all) => `${documents(since)} of ${all} since the last new code.`,
    spreadNote: 'Counted are the different codes of a document, its codings and its fragments.',
  },
  nl: {
    ...{ frequencies: 'Frequenties', value: 'Waarde', documents: 'n', share: 'Aandeel', total: 'Documenten' },
    ...{ notReported: 'niet vermeld', notFilledIn: 'niet ingevuld', spread: 'Codes per publicatie' },
    ...{ publication: 'Publicatie', codes: 'Codes', codings: 'Coderingen', fragments: 'Fragmenten' },
    ...{ median: 'Mediaan', least: 'Minste', most: 'Meeste', coverage: 'Dekking', coded: 'Gecodeerd' },
    ...{ absent: 'gezocht, niet gevonden', notLooked: 'Niet gezocht', saturation: 'Verzadiging' },
    ...{ newCodes: 'Nieuwe codes', allCodes: 'Codes tot dan' },
    ...{ days: 'Coderingen per dag', day: 'Dag', daysNote: 'Dagen waarop iets gecodeerd is, in UTC.' },
    coveredNote:
      'Een getal is het aantal fragmenten. “Gezocht, niet gevonden” is door iemand aangemerkt; een streepje betekent dat niemand heeft gezocht.',
    saturationNote: 'Publicaties in de volgorde waarin ze voor het eerst zijn gecodeerd.',
    of: (name) => `Frequenties: ${name}`,
    sums: ({ sum, documents: all, several }) =>
      several === 0
        ? `De aantallen tellen op tot ${sum} van ${documenten(all)}.`
        : `De aantallen tellen op tot ${sum} bij ${documenten(all)}, omdat ${several} daarvan meer waarden ${several === 1 ? 'heeft' : 'hebben'}.`,
    without: (count) => `${documenten(count)} zonder codering.`,
    onlyCoded: (left) =>
      `Alleen documenten met coderingen van het gekozen codesysteem zijn geteld; ${documenten(left)} zonder.`,
    plateau: (since, all) => `${documenten(since)} van ${all} sinds de laatste nieuwe code.`,
    spreadNote: 'Geteld zijn de verschillende codes van een document, de coderingen en de fragmenten.',
  },
};
