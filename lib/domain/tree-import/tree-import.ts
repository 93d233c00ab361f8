// What is asked of an import of a code tree, and what it comes to, as plain data.
import type { Labels } from '@/lib/base/language';
import type { Operation } from '@/lib/domain/change';
import type { CodeOrigin } from '@/lib/domain/code-records';
import type { Id } from '@/lib/domain/records';
import type { TreeEntry, UnknownValue } from './tree-entry';

/** Where the tree goes: a code system of its own, the top of the project's own tree, or under a code or a system. */
export type ImportPlace =
  | { readonly kind: 'newSystem'; readonly labels: Labels }
  | { readonly kind: 'top' }
  | { readonly kind: 'under'; readonly codeId: Id };

/** What is done with codes that are there: nothing, empty fields get what was pasted, or all that was pasted is taken over. */
export type ExistingPolicy = 'keep' | 'fill' | 'overwrite';

/** What a person says of a conflict; `use`: the code it clashes with takes its place, also for what stands below it. */
export type ImportDecision = 'skip' | 'add' | 'use';

/** An import as it is asked for. */
export type TreeImport = {
  readonly entries: readonly TreeEntry[];
  readonly place: ImportPlace;
  readonly existing: ExistingPolicy;
  /** By place among the entries; a conflict that nobody decided is skipped. */
  readonly decisions: Readonly<Record<number, ImportDecision>>;
  /** Of the codes that are made. */
  readonly origin: CodeOrigin | null;
};

/** Why a row needs a person. */
export type ImportConflict =
  /** A code elsewhere in this tree has the name. */
  | {
      readonly kind: 'elsewhere';
      readonly codeId: Id;
      readonly labels: Labels;
      /** What it stands under; `null` at the top. */
      readonly under: Labels | null;
    }
  /** A line further up means the same code. */
  | { readonly kind: 'duplicate'; readonly line: number }
  | { readonly kind: 'unknown'; readonly value: UnknownValue }
  | { readonly kind: 'parentUnknown'; readonly name: string }
  | { readonly kind: 'cycle' }
  /** Another code has this key. */
  | { readonly kind: 'keyTaken'; readonly key: string };

/** A line of the dry run. */
export type ImportRow = {
  readonly entry: TreeEntry;
  /** Place of its parent among the rows. */
  readonly parent: number | null;
  /** `under`: left out, because what it stands under is. */
  readonly outcome: 'add' | 'existing' | 'conflict' | 'under';
  readonly conflicts: readonly ImportConflict[];
  /** Of a conflict. */
  readonly decision: ImportDecision | null;
  /** Whether the conflict is with a code that can be used in its place. */
  readonly canUse: boolean;
  /** The code that is there. */
  readonly codeId: Id | null;
  /** Fields of that code that change. */
  readonly changed: readonly string[];
};

/** How many rows of each kind there are. */
export type ImportCounts = {
  readonly add: number;
  readonly existing: number;
  readonly changed: number;
  readonly conflicts: number;
  /** Skipped, or under something that is. */
  readonly leftOut: number;
};

/** What an import comes to. */
export type TreeImportPlan = {
  readonly rows: readonly ImportRow[];
  readonly counts: ImportCounts;
  readonly operations: readonly Operation[];
  /** A root of a system with the name of the new one. */
  readonly sameSystemId: Id | null;
  /** What to show when it is done: the new system, else the first code that was made or changed. */
  readonly shownId: Id | null;
};
