// The differences of two codebooks in words.
import { labelIn, type Language } from '@/lib/base/language';
import type { Code } from '@/lib/domain/records';
import type { CodeDifference, DiffRow } from './codebook-diff';
import type { PastCounts } from './past-codebook';

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
  readonly counted: Readonly<Record<keyof PastCounts, string>>;
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
    counted: { documents: 'n', fragments: 'fragments', codings: 'codings' },
    top: 'the top level',
  },
  nl: {
    added: 'toegevoegd',
    removed: 'verwijderd',
    merged: (into) => `samengevoegd met “${into}”`,
    renamed: (from) => `heette “${from}”`,
    moved: (from, to) => `verplaatst van ${from} naar ${to}`,
    reordered: 'elders in de lijst',
    counted: { documents: 'n', fragments: 'fragmenten', codings: 'coderingen' },
    top: 'het bovenste niveau',
  },
};

/** Says one of the differences of a row. */
export function differenceInWords(row: DiffRow, difference: CodeDifference, language: Language): string {
  const says = phrases[language];
  const nameOf = (code: Code | null): string =>
    code === null ? says.top : `“${labelIn(code.labels, language)}”`;
  const { before, from, to, mergedInto } = row;
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
      return countsInWords(row, says.counted);
    default:
      return differenceNames[language][difference];
  }
}

/** Says only what differs: an n that stayed the same is no difference. */
function countsInWords({ before, after }: DiffRow, names: Says['counted']): string {
  return (['documents', 'fragments', 'codings'] as const)
    .map((each) => ({ name: names[each], from: before?.counts[each] ?? 0, to: after?.counts[each] ?? 0 }))
    .filter(({ from, to }) => from !== to)
    .map(({ name, from, to }) => `${name} ${from} → ${to}`)
    .join(', ');
}
