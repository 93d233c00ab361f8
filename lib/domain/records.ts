// The nouns of Codeboom as plain, readonly data. Rows in the store are these records, one to one;
// the glossary in README.md says what each word means.
import type { Labels, Language } from '@/lib/base/language';

/** A UUIDv7, lower case. */
export type Id = string;

/** A moment, ISO 8601 in UTC, as `Date.toISOString` writes it. */
export type Timestamp = string;

/** What every record has. A removed record stays in the log and the store, and can come back. */
type RecordBase = {
  readonly id: Id;
  readonly projectId: Id;
  readonly createdAt: Timestamp;
  readonly removed: boolean;
};

/** One body of work: sources, codebook, codings. Its own id is its `projectId`. */
export type Project = RecordBase & {
  readonly title: string;
  readonly question: string;
  readonly isSample: boolean;
};

/** A person of the byline; `particle` is "van der" and the like, kept apart for sorting. */
export type Author = {
  readonly family: string;
  readonly given: string;
  readonly particle: string;
};

/** An article: a bibliographic record with the address or the file it is read from. One source is one document in n. */
export type Source = RecordBase & {
  readonly kind: 'page' | 'pdf';
  readonly title: string;
  readonly authors: readonly Author[];
  readonly year: number | null;
  readonly journal: string;
  /** Lower case, without resolver. */
  readonly doi: string | null;
  /** Canonical address, without hash; `null` for a file from disk. */
  readonly url: string | null;
  /** SHA-256 of the bytes, in hex: key of the source file. */
  readonly fileId: string | null;
  readonly language: Language | null;
};

/** What is known of a file whose bytes are kept; the bytes never travel through the log. */
export type SourceFile = {
  /** SHA-256 of the bytes, in hex. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
};

/** UTF-16 units in the raw text of the document (page anchors) or of one page (PDF anchors); end exclusive. */
export type TextRange = { readonly start: number; readonly end: number };

/** The passage in words, with up to 64 units of what stands before and after it in its block. */
export type TextQuote = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** Where a fragment stands in a web page. */
export type PageAnchor = {
  readonly kind: 'page';
  readonly quote: TextQuote;
  /** In document order, not overlapping; one unless the passage is interrupted. */
  readonly ranges: readonly TextRange[];
  /** Hash of the folded text that the ranges count in. */
  readonly textHash: string;
};

/** Four corners in PDF points, origin bottom left: x1 y1 x2 y2 x3 y3 x4 y4, from top left clockwise. */
export type Quad = readonly [number, number, number, number, number, number, number, number];

/** The stretch of a fragment that stands on one page of a PDF. */
export type PdfPageRange = TextRange & {
  /** First page is 1. */
  readonly page: number;
  /** The number printed by the file's page labels, when it differs from `page`. */
  readonly label: string | null;
  /** One a line. */
  readonly quads: readonly Quad[];
};

/** Where a fragment stands in a PDF. */
export type PdfAnchor = {
  readonly kind: 'pdf';
  readonly quote: TextQuote;
  /** In page order; more than one when the passage crosses pages. */
  readonly pages: readonly PdfPageRange[];
  /** The file's own id as pdf.js gives it. */
  readonly fingerprint: string;
};

/** Every way to find a fragment again. */
export type Anchor = PageAnchor | PdfAnchor;

/** A stretch of a source. Its anchor never changes; a correction is a new fragment. */
export type Fragment = RecordBase & {
  readonly sourceId: Id;
  readonly anchor: Anchor;
  readonly coder: string;
  readonly language: Language | null;
};

/** What a node of the code tree is. */
export type CodeKind = 'polarityGroup' | 'theme' | 'characteristic' | 'openCode';

/** The three types of network characteristics: S, I and P. */
export type NetworkType = 'structural' | 'interaction' | 'person';

/** What a passage says of a characteristic's effect. */
export type Polarity = 'protective' | 'hindering' | 'mixed' | 'conditional';

/** A node of a code system. */
export type Code = RecordBase & {
  readonly parentId: Id | null;
  /** Fractional index among siblings; compared as strings, then by id. */
  readonly order: string;
  readonly kind: CodeKind;
  readonly type: NetworkType | null;
  readonly labels: Labels;
  readonly definition: Labels;
  /** Default for new codings; `null` takes the nearest ancestor's. */
  readonly polarity: Polarity | null;
  /** Key 1-9 it is pinned to. */
  readonly digit: number | null;
  /** Key in the template it came from, such as `000.C7`. */
  readonly origin: string | null;
};

/** This coder put this code on this fragment. */
export type Coding = RecordBase & {
  readonly fragmentId: Id;
  readonly codeId: Id;
  readonly coder: string;
  /** `null` when the passage does not say. */
  readonly polarity: Polarity | null;
  /** The passage says that the characteristic is absent. Never turns a protective code into a hindering one. */
  readonly absence: boolean;
  readonly note: string;
};

/** What a memo is about. */
export type MemoSubject = {
  readonly noun: 'project' | 'source' | 'fragment' | 'code' | 'coding';
  readonly id: Id;
};

/** A note on anything. */
export type Memo = RecordBase & {
  readonly about: MemoSubject;
  readonly text: string;
  readonly coder: string;
};

/** The record type of each noun. */
export type RecordByNoun = {
  project: Project;
  source: Source;
  fragment: Fragment;
  code: Code;
  coding: Coding;
  memo: Memo;
};

/** The name of a kind of record. */
export type Noun = keyof RecordByNoun;

/** All nouns, parents before those that refer to them. */
export const nouns: readonly Noun[] = ['project', 'source', 'fragment', 'code', 'coding', 'memo'];
