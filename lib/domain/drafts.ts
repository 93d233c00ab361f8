// What a person's action carries before the services give it ids and time.
import type { Labels, Language } from '@/lib/base/language';
import type { Anchor, Code, Coding, Fragment, Id, NetworkType, Placement, Polarity, Source } from './records';

/** The bibliographic record of a page or a file, before it is a source of the project. */
export type SourceDraft = Pick<
  Source,
  'kind' | 'title' | 'authors' | 'year' | 'journal' | 'doi' | 'url' | 'fileId' | 'language'
>;

/** A code that comes into being together with its first coding, or by itself. */
export type CodeDraft = {
  readonly labels: Labels;
  readonly parentId: Id | null;
  readonly kind: Code['kind'];
  readonly type: NetworkType | null;
};

/** A passage gets one code: an existing one or a new one. */
export type PassageDraft = {
  /** A source of the project, or the record to make one from (or to recognise one by). */
  readonly source: Id | SourceDraft;
  readonly anchor: Anchor;
  readonly language: Language | null;
  readonly code: Id | CodeDraft;
  /** Left out: the code's default. */
  readonly polarity?: Polarity | null;
  readonly absence?: boolean;
  readonly note?: string;
  /** Codings with this code that the new one takes the place of, because their passages are part of this one. */
  readonly absorbs?: readonly Id[];
};

/** A passage that has been coded, as stored. */
export type CodedPassage = {
  readonly source: Source;
  readonly fragment: Fragment;
  readonly coding: Coding;
  /** False when this passage already had this code. */
  readonly isNew: boolean;
};

/** A fragment with the codings that are not withdrawn. */
export type CodedFragment = {
  readonly fragment: Fragment;
  readonly codings: readonly Coding[];
  readonly hasMemo: boolean;
  /** What became of it in the faces of its source; none as long as it stands as it was made. */
  readonly placements: readonly Placement[];
};

/** What is selected in a reader. */
export type SelectedPassage = {
  readonly sourceId: Id;
  readonly anchor: Anchor;
  /** Of the text that it was selected in. */
  readonly textHash: string;
};

/** A passage that something is said of: a fragment, or what is marked and may become one. */
export type PassageTarget =
  | { readonly fragmentId: Id }
  | { readonly source: Id; readonly anchor: Anchor; readonly language: Language | null };
