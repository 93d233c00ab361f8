// The words of the extraction table.
import type { Language } from '@/lib/base/language';
import type { RuleOutcome } from '@/lib/domain/attributes/rule';

type Words = {
  readonly title: string;
  readonly number: string;
  readonly authors: string;
  readonly year: string;
  readonly noYear: string;
  readonly group: string;
  readonly characteristic: string;
  readonly effect: string;
  readonly uncoded: string;
  readonly counted: (documents: number, lines: number) => string;
  readonly missing: (name: string, notReported: number, notLooked: number) => string;
  readonly rule: (
    about: { readonly name: string; readonly attribute: string },
    asks: { readonly atLeast: number; readonly of: number },
    counts: Readonly<Record<RuleOutcome, number>>,
  ) => string;
};

/** What stands around what was extracted. */
export const extractionWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Extraction table',
    number: 'No.',
    authors: 'Authors',
    year: 'Year',
    noYear: 'n.d.',
    group: 'Network characteristics',
    characteristic: 'Characteristic',
    effect: 'Effect',
    uncoded: 'not coded',
    counted: (documents, lines) =>
      `${documents} ${documents === 1 ? 'document' : 'documents'}, ${lines} ${lines === 1 ? 'line' : 'lines'} of characteristic and effect.`,
    missing: (name, notReported, notLooked) =>
      `${name}: not reported by ${notReported}, not filled in for ${notLooked}.`,
    rule: ({ name, attribute }, { atLeast, of }, { yes, no, notKnown }) =>
      `${name}: at least ${atLeast} of ${of} values of ${attribute}; yes for ${yes}, no for ${no}, not known for ${notKnown}.`,
  },
  nl: {
    title: 'Extractietabel',
    number: 'Nr.',
    authors: 'Auteurs',
    year: 'Jaar',
    noYear: 'z.d.',
    group: 'Netwerkkenmerken',
    characteristic: 'Kenmerk',
    effect: 'Effect',
    uncoded: 'niet gecodeerd',
    counted: (documents, lines) =>
      `${documents} ${documents === 1 ? 'document' : 'documenten'}, ${lines} ${lines === 1 ? 'regel' : 'regels'} met kenmerk en effect.`,
    missing: (name, notReported, notLooked) =>
      `${name}: niet vermeld door ${notReported}, niet ingevuld bij ${notLooked}.`,
    rule: ({ name, attribute }, { atLeast, of }, { yes, no, notKnown }) =>
      `${name}: minstens ${atLeast} van ${of} waarden van ${attribute}; ja bij ${yes}, nee bij ${no}, niet bekend bij ${notKnown}.`,
  },
};
