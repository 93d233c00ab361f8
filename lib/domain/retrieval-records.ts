// Questions to the codings that are kept.
import type { NetworkType, Polarity } from './code-records';
import type { Id, RecordBase } from './record-base';

/** Fragments that are asked for by their codes and by what is known of them; plain data, so that it can be kept. */
export type RetrievalQuery = {
  /** All of these codes meet there. */
  readonly all: readonly Id[];
  /** At least one of these; empty asks nothing. */
  readonly any: readonly Id[];
  /** None of these meets the others. */
  readonly none: readonly Id[];
  /** A code stands for everything below it, too. */
  readonly withBelow: boolean;
  /** Where codes meet: on text they share, in one paragraph, within `words` of each other, or anywhere in one document. */
  readonly meet: 'passage' | 'paragraph' | 'near' | 'document';
  readonly words: number;
  /** Empty for all; `null` is a coding without polarity. */
  readonly polarities: readonly (Polarity | null)[];
  /** Of the codes; empty for all. */
  readonly types: readonly NetworkType[];
  readonly absence: 'any' | 'only' | 'without';
  /** Empty for all. */
  readonly coders: readonly string[];
  /** Articles; empty for all. */
  readonly sourceIds: readonly Id[];
  /** Of publication, inclusive; `null` for open. */
  readonly years: { readonly from: number | null; readonly to: number | null };
};

/** A question to the codings that is kept, to be asked again. */
export type Retrieval = RecordBase & {
  readonly title: string;
  readonly query: RetrievalQuery;
  readonly coder: string;
};
