// A code as it stands in what was pasted, before it is compared with the project.
import type { Labels, Language } from '@/lib/base/language';
import type { CodeKind, NetworkType, Polarity } from '@/lib/domain/records';
import type { ColumnRole, TreeForm } from './tree-sheet';

/** A value that is there but means nothing: which field, and what it says. */
export type UnknownValue = {
  readonly field: 'type' | 'polarity' | 'kind' | 'level';
  readonly value: string;
  /** The column, from 1; `null` for a list. */
  readonly column: number | null;
};

/** A code with the line it stands on. */
export type TreeEntry = {
  readonly line: number;
  /** Place of its parent among the entries; `null` for the top. */
  readonly parent: number | null;
  /** The parent as its cell names it, as long as no entry has that name; it may be a code of the project. */
  readonly parentName: string | null;
  /** Whether the parents that were named lead back to this entry; it stands at the top then. */
  readonly isInCycle: boolean;
  readonly labels: Labels;
  readonly definition: Labels;
  readonly inclusion: Labels;
  readonly exclusion: Labels;
  readonly variants: Readonly<Record<Language, readonly string[]>>;
  readonly type: NetworkType | null;
  readonly polarity: Polarity | null;
  readonly kind: CodeKind | null;
  readonly key: string | null;
  readonly unknown: readonly UnknownValue[];
  /** Whether signs were left out that cannot be seen, such as those that turn the direction of text. */
  readonly isCleaned: boolean;
};

/** A row that could not be read as a code. */
export type TreeProblem = {
  readonly line: number;
  /** From 1; `null` for the whole line. */
  readonly column: number | null;
  readonly reason: 'no-label' | 'outside';
  /** For `outside`: how many lines or rows. */
  readonly count: number;
};

/** What was read, and how. */
export type TreeReading = {
  readonly form: TreeForm;
  readonly entries: readonly TreeEntry[];
  readonly problems: readonly TreeProblem[];
  /** What the columns hold; none for a list. */
  readonly columns: readonly TreeColumn[];
};

/** A column, with its name or what stands first in it. */
export type TreeColumn = { readonly name: string; readonly role: ColumnRole };

/** Why nothing was read: more than the limit of one kind. `line` is 0 when it is about the whole. */
export type TreeRefusal = {
  readonly reason: 'characters' | 'codes' | 'depth' | 'label' | 'text' | 'binary' | 'quotes';
  readonly line: number;
  readonly limit: number;
};

const empty: Labels = { en: '', nl: '' };

/** An entry with nothing but its line and place. */
export function emptyEntry(line: number, parent: number | null): TreeEntry {
  return {
    ...{
      line,
      parent,
      parentName: null,
      isInCycle: false,
      labels: empty,
      definition: empty,
      inclusion: empty,
    },
    ...{ exclusion: empty, variants: { en: [], nl: [] }, type: null, polarity: null, kind: null },
    ...{ key: null, unknown: [], isCleaned: false },
  };
}
