// Everything that a web page's script and the background say to each other.
// A page says only "this is selected here" and gets only what it needs to paint and to choose a code.
import type { Labels, Language } from '@/lib/base/language';
import type { Result } from '@/lib/base/errors';
import type { SourceDraft } from '@/lib/domain/drafts';
import type { PageSnapshot } from '@/lib/domain/page-snapshot';
import type {
  AnchorState,
  CodeKind,
  Id,
  NetworkType,
  PageAnchor,
  PlaceScores,
  Placement,
  Polarity,
  TextRange,
} from '@/lib/domain/records';

import type { PageWords } from './page-words';

/** A code as the page's bar and picker show it, in tree order. */
export type PageCode = {
  readonly id: Id;
  readonly number: number | null;
  readonly labels: Labels;
  readonly type: NetworkType | null;
  readonly digit: number | null;
  /** Default polarity of a new coding. */
  readonly polarity: Polarity | null;
  /** Polarity groups stand in the tree but are not coded with. */
  readonly kind: CodeKind;
  /** The code system that it stands in; left out for the project's own tree. */
  readonly system?: Labels;
};

/** A coding on a painted fragment. */
export type PageCoding = {
  readonly id: Id;
  readonly codeId: Id;
  readonly polarity: Polarity | null;
  readonly absence: boolean;
  readonly note: string;
};

/** A fragment to paint. */
export type PageFragment = {
  readonly id: Id;
  /**
   * The passage to look for: as it was coded, or as a person accepted it since. One of another face of the article that
   * was not found here yet has no ranges, only its words, with the text that they were coded in.
   */
  readonly anchor: PageAnchor;
  /** Made in another face of the article: that it is not on this page is no loss. */
  readonly isElsewhere: boolean;
  /** Decided on for the text with this hash; `null` as long as nobody decided anything. */
  readonly decided: { readonly textHash: string; readonly decision: Placement['decision'] } | null;
  readonly codings: readonly PageCoding[];
  readonly hasMemo: boolean;
};

/** What the page paints and offers. */
export type PageState = {
  readonly language: Language;
  /** What is said in that language. */
  readonly words: PageWords;
  readonly codes: readonly PageCode[];
  /** Last used first. */
  readonly recentCodeIds: readonly Id[];
  readonly fragments: readonly PageFragment[];
  /** The last change of the project: what undo takes back. */
  readonly lastChangeId: Id | null;
  /** Hashes of the texts that are kept of this page and of the other faces of its article. */
  readonly keptTexts: readonly string[];
  /** Hashes of those with which the page is kept, too; `null` when no pages are to be kept. */
  readonly keptPages: readonly string[] | null;
  /** Whether a letter or digit alone may code. */
  readonly hasSingleKeys: boolean;
};

/** A code that is made in the page: in the words of the text, or as typed. */
export type NewPageCode = { readonly label: string };

/** What the page's search for a fragment gave. */
export type PageOutcome = {
  readonly fragmentId: Id;
  readonly state: AnchorState;
  readonly places: readonly { readonly anchor: PageAnchor; readonly scores: PlaceScores }[];
  readonly stood: { readonly before: string; readonly after: string } | null;
};

/** What the background's search for a fragment gave: places in raw units of the text that was sent. */
export type FoundAgain = {
  readonly id: Id;
  readonly state: AnchorState;
  readonly places: readonly { readonly ranges: readonly TextRange[]; readonly scores: PlaceScores }[];
  readonly stood: number | null;
};

/** Fragments that one message may name. */
export const mostFragments = 10_000;

/** Units that a text of a page may have to be kept or searched. */
export const longestText = 20_000_000;

/** Units that a passage of a page may have; longer ones are refused. */
export const longestQuote = 100_000;

/** What the page can ask, by name. Every answer is the new state. */
export type PageRequests = {
  /** The script is there: colours are wanted, and what to paint. */
  open: { readonly prefix: string };
  /** Something may have changed elsewhere. */
  refresh: Record<never, never>;
  /** A passage gets a code. Asking twice does it once. */
  code: {
    readonly anchor: PageAnchor;
    readonly code: Id | NewPageCode;
    /** Left out: the code's default. */
    readonly polarity?: Polarity | null;
  };
  editCoding: {
    readonly codingId: Id;
    readonly polarity?: Polarity | null;
    readonly absence?: boolean;
    readonly note?: string;
  };
  removeCoding: { readonly codingId: Id };
  /** A fragment stands in more or fewer words now. */
  resize: { readonly fragmentId: Id; readonly anchor: PageAnchor };
  /** A memo about a passage; it becomes a fragment when it is none yet. */
  memo: { readonly anchor: PageAnchor; readonly text: string };
  /** Takes back one change, as long as it is the last one. */
  undo: { readonly changeId: Id };
  openWorkbench: Record<never, never>;
  openSidePanel: Record<never, never>;
  /** Looks for fragments of the page in its text: the answer's `found`. The page's own thread has better things to do. */
  search: { readonly text: string; readonly fragmentIds: readonly Id[] };
  /** The page is to be copied: the script that can is wanted beside this one. */
  copier: Record<never, never>;
  /** A text in which fragments were made is to be kept, and the page with it. */
  keepText: { readonly textHash: string; readonly folded: string; readonly snapshot?: PageSnapshot };
  /** What became of this page's fragments in its text. */
  report: { readonly textHash: string; readonly outcomes: readonly PageOutcome[] };
};

/** The name of a request. */
export type PageRequestName = keyof PageRequests;

/** A request as it travels: which page, what, with what. */
export type PageMessage = {
  [N in PageRequestName]: {
    readonly kind: 'codeboom.page';
    readonly name: N;
    /** What the page says it is. */
    readonly page: SourceDraft;
    readonly request: PageRequests[N];
  };
}[PageRequestName];

/** What a request led to. */
export type PageReply = {
  readonly state: PageState;
  /** A coding that was asked for and is there already; false for every other request. */
  readonly isRepeat: boolean;
  /** What became of the fragments that were asked for; `null` when a later search overtook it, and for every other request. */
  readonly found: readonly FoundAgain[] | null;
};

/** The answer to every request. */
export type PageAnswer = Result<PageReply>;

/** What a page's script is asked: act on the selection, ask anew what to paint, go to a passage, tell what it shows. */
export type PageOrder =
  | { readonly kind: 'codeboom.order'; readonly order: 'showBar' | 'memo' | 'inVivo' | 'refresh' | 'tell' }
  | { readonly kind: 'codeboom.order'; readonly order: 'goTo'; readonly fragmentId: Id };

/** What a page's script tells of its page. */
export type PageSight = {
  readonly page: SourceDraft;
  /** Painted fragments in reading order. */
  readonly order: readonly Id[];
  /** What became of those that were looked for. */
  readonly states: readonly (readonly [Id, AnchorState])[];
};
