// What a refactoring of the codebook is, as plain data: what is asked, what it comes to, what it touches.
import type { Labels } from '@/lib/base/language';
import type { Operation } from '@/lib/domain/change';
import type { CodeDimension } from '@/lib/domain/code-records';
import type { Code, CodeKind, Id, NetworkType, Polarity, RetrievalQuery } from '@/lib/domain/records';

/** A place in the tree: before a sibling, or last. */
export type RefactoringPlace = { readonly parentId: Id | null; readonly beforeId: Id | null };

/** A code that is made to hold others. */
export type NewGroup = {
  readonly labels: Labels;
  readonly kind: 'theme' | 'characteristic';
  readonly type: NetworkType | null;
  readonly parentId: Id | null;
};

/** What becomes of what both codes have. */
export type MergePolicy = {
  /** The names of the codes that go become variants of the one that stays. */
  readonly keepsNames: boolean;
  /** `join`: definitions and rules are put below each other; `keep`: only those of the code that stays. */
  readonly definitions: 'join' | 'keep';
  /** `keep`: each coding keeps what its passage says; `default`: it gets the default of the code that stays. */
  readonly polarity: 'keep' | 'default';
};

/** Part of a code that becomes a code of its own, or goes to one that is there. */
export type SplitPart = {
  readonly target: { readonly id: Id } | { readonly labels: Labels };
  readonly codingIds: readonly Id[];
};

/** Fields that several codes can get at once; a field that is left out stays as it is. */
export type BulkFields = {
  readonly type?: NetworkType | null;
  readonly polarity?: Polarity | null;
  readonly inScope?: boolean;
  /** Takes the place of the dimension of that name; an empty value takes it away. */
  readonly dimension?: CodeDimension;
};

/** What becomes of the codings of a code that is deleted, and of those below it. */
export type CodingsChoice =
  { readonly kind: 'orphan' } | { readonly kind: 'recode'; readonly toId: Id } | { readonly kind: 'remove' };

/** Something that is asked of the codebook. */
export type Refactoring =
  | { readonly kind: 'rename'; readonly codeId: Id; readonly labels: Labels; readonly keepsName: boolean }
  | { readonly kind: 'move'; readonly codeIds: readonly Id[]; readonly place: RefactoringPlace }
  | { readonly kind: 'cluster'; readonly codeIds: readonly Id[]; readonly into: NewGroup }
  | {
      readonly kind: 'merge';
      readonly fromIds: readonly Id[];
      readonly intoId: Id;
      readonly policy: MergePolicy;
    }
  | {
      readonly kind: 'split';
      readonly codeId: Id;
      readonly parts: readonly SplitPart[];
      /** New codes stand after the one that is split, or below it. */
      readonly place: 'beside' | 'below';
    }
  | { readonly kind: 'promote'; readonly codeId: Id; readonly parentId: Id | null }
  | { readonly kind: 'convert'; readonly codeIds: readonly Id[]; readonly to: CodeKind }
  | { readonly kind: 'replace'; readonly codingIds: readonly Id[]; readonly toId: Id }
  | { readonly kind: 'recode'; readonly query: RetrievalQuery; readonly toId: Id }
  | { readonly kind: 'bulkEdit'; readonly codeIds: readonly Id[]; readonly fields: BulkFields }
  | { readonly kind: 'remove'; readonly codeIds: readonly Id[]; readonly codings: CodingsChoice };

/** Everything that a person should see before it is done; each id once. */
export type Touched = {
  readonly codeIds: readonly Id[];
  /** Codings that change, or whose code looks different then. */
  readonly codingIds: readonly Id[];
  readonly fragmentIds: readonly Id[];
  /** Codings that become one with another of the same coder on the same passage. */
  readonly foldedIds: readonly Id[];
  /** Codings that are taken off. */
  readonly removedIds: readonly Id[];
  readonly memoIds: readonly Id[];
  readonly retrievalIds: readonly Id[];
  /** Lines of the crosswalk that hold one of the codes. */
  readonly conceptIds: readonly Id[];
  /** What is written to a file reads differently then. */
  readonly exports: readonly TouchedExport[];
  /** Where codes or codings leave a code system for another one. */
  readonly crossed: readonly CrossedSystems[];
};

/** From one code system to another; `null` is the project's own tree. */
export type CrossedSystems = { readonly from: Code | null; readonly to: Code | null };

/** A kind of file whose content changes. */
export type TouchedExport = 'thematicTable' | 'retrievals';

/** What a refactoring comes to. */
export type RefactoringPlan = { readonly operations: readonly Operation[]; readonly touched: Touched };

/** What a plan needs that is not in the records. */
export type Making = {
  /** What a new record starts with. */
  readonly newRecord: () => Pick<Code, 'id' | 'projectId' | 'createdAt' | 'removed'>;
  readonly orderBefore: OrderBefore;
};

/** Gives the order that puts a code before `beforeId`, or last when that is null or not among `siblings`. */
export type OrderBefore = (siblings: readonly Code[], beforeId: Id | null) => string;
