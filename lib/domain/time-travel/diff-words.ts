// The differences of two codebooks in words.
import { labelIn, type Language } from '@/lib/base/language';
import type { Code } from '@/lib/domain/records';
import type { CodeDifference, DiffRow } from './codebook-diff';

/** What the ways in which a code can differ are called. */
export const differenceNames: Readonly<Record<Language, Readonly<Record<CodeDifference, string>>>> = {
  en: {
    added: 'added',
    removed: 'deleted',
    merged: 'merged',
    renamed: 'renamed',
    moved: 'moved',
    kind: 'kind',
    type: 'type',
    polarity: 'polarity',
    definition: 'definition',
    details: 'details',
    counts: 'counts',
  },
  nl: {
    added: 'toegevoegd',
    removed: 'verwijderd',
    merged: 'samengevoegd',
    renamed: 'hernoemd',
    moved: 'verplaatst',
    kind: 'soort',
    type: 'type',
    polarity: 'polariteit',
    definition: 'definitie',
    details: 'overige',
    counts: 'aantallen',
  },
};

type Says = {
  readonly added: string;
  readonly removed: string;
  readonly merged: (into: string) => string;
  readonly renamed: (from: string) => string;
  readonly moved: (from: string, to: string) => string;
  readonly reordered: string;
  readonly counts: (from: number, to: number) => string;
  readonly top: string;
};

const phrases: Readonly<Record<Language, Says>> = {
  en: {
    added: 'added',
    removed: 'deleted',
    merged: (into) => `merged into “${into}”`,
    renamed: (from) => `was “${from}”`,
    moved: (from, to) => `moved from ${from} to ${to}`,
    reordered: 'elsewhere in its list',
    counts: (from, to) => `n ${from} → ${to}`,
    top: 'the top level',
  },
  nl: {
    added: 'toegevoegd',
    removed: 'verwijderd',
    merged: (into) => `samengevoegd met “${into}”`,
    renamed: (from) => `heette “${from}”`,
    moved: (from, to) => `verplaatst van ${from} naar ${to}`,
    reordered: 'elders in de lijst',
    counts: (from, to) => `n ${from} → ${to}`,
    top: 'het bovenste niveau',
  },
};

/** Says one of the differences of a row. */
export function differenceInWords(row: DiffRow, difference: CodeDifference, language: Language): string {
  const says = phrases[language];
  const nameOf = (code: Code | null): string =>
    code === null ? says.top : `“${labelIn(code.labels, language)}”`;
  const { before, after, from, to, mergedInto } = row;
  switch (difference) {
    case 'added':
      return says.added;
    case 'removed':
      return says.removed;
    case 'merged':
      return says.merged(mergedInto === null ? '' : labelIn(mergedInto.labels, language));
    case 'renamed':
      return says.renamed(before === null ? '' : labelIn(before.code.labels, language));
    case 'moved':
      return from?.id === to?.id ? says.reordered : says.moved(nameOf(from), nameOf(to));
    case 'counts':
      return says.counts(before?.counts.documents ?? 0, after?.counts.documents ?? 0);
    default:
      return differenceNames[language][difference];
  }
}
