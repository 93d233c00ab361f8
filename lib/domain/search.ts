// What is searched and what is found, as the search worker and its callers exchange it.
import type { Id, TextRange } from './records';

/** Kinds of text that are searched: texts of sources, words on codes, memos, coded passages. */
export const searchKinds = ['source', 'code', 'memo', 'fragment'] as const;

/** One of the kinds of text that are searched. */
export type SearchKind = (typeof searchKinds)[number];

/** Parts of a project that a word can be looked for in with `field:word`. */
export type SearchField = 'text' | 'title' | 'label' | 'definition' | 'memo' | 'quote';

/** What is asked of the search. */
export type SearchQuery = {
  /** As typed: words, `"a phrase"`, `begin*`, `-without`, `title:word`. */
  readonly text: string;
  readonly isCaseSensitive: boolean;
  /** Only these words as they are, not what begins with them or is another form of them. */
  readonly isWholeWord: boolean;
  /** What is typed is one phrase, signs and all. */
  readonly isPhrase: boolean;
  readonly kinds: readonly SearchKind[];
  /** `null` for all sources. */
  readonly sourceIds: readonly Id[] | null;
  /** Passages with a fragment on them, those without, or all. */
  readonly coded: 'any' | 'coded' | 'uncoded';
};

/** A place where the words stand, with some text around it. */
export type SearchHit = {
  /** Different for every hit of a result, the same when it is asked again. */
  readonly id: string;
  readonly kind: SearchKind;
  readonly field: SearchField;
  /** Of the source, the code, the memo or the fragment that the text belongs to. */
  readonly recordId: Id;
  /** The source it stands in; `null` for what stands in none. */
  readonly sourceId: Id | null;
  /** UTF-16 units of the page of the PDF, or of the kept page's text. */
  readonly range: TextRange;
  /** First page of a PDF is 1; `null` for all else. */
  readonly page: number | null;
  /** The sentence or so around it, in units as `range`. */
  readonly sentence: TextRange;
  /** In one line. */
  readonly snippet: string;
  /** What is to be marked in the snippet, ascending. */
  readonly marks: readonly TextRange[];
  /** A fragment lies on it. */
  readonly isCoded: boolean;
};

/** All hits in one source, code, memo or on one fragment's source. */
export type SearchGroup = {
  readonly kind: SearchKind;
  /** Of the source, or of the code or memo. */
  readonly recordId: Id;
  readonly hits: readonly SearchHit[];
};

/** What was found. */
export type SearchResult = {
  readonly groups: readonly SearchGroup[];
  /** Hits altogether, also those beyond the limit. */
  readonly total: number;
  /** There are more hits than were given. */
  readonly isCut: boolean;
};

/** How far the index is. */
export type SearchState = {
  /** Sources whose text can be searched. */
  readonly read: number;
  /** PDFs whose text is still to be read from their file. */
  readonly waiting: readonly { readonly sourceId: Id; readonly fileId: string }[];
  /** Sources that have no text here: pages of which no copy is kept, scans. */
  readonly withoutText: readonly Id[];
};

/** The text of a PDF as the search keeps it. */
export type SearchedPdf = {
  /** SHA-256 of the file. */
  readonly fileId: string;
  /** Text of each page, first page first. */
  readonly pages: readonly string[];
  /** Heads, feet and page numbers, by page: not searched. */
  readonly running: readonly (readonly TextRange[])[];
};

/** A query for the words as they are typed into an empty box. */
export function plainQuery(text: string): SearchQuery {
  return {
    text,
    isCaseSensitive: false,
    isWholeWord: false,
    isPhrase: false,
    kinds: searchKinds,
    sourceIds: null,
    coded: 'any',
  };
}
