// What was pasted or picked, before anyone knows which code it means: lines with an indent, or rows of cells.
import type { Language } from '@/lib/base/language';

/** A line of a list; what was written under it in the same point stands in `further`. */
export type OutlineLine = {
  /** From 1, as a person counts. */
  readonly line: number;
  /** How far it stands in; only more or less counts. */
  readonly indent: number;
  readonly text: string;
  readonly further: string;
};

/** A row of a table. */
export type GridRow = { readonly line: number; readonly cells: readonly string[] };

/** Lines or rows, with how many of the others were left out because they stand outside the list or the table. */
export type TreeSheet =
  | { readonly kind: 'outline'; readonly lines: readonly OutlineLine[]; readonly leftOut: number }
  | { readonly kind: 'grid'; readonly rows: readonly GridRow[]; readonly leftOut: number };

/** What was pasted: the plain text, and the list or table when the clipboard had one. */
export type PastedTree = {
  readonly text: string;
  readonly sheet: TreeSheet | null;
  /** Empty when it is no file. */
  readonly fileName: string;
};

/** How lines become a tree: by indent, by columns with names, or with a column for each level. */
export type TreeForm = (typeof treeForms)[number];

/** All ways, in the order in which they are offered. */
export const treeForms = ['outline', 'named', 'levels'] as const;

/** What a column holds. Without a language it holds the language that was chosen. */
export type ColumnRole = (typeof columnRoles)[number];

/** All roles, in the order in which they are offered. */
export const columnRoles = [
  ...(['ignore', 'place', 'label', 'label.en', 'label.nl', 'parent', 'level'] as const),
  ...(['definition', 'definition.en', 'definition.nl'] as const),
  ...(['inclusion', 'inclusion.en', 'inclusion.nl', 'exclusion', 'exclusion.en', 'exclusion.nl'] as const),
  ...(['variants', 'variants.en', 'variants.nl', 'type', 'polarity', 'kind', 'key'] as const),
] as const;

/** How to read; what is left out is recognised. */
export type ReadChoices = {
  /** Of names and texts that do not say theirs. */
  readonly language: Language;
  readonly form?: TreeForm;
  /** By column, from the left. */
  readonly roles?: readonly ColumnRole[];
};

/** The most that is read. */
export const treeLimits = {
  characters: 2_000_000,
  codes: 5000,
  depth: 20,
  label: 500,
  text: 20_000,
} as const;
