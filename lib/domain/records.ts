// The nouns of Codeboom as plain, readonly data: the rows of the store, one to one. README.md says what each word means.
import type { Language } from '@/lib/base/language';
import type { Attribute, AttributeValue, Look, Summary, Wording } from './attribute-records';
import type { Code, Concept, Polarity } from './code-records';
import type { Id, RecordBase } from './record-base';
import type { Retrieval } from './retrieval-records';
import type { Milestone, Review } from './review-records';

export type {
  Attribute,
  AttributeChoice,
  AttributeEntry,
  AttributeKind,
  AttributeRule,
  AttributeValue,
  Look,
  Summary,
  Wording,
} from './attribute-records';
export type {
  Code,
  Concept,
  CodeKind,
  CodeRelation,
  CodeOrigin,
  CodeDimension,
  CodeRelationKind,
  NetworkType,
  Polarity,
} from './code-records';
export type { Id, Timestamp } from './record-base';
export type { Retrieval, RetrievalQuery } from './retrieval-records';
export type { LogPosition, Milestone, Review, ReviewVerdict } from './review-records';

/** One body of work: sources, codebook, codings. Its own id is its `projectId`. */
export type Project = RecordBase & {
  readonly title: string;
  readonly question: string;
  readonly isSample: boolean;
  /** By the id of the setting, right or wrong; missing or `null` for a project without settings of its own. */
  readonly settings?: Readonly<Record<string, unknown>> | null;
};

/** A person of the byline; `particle` is "van der" and the like, kept apart for sorting. */
export type Author = {
  readonly family: string;
  readonly given: string;
  readonly particle: string;
};

/** A bibliographic record with the address or file it is read from. One document in n, unless it is tied (article.ts). */
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
  /** The source that stands for the same article; missing or `null` for a source that stands for itself. */
  readonly tiedTo?: Id | null;
  /** Names with `/` between them, as `folderPath` writes it; missing or `null` for a source in no folder. */
  readonly folder?: string | null;
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
  /** The same stretch in units of that folded text, from its first range to its last; missing in old anchors. */
  readonly fold?: TextRange;
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
  /** Hash of the folded text of all pages, running heads left out; missing in old anchors. */
  readonly textHash?: string;
  /** The stretch in units of that folded text; missing in old anchors. */
  readonly fold?: TextRange;
  /** A rectangle on a figure or a scan: one quad, no text; the quote is what a person typed. */
  readonly area?: true;
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

/**
 * What became of a passage in a text: the `same` text as it was taken from, `found` with every word, `changed` words
 * at its place, `unsure` which of several places, or `lost`.
 */
export type AnchorState = 'same' | 'found' | 'changed' | 'unsure' | 'lost';

/** How well a place agrees with what is known of the passage; shares from 0 to 1. */
export type PlaceScores = {
  /** Words of the passage itself: 1 minus the distance per folded unit. */
  readonly words: number;
  /** What stands before it; `null` when nothing was kept. */
  readonly before: number | null;
  readonly after: number | null;
  /** It lies where the rest of the text says that the passage must be. */
  readonly inPlace: boolean;
  /** Share of it that stood inside the passage in the old text. */
  readonly own: number;
  /** Share of it that stood elsewhere in the old text: then it is that other passage. */
  readonly other: number;
};

/** A place at which a fragment stands or may stand. */
export type Place = { readonly anchor: Anchor; readonly scores: PlaceScores };

/** What became of a fragment in one face of its article. Its changes in the log are the record of every move. */
export type Placement = RecordBase & {
  readonly fragmentId: Id;
  /** The face in which it was looked for: the fragment's own source, or one that is tied to it. */
  readonly sourceId: Id;
  readonly face: Anchor['kind'];
  /** Hash of the folded text in which it was looked for. */
  readonly textHash: string;
  readonly state: AnchorState;
  /** Best first; none when it is lost, several when it is unsure. */
  readonly places: readonly Place[];
  /** What stands around its place now, when it is lost and its place is known. */
  readonly stood: { readonly before: string; readonly after: string } | null;
  /** What a person said of it; `null` as long as nobody did. */
  readonly decision: 'accepted' | 'reattached' | 'gone' | null;
};

/** A text of a source as it was when fragments were made in it: what later texts are compared with. */
export type TextVersion = RecordBase & {
  readonly sourceId: Id;
  readonly face: Anchor['kind'];
  /** Hash of the folded text. */
  readonly textHash: string;
  /** SHA-256 of the file with the folded text, deflated. */
  readonly fileId: string;
  /** Units of the folded text. */
  readonly length: number;
  /** SHA-256 of the file with the page's snapshot; missing or `null` when none is kept. */
  readonly snapshotFileId?: string | null;
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

/** A person looked at a finding and lets it stand, and says why; `finding` is its key, as `findingKey` writes it. */
export type Acceptance = RecordBase & {
  readonly finding: string;
  readonly note: string;
  readonly coder: string;
};

/** The record type of each noun. */
export type RecordByNoun = {
  project: Project;
  source: Source;
  version: TextVersion;
  fragment: Fragment;
  placement: Placement;
  code: Code;
  coding: Coding;
  memo: Memo;
  acceptance: Acceptance;
  retrieval: Retrieval;
  milestone: Milestone;
  concept: Concept;
  review: Review;
  attribute: Attribute;
  attributeValue: AttributeValue;
  summary: Summary;
  look: Look;
  wording: Wording;
};

/** The name of a kind of record. */
export type Noun = keyof RecordByNoun;

/** All nouns, parents before those that refer to them. */
export const nouns: readonly Noun[] = [
  'project',
  'source',
  'version',
  'fragment',
  'placement',
  'code',
  'coding',
  'memo',
  'acceptance',
  'retrieval',
  'milestone',
  'concept',
  'review',
  'attribute',
  'attributeValue',
  'summary',
  'look',
  'wording',
];
