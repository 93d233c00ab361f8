// What the crosswalk table shows: a row a concept, a column a code system.
import type { Labels } from '@/lib/base/language';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import type { Overlap, Part, Unit } from './sides';

/** A code system by its root; `null` is the project's own tree. */
export type SystemId = Id | null;

/** A code system that a table can have as a column. */
export type CrosswalkSystem = {
  readonly id: SystemId;
  /** `null` for the project's own tree, which has no name of its own. */
  readonly labels: Labels | null;
  /** How many of its codes can be in a cell. */
  readonly codes: number;
};

/** A code in a cell. */
export type CrosswalkCode = Pick<CodeRow, 'id' | 'number' | 'labels' | 'kind'> & {
  /** n: different documents of the code and everything below it. */
  readonly documents: number;
};

/** The codes of one system that belong to a concept, counted together: a union, never a sum. */
export type CrosswalkCell = {
  readonly codes: readonly CrosswalkCode[];
  readonly documents: number;
  readonly fragments: number;
  /** Of the documents, in the order of the reference list. */
  readonly citations: readonly string[];
};

/** A line of the table. */
export type CrosswalkRow = {
  /** `null` for a code that no concept holds. */
  readonly conceptId: Id | null;
  readonly labels: Labels;
  readonly note: string;
  /** One for each column. */
  readonly cells: readonly CrosswalkCell[];
  readonly overlap: Overlap;
  /** Of the documents that all columns have. */
  readonly sharedCitations: readonly string[];
  /** Codes of the concept that were removed, or stand under one that was. */
  readonly removedCodes: readonly { readonly id: Id; readonly labels: Labels }[];
  /** Codes of the concept in systems that are no columns here. */
  readonly elsewhere: number;
};

/** The crosswalk of some systems. */
export type Crosswalk = {
  readonly version: number;
  /** All systems of the project that have codes. */
  readonly systems: readonly CrosswalkSystem[];
  /** Those of them that are the columns. */
  readonly columns: readonly CrosswalkSystem[];
  /** Concepts with a code in one of the columns, or with no code at all, oldest first. */
  readonly rows: readonly CrosswalkRow[];
  /** Codes of the columns that no concept holds, in tree order. */
  readonly openEnds: readonly CrosswalkRow[];
  /** How many concepts are not shown, since all their codes are in other systems. */
  readonly hidden: number;
};

/** Two codes of different systems that meet in at least one document. */
export type CodeOverlap = {
  readonly left: CrosswalkCode;
  readonly right: CrosswalkCode;
  readonly overlap: Overlap;
  /** Whether a concept holds both. */
  readonly isTied: boolean;
};

/** Two codes that may mean the same, and why. */
export type PairSuggestion = {
  readonly left: CrosswalkCode;
  readonly right: CrosswalkCode;
  /** Words that both labels have, as the right one writes them. */
  readonly words: readonly string[];
  readonly fragments: number;
  readonly documents: number;
  /** Concepts that hold one of the two. */
  readonly concepts: readonly { readonly id: Id; readonly labels: Labels }[];
};

/** What stands behind a number: a part of what some groups of codes have. */
export type BehindNumber = {
  readonly sides: readonly (readonly Id[])[];
  readonly unit: Unit;
  readonly part: Part;
};

/** A fragment behind a number. */
export type BehindFragment = {
  readonly id: Id;
  /** The source that it was made in. */
  readonly sourceId: Id;
  readonly sourceKind: 'page' | 'pdf';
  readonly quote: string;
  readonly page: string | null;
};

/** A document behind a number, with its fragments there. */
export type BehindDocument = {
  readonly sourceId: Id;
  readonly citation: string;
  readonly title: string;
  readonly fragments: readonly BehindFragment[];
};

/** Gives a name of a system that is different for different ones. */
export function systemKey(id: SystemId): string {
  return id ?? 'own';
}
