// The words of the thematic table that screen, Word and spreadsheet share, in both languages.
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import {
  polarityKeys,
  type CodeRow,
  type PolarityKey,
  type TableHead,
  type ThematicRow,
} from './codebook-view';

import type { NetworkType } from './records';

/** Polarity as a word; a coding that says nothing is `not stated`. */
export const polarityWords: Readonly<Record<PolarityKey, Labels>> = {
  protective: { en: 'protective', nl: 'beschermend' },
  hindering: { en: 'hindering', nl: 'belemmerend' },
  mixed: { en: 'mixed', nl: 'gemengd' },
  conditional: { en: 'conditional', nl: 'voorwaardelijk' },
  absence: { en: 'absence', nl: 'afwezigheid' },
  unstated: { en: 'not stated', nl: 'niet vermeld' },
};

/** Type as a word with its letter, which is the same in both languages. */
export const typeWords: Readonly<Record<NetworkType, Labels & { readonly letter: 'S' | 'I' | 'P' }>> = {
  structural: { en: 'structural', nl: 'structureel', letter: 'S' },
  interaction: { en: 'interaction', nl: 'interactie', letter: 'I' },
  person: { en: 'person', nl: 'persoon', letter: 'P' },
};

/** What the table says around its figures. */
export type TableWords = {
  readonly characteristic: string;
  readonly type: string;
  readonly polarity: string;
  readonly publications: string;
  readonly quotes: string;
  /** How n is counted. */
  readonly counted: string;
  readonly sample: string;
  /** Of which codes the table is. */
  readonly scopes: Readonly<Record<'own' | 'all', string>>;
  readonly system: (name: string) => string;
  readonly none: string;
  readonly totals: (documents: number, fragments: number) => string;
  /** Says that words stand more than once in a document. */
  readonly repeated: (times: number) => string;
  /** How many passages somebody should look at, since their sources have changed. */
  readonly doubts: (uncertain: number, lost: number) => string;
  readonly page: (page: string) => string;
  readonly open: string;
  readonly close: string;
  readonly union: (parts: readonly string[], onItself: number) => string;
};

const en: TableWords = {
  characteristic: 'Theme and characteristic',
  type: 'Type',
  polarity: 'Polarity',
  publications: 'Publications',
  quotes: 'Quotes',
  counted:
    'n is the number of different documents with at least one fragment. A theme counts each document once, also when it speaks of several characteristics, so its n is not a sum.',
  sample: 'Sample project: all sources, people and quotes are invented.',
  scopes: {
    own: 'The project’s own code tree; other code systems are left out.',
    all: 'The project’s own code tree and all other code systems.',
  },
  system: (name) => `Code system: ${name}.`,
  none: 'no fragment yet',
  totals: (documents, fragments) =>
    `${documents} ${documents === 1 ? 'document' : 'documents'}, ${fragments} ${fragments === 1 ? 'fragment' : 'fragments'}.`,
  repeated: (times) => `stands ${times} times`,
  doubts: (uncertain, lost) =>
    `Sources have changed since they were coded: ${uncertain} ${uncertain === 1 ? 'fragment is' : 'fragments are'} uncertain, ${lost} lost. Their codings count; nobody has checked their passages yet.`,
  page: (page) => (page.includes('–') ? `pp. ${page}` : `p. ${page}`),
  open: '“',
  close: '”',
  union: (parts, onItself) => {
    const itself = onItself === 0 ? '' : `, plus ${onItself} coded with the theme itself`;
    return `${listed(parts, 'and')} documents${itself}, duplicates counted once`;
  },
};

const nl: TableWords = {
  characteristic: 'Thema en kenmerk',
  type: 'Type',
  polarity: 'Polariteit',
  publications: 'Publicaties',
  quotes: 'Citaten',
  counted:
    'n is het aantal verschillende documenten met ten minste één fragment. Een thema telt elk document één keer, ook als het over meer kenmerken gaat; de n is dus geen som.',
  sample: 'Voorbeeldproject: alle bronnen, personen en citaten zijn verzonnen.',
  scopes: {
    own: 'De eigen codeboom van het project; andere codesystemen zijn weggelaten.',
    all: 'De eigen codeboom van het project en alle andere codesystemen.',
  },
  system: (name) => `Codesysteem: ${name}.`,
  none: 'nog geen fragment',
  totals: (documents, fragments) =>
    `${documents} ${documents === 1 ? 'document' : 'documenten'}, ${fragments} ${fragments === 1 ? 'fragment' : 'fragmenten'}.`,
  repeated: (times) => `staat er ${times} keer`,
  doubts: (uncertain, lost) =>
    `Bronnen zijn veranderd sinds ze werden gecodeerd: ${uncertain} ${uncertain === 1 ? 'fragment is' : 'fragmenten zijn'} onzeker, ${lost} verloren. Hun coderingen tellen mee; niemand heeft hun passages nog nagekeken.`,
  page: (page) => `p. ${page}`,
  open: '“',
  close: '”',
  union: (parts, onItself) => {
    const itself = onItself === 0 ? '' : `, plus ${onItself} met het thema zelf gecodeerd`;
    return `${listed(parts, 'en')} documenten${itself}, dubbele één keer geteld`;
  },
};

const words: Readonly<Record<Language, TableWords>> = { en, nl };

/** Gives the words in a language. */
export function tableWords(language: Language): TableWords {
  return words[language];
}

/** Whether the row is a heading over others: a code system, a polarity group or a theme. */
export function isHeading({ kind }: Pick<CodeRow, 'kind'>): boolean {
  return kind === 'system' || kind === 'polarityGroup' || kind === 'theme';
}

/** Says of which codes a table is: `Code system: Five forms of support.`; empty where there is only one tree. */
export function scopeInWords({ scope, systems }: TableHead, language: Language): string {
  const words = tableWords(language);
  if (systems.length === 0) return '';
  if (typeof scope === 'string') return words.scopes[scope];
  const system = systems.find(({ id }) => id === scope.systemId);
  return system === undefined ? '' : words.system(labelIn(system.labels, language));
}

/** Says where a quote stands, and that it stands there more than once: `Brandt, 2021, p. 7; stands 2 times`. */
export function quotePlace(
  { citation, page, times }: { citation: string; page: string | null; times: number },
  language: Language,
): string {
  const words = tableWords(language);
  const onPage = page === null ? '' : `, ${words.page(page)}`;
  return `${citation}${onPage}${times === 1 ? '' : `; ${words.repeated(times)}`}`;
}

/** Says in words how a heading's n came about: `11, 9 and 7 documents, duplicates counted once`; empty where one part is all. */
export function unionInWords({ childDocuments, code }: ThematicRow, language: Language): string {
  const { union, none } = words[language];
  if (code.union.documents === 0) return none;
  const parts = childDocuments.filter((count) => count > 0);
  const onItself = code.own.documents;
  if (parts.length + (onItself > 0 ? 1 : 0) < 2 || parts.length === 0) return '';
  return union(parts.map(String), onItself);
}

/** Says how many documents speak otherwise than the code's own polarity: `1 mixed, 2 absence`. */
export function otherPolarities(
  { polarity, union }: Pick<CodeRow, 'polarity' | 'union'>,
  language: Language,
): string {
  const others = polarityKeys.filter((key) => key !== polarity && union.documentsByPolarity[key] > 0);
  // Where neither code nor passages say anything, there is nothing to say.
  if (polarity === null && others.every((key) => key === 'unstated')) return '';
  return others
    .map((key) => `${union.documentsByPolarity[key]}\u00a0${polarityWords[key][language]}`)
    .join(', ');
}

/** Gives a code's label behind its number. */
export function numberedLabel(code: Pick<CodeRow, 'number' | 'labels'>, language: Language): string {
  const label = labelIn(code.labels, language);
  return code.number === null ? label : `${code.number} ${label}`;
}

function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Gives a quote in quotation marks; words that a speaker's own marks enclose already get no second pair. */
export function inMarks(
  quote: string,
  { open, close }: { readonly open: string; readonly close: string },
): string {
  const isEnclosed = /^[“„"«].*[”"»]$/s.test(quote) && !/[”"»].*[“„"«]/s.test(quote.slice(1, -1));
  return isEnclosed ? quote : `${open}${quote}${close}`;
}
