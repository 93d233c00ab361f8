// The results text of a project: a part for each code, built from its codings, in the order of the tree.
import type { Language } from '@/lib/base/language';
import type { PolarityKey, QuoteEntry } from '@/lib/domain/codebook-view';
import type { Reference } from '@/lib/domain/references/reference-list';
import type { CodeKind, Id } from '@/lib/domain/records';

/** The orders of codes under the same code. */
export const resultsOrders = ['tree', 'count', 'alphabetical'] as const;

/** What the text is to be; plain data, so that it travels and can be kept. */
export type ResultsRequest = {
  readonly language: Language;
  /** Of codes under the same code: as in the tree, by n with the greatest first, or by name. */
  readonly order: (typeof resultsOrders)[number];
  /** Quotes under a code, 0 for none. */
  readonly quotes: number;
  /** Whether codes with n = 0 have a part that says so. */
  readonly showsEmpty: boolean;
  /** Level of the heading over all, from 1. */
  readonly level: number;
};

/** The text as it is made when nobody says otherwise. */
export const usualResults: Omit<ResultsRequest, 'language'> = {
  order: 'tree',
  quotes: 1,
  showsEmpty: false,
  level: 1,
};

/** A stretch of a paragraph. */
export type ResultsPiece =
  | { readonly kind: 'words'; readonly text: string }
  /** `n = 7`: the documents of the part's code. */
  | { readonly kind: 'number'; readonly text: string }
  /** A work, and the passage where one is meant. */
  | {
      readonly kind: 'citation';
      readonly text: string;
      readonly sourceId: Id;
      readonly fragmentId: Id | null;
    }
  /** Somebody's words in quotation marks, in their own language. */
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly quote: QuoteEntry;
      readonly language: Language | null;
    };

/** A paragraph: what is said of a code, or a passage. */
export type ResultsParagraph = {
  readonly kind: 'claims' | 'quote';
  readonly pieces: readonly ResultsPiece[];
};

/** What a part was made from. */
export type ResultsFigures = {
  readonly documents: number;
  readonly fragments: number;
  readonly documentsByPolarity: Readonly<Record<PolarityKey, number>>;
};

/** A person's words in the place of a part. */
export type WrittenPart = {
  readonly text: string;
  readonly coder: string;
  /** What was generated when they were written: `basis` then. */
  readonly replaced: string;
};

/** A heading with what is said under it. */
export type ResultsPart = {
  /** The same as long as the code is there: `code 0190…`, or `introduction`. */
  readonly id: string;
  readonly codeId: Id | null;
  readonly kind: CodeKind | null;
  /** From 1. */
  readonly level: number;
  readonly heading: string;
  readonly figures: ResultsFigures;
  /** What was generated; also where a person wrote something else. */
  readonly paragraphs: readonly ResultsParagraph[];
  /** What is said of the code without quotes: when this changes, written words may be out of date. */
  readonly basis: string;
  readonly written: WrittenPart | null;
};

/** The whole text. */
export type ResultsOutline = {
  readonly request: ResultsRequest;
  /** None when nothing was coded yet. */
  readonly parts: readonly ResultsPart[];
  readonly referencesHeading: string;
  /** What an asterisk means; empty where none stands in the list. */
  readonly asterisk: string;
  /** What the text cites, written parts too. */
  readonly references: readonly Reference[];
};
