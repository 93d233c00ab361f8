// What the projection answers: counts per code, the thematic table, the page of one code.
// n is always a number of different documents (sources); a parent's n is a union, never a sum.
import type { Labels } from '@/lib/base/language';
import { scopeKey, type TreeScope } from './code-systems/system-of';
import type { Anchor, Code, CodeKind, Coding, Fragment, Id, NetworkType, Polarity } from './records';

/** How a coding counts: an absence counts apart, whatever its polarity. */
export type PolarityKey = Polarity | 'absence' | 'unstated';

/** All keys in the order that tables show them. */
export const polarityKeys: readonly PolarityKey[] = [
  'protective',
  'hindering',
  'mixed',
  'conditional',
  'absence',
  'unstated',
];

/** Gives the key under which a coding counts. */
export function polarityKeyOf(coding: Pick<Coding, 'polarity' | 'absence'>): PolarityKey {
  return coding.absence ? 'absence' : (coding.polarity ?? 'unstated');
}

/** Counts of one code, or of one code with all below it. */
export type Tally = {
  /** n: different documents. */
  readonly documents: number;
  readonly fragments: number;
  readonly codings: number;
  /** Different documents per polarity; one document may count under several. */
  readonly documentsByPolarity: Readonly<Record<PolarityKey, number>>;
};

/** One visible node of the code tree with its counts. */
export type CodeRow = {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly depth: number;
  readonly number: number | null;
  readonly kind: CodeKind;
  readonly type: NetworkType | null;
  readonly labels: Labels;
  readonly digit: number | null;
  /** Default polarity, inherited when the code has none of its own. */
  readonly polarity: Polarity | null;
  readonly childIds: readonly Id[];
  /** Codings on the code itself. */
  readonly own: Tally;
  /** Union over itself and everything below. */
  readonly union: Tally;
};

/** The code tree at one moment. */
export type CodebookSnapshot = {
  /** Goes up with every change; compare to know whether anything is new. */
  readonly version: number;
  readonly rows: readonly CodeRow[];
  readonly documents: number;
  readonly fragments: number;
  readonly codings: number;
  /** Codings whose code, or a code above it, was deleted. */
  readonly orphanedCodings: number;
  /** Fragments whose passage has changed in its source, or stands in several places; nobody looked yet. */
  readonly uncertainFragments: number;
  /** Fragments whose passage is not in its source any more; nobody looked yet. */
  readonly lostFragments: number;
};

/** A document behind a number. */
export type DocumentEntry = {
  readonly sourceId: Id;
  /** Author and year in APA style, such as `Brandt et al., 2021`. */
  readonly citation: string;
  readonly title: string;
  readonly fragments: number;
  readonly polarities: readonly PolarityKey[];
};

/** A quote behind a number. */
export type QuoteEntry = {
  readonly fragmentId: Id;
  readonly codingId: Id;
  /** The face of the article that it was coded in. */
  readonly sourceId: Id;
  readonly text: string;
  readonly citation: string;
  /** Printed page number or page count from 1; `null` for web pages. */
  readonly page: string | null;
  /** Address of the web page, for a link back; `null` for PDFs. */
  readonly url: string | null;
  readonly polarity: Polarity | null;
  readonly absence: boolean;
  /** How many fragments of the document say this in the same words: repeated evidence is quoted once. */
  readonly times: number;
};

/**
 * One row of the thematic table. Documents cover the code and all below it; so do quotes, except those of themes
 * and groups, which quote only what is coded on themselves.
 */
export type ThematicRow = {
  readonly code: CodeRow;
  readonly documents: readonly DocumentEntry[];
  readonly quotes: readonly QuoteEntry[];
  /** n of each visible child, in tree order: how the union came about. */
  readonly childDocuments: readonly number[];
  /** Of its fragments, how many are in doubt or lost in their sources. */
  readonly doubts: { readonly uncertain: number; readonly lost: number };
};

/** What a table says of all its rows together. */
export type TableTotals = Pick<
  CodebookSnapshot,
  'documents' | 'fragments' | 'uncertainFragments' | 'lostFragments'
>;

/** A code system beside the project's own tree. */
export type SystemName = { readonly id: Id; readonly labels: Labels };

/** What a table says besides its rows. Its totals are those of the codes that it is of. */
export type TableHead = TableTotals & {
  readonly version: number;
  /** The code systems of the project; none where there is only its own tree. */
  readonly systems: readonly SystemName[];
  /** What it is of: the whole own tree when the system that was asked for is not there. */
  readonly scope: TreeScope;
};

/** The thematic table: every visible code of what it is of in tree order, n = 0 included. */
export type ThematicTable = TableHead & { readonly rows: readonly ThematicRow[] };

/** How many quotes a row shows, `Infinity` for all; of which codes it is, left out of the project's own tree. */
export type ThematicTableOptions = { readonly quotesPerRow: number; readonly scope?: TreeScope };

/** Gives a text that is different for different tables. */
export function tableKey({ quotesPerRow, scope = 'own' }: ThematicTableOptions): string {
  return `${quotesPerRow} ${scopeKey(scope)}`;
}

/** One fragment on the page of a code, with the codings of that code and its descendants on it. */
export type CodePageFragment = {
  readonly fragment: Fragment;
  /** The passage to cite. */
  readonly anchor: Anchor;
  readonly codings: readonly Coding[];
  readonly hasMemo: boolean;
  /** How many fragments of the document, coded with the code or below it, say this in the same words. */
  readonly times: number;
};

/** The page of one code: everything that was coded with it or below it, by document. */
export type CodePage = {
  readonly version: number;
  readonly code: Code;
  readonly row: CodeRow;
  readonly groups: readonly {
    readonly document: DocumentEntry;
    readonly fragments: readonly CodePageFragment[];
  }[];
  /** Documents in which the code counts as both protective and hindering. */
  readonly conflicts: readonly DocumentEntry[];
};
