// What every table of evidence is, whatever it counts: the view draws it, each export writes it, and every number in it
// opens the list behind it.
import type { QuoteEntry } from '@/lib/domain/codebook-view';
import type { Id, NetworkType } from '@/lib/domain/records';

/** A table in one language. Rows that did not change since the last making may be the same objects. */
export type EvidenceTable = {
  readonly title: string;
  /** How it is counted, what its sums are, what is missing: a sentence each. */
  readonly notes: readonly string[];
  readonly columns: readonly EvidenceColumn[];
  readonly rows: readonly EvidenceRow[];
};

/** A column. */
export type EvidenceColumn = {
  /** Unique in its table, and the same whatever the language. */
  readonly key: string;
  readonly label: string;
  /** The heading over it and its neighbours with the same one; `null` for none. */
  readonly group: string | null;
  readonly kind: 'label' | 'number' | 'text' | 'lines';
  /** Its share of the width, against those of the other columns. */
  readonly width: number;
};

/** A row. */
export type EvidenceRow = {
  /** Unique in its table, and the same whatever the language. */
  readonly key: string;
  /** How far its label is indented, from 0. */
  readonly depth: number;
  /** It stands over the rows below it, such as a theme; `total` closes a table or a part of it. */
  readonly role: 'plain' | 'heading' | 'total';
  /** One a column. */
  readonly cells: readonly EvidenceCell[];
};

/** A cell. */
export type EvidenceCell =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Drawn as the letter on its colour before the text. */
      readonly type?: NetworkType;
      /** The document that it names: opens it. */
      readonly sourceId?: Id;
      /** The code that it names: opens its page. */
      readonly codeId?: Id;
      /** What it is said of: cells under each other with the same one are one cell where cells can be merged. */
      readonly about?: string;
    }
  | {
      readonly kind: 'number';
      /** `null` where there is nothing to count, which is not 0. */
      readonly value: number | null;
      /** How it is written when it is no whole number: a share of 1 as percent, or with this many decimals. */
      readonly as?: 'percent' | { readonly decimals: number };
      /** Whether `behindCell` gives what it counts. */
      readonly opens: boolean;
      /** Words that stand for the number where there is more to say than it, such as `looked for, not there`. */
      readonly says?: string;
    }
  | { readonly kind: 'lines'; readonly lines: readonly CellLine[] };

/** A line of a cell, with the passage that it quotes or leads to. */
export type CellLine = { readonly text: string; readonly quote: QuoteEntry | null };

/** A cell by the keys of its row and column. */
export type CellPlace = { readonly row: string; readonly column: string };

/** What a number counts: its documents, in the order of the reference list, with the fragments that count. */
export type CellBehind = readonly {
  readonly sourceId: Id;
  readonly citation: string;
  readonly title: string;
  /** None where a document counts for what is known of it, not for a passage. */
  readonly quotes: readonly QuoteEntry[];
}[];
