// A question to the codings in words, as it stands above what it found.
import type { Language } from '@/lib/base/language';
import { coderName } from './coder-name';
import type { RetrievedCoding, RetrievedFragment } from './retrieval';
import type { Id, RetrievalQuery } from './records';
import { polarityWords, typeWords } from './thematic-words';

/** How codes and sources are called. */
export type Names = { readonly code: (id: Id) => string; readonly source: (id: Id) => string };

type Words = {
  readonly everything: string;
  /** Before the only code of a list that is to be there. */
  readonly code: string;
  readonly all: string;
  readonly any: string;
  readonly none: string;
  readonly withBelow: (codes: number) => string;
  readonly meets: (query: RetrievalQuery) => string;
  readonly polarity: string;
  readonly noPolarity: string;
  readonly type: string;
  readonly absence: Readonly<Record<'only' | 'without', string>>;
  readonly sources: string;
  readonly coders: string;
  readonly years: (from: number | null, to: number | null) => string;
  readonly doubt: Readonly<Record<'uncertain' | 'lost', string>>;
};

const en: Words = {
  everything: 'every coded passage',
  code: 'coded with',
  all: 'all of',
  any: 'at least one of',
  none: 'none of',
  withBelow: (codes) => `codes below ${codes === 1 ? 'it' : 'them'} count too`,
  meets: ({ meet, words }) =>
    ({
      passage: 'meeting on text they share',
      paragraph: 'meeting in one paragraph',
      near: `meeting within about ${words} words`,
      document: 'meeting anywhere in one document',
    })[meet],
  polarity: 'polarity',
  noPolarity: 'none given',
  type: 'type',
  absence: { only: 'only absences', without: 'no absences' },
  sources: 'sources',
  coders: 'coders',
  years: (from, to) =>
    [from === null ? '' : `published from ${from}`, to === null ? '' : `published until ${to}`]
      .filter((part) => part !== '')
      .join(', '),
  doubt: {
    uncertain:
      'Uncertain: its source has changed since it was coded, and nobody has checked the passage yet.',
    lost: 'Lost: the passage does not stand in its source any more.',
  },
};

const nl: Words = {
  everything: 'elke gecodeerde passage',
  code: 'gecodeerd met',
  all: 'alle van',
  any: 'ten minste een van',
  none: 'geen van',
  withBelow: () => 'onderliggende codes tellen mee',
  meets: ({ meet, words }) =>
    ({
      passage: 'samen op tekst die ze delen',
      paragraph: 'samen in dezelfde alinea',
      near: `samen binnen ongeveer ${words} woorden`,
      document: 'samen ergens in hetzelfde document',
    })[meet],
  polarity: 'polariteit',
  noPolarity: 'niet ingevuld',
  type: 'type',
  absence: { only: 'alleen afwezigheid', without: 'geen afwezigheid' },
  sources: 'bronnen',
  coders: 'codeurs',
  years: (from, to) =>
    [from === null ? '' : `verschenen vanaf ${from}`, to === null ? '' : `verschenen tot en met ${to}`]
      .filter((part) => part !== '')
      .join(', '),
  doubt: {
    uncertain:
      'Onzeker: de bron is veranderd sinds dit werd gecodeerd, en niemand heeft de passage nog nagekeken.',
    lost: 'Verloren: de passage staat niet meer in de bron.',
  },
};

const wordsIn: Readonly<Record<Language, Words>> = { en, nl };

/** Says in one sentence what a question asks for; what it leaves open is not said. */
export function questionInWords(query: RetrievalQuery, names: Names, language: Language): string {
  const words = wordsIn[language];
  const codes = (['all', 'any', 'none'] as const).filter((list) => query[list].length > 0);
  const asked = codes.map((list) => {
    const named = query[list].map((id) => `“${names.code(id)}”`);
    return `${list !== 'none' && named.length === 1 ? words.code : words[list]} ${named.join(', ')}`;
  });
  const count = query.all.length + query.any.length + query.none.length;
  const { polarities, types, absence, sourceIds, coders, years } = query;
  const named = (name: string, values: readonly string[]): string =>
    values.length === 0 ? '' : `${name} ${values.join(', ')}`;
  const parts = [
    asked.length === 0 ? words.everything : asked.join(', '),
    count > 0 && query.withBelow ? words.withBelow(count) : '',
    count > 1 ? words.meets(query) : '',
    named(
      words.polarity,
      polarities.map((each) => (each === null ? words.noPolarity : polarityWords[each][language])),
    ),
    named(
      words.type,
      types.map((each) => typeWords[each][language]),
    ),
    absence === 'any' ? '' : words.absence[absence],
    named(words.sources, sourceIds.map(names.source)),
    named(
      words.coders,
      coders.map((each) => coderName(each, language)),
    ),
    words.years(years.from, years.to),
  ];
  const sentence = parts.filter((part) => part !== '').join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Says how a code stands on a passage, and who put it there: `Trust (protective, A. Coder)`. */
export function codingInWords(
  { polarity, absence, coder, note }: RetrievedCoding,
  label: string,
  language: Language,
): string {
  const key = absence ? 'absence' : polarity;
  const how = key === null ? '' : `${polarityWords[key][language]}, `;
  return `${label} (${how}${coderName(coder, language)})${note === '' ? '' : `: ${note}`}`;
}

/** Says that a passage is in doubt or lost; empty when it is neither. */
export function doubtInWords({ doubt }: Pick<RetrievedFragment, 'doubt'>, language: Language): string {
  return doubt === null ? '' : wordsIn[language].doubt[doubt];
}

/** Counts the passages that are in doubt or lost. */
export function doubtCounts(fragments: readonly Pick<RetrievedFragment, 'doubt'>[]): {
  readonly uncertain: number;
  readonly lost: number;
} {
  const of = (state: RetrievedFragment['doubt']): number =>
    fragments.filter(({ doubt }) => doubt === state).length;
  return { uncertain: of('uncertain'), lost: of('lost') };
}
