// What the workbench asks of the codebook worker.
import type {
  CodebookSnapshot,
  CodePage,
  ThematicTable,
  ThematicTableOptions,
} from '@/lib/domain/codebook-view';
import type { Checklist } from '@/lib/domain/audit/checklist';
import type { Sample, SampleOptions } from '@/lib/domain/audit/sample';
import type { ClaimReport } from '@/lib/domain/claims/check-claims';
import type { DocumentSums } from '@/lib/domain/code-systems/document-sums';
import type { Board } from '@/lib/domain/clustering/board';
import type { Neighbour } from '@/lib/domain/clustering/neighbours';
import type { RuleFindings } from '@/lib/domain/findings/findings-keeper';
import type { Acceptance, Id, LogPosition, RetrievalQuery } from '@/lib/domain/records';
import type { Retrieved } from '@/lib/domain/retrieval';
import type { PastBranch } from '@/lib/domain/time-travel/branch-restore';
import type { LogPoint } from '@/lib/domain/time-travel/log-keeper';
import type { Timeline, TimelineScope } from '@/lib/domain/time-travel/timeline';
import type { FragmentList, ListedFragment } from '@/lib/domain/fragment-list';
import type { RetrievalExport } from '@/lib/formats/retrieval-export';
import type { TableExport } from '@/lib/formats/thematic-export';
import type { CrosswalkEngine } from './crosswalk-host';
import type { EvidenceExportEngine } from './evidence-export-host';
import type { EvidenceEngine } from './evidence-host';
import type { CodebookComparison, LogDay } from './past';
import type { ResultsEngine } from './results-host';

/** The findings of the open project by rule, and those of them that were accepted. */
export type ProjectFindings = {
  readonly byRule: ReadonlyMap<string, RuleFindings['findings']>;
  readonly accepted: readonly Acceptance[];
};

/** The codebook of the open project with its counts, kept in step with the log by a worker. */
export interface CodebookEngine extends CrosswalkEngine, EvidenceEngine, EvidenceExportEngine, ResultsEngine {
  /** Opens a project: its log is read and folded. */
  open(projectId: Id): Promise<void>;
  /** Gives the code tree with its counts; the same object until something changed. */
  snapshot(): Promise<CodebookSnapshot>;
  /** Gives the thematic table; rows that did not change since the last call are the same objects. */
  thematicTable(options: ThematicTableOptions): Promise<ThematicTable>;
  /** Gives the page of a code; `null` when the code is not there or was deleted. */
  codePage(codeId: Id): Promise<CodePage | null>;
  /** Gives what every rule found; lists that did not change since the last call are the same objects. */
  findings(): Promise<ProjectFindings>;
  /** Gives how the documents come out in a code system; `null` when it is not there. */
  documentSums(codeId: Id): Promise<DocumentSums | null>;
  /** Gives what stands on the cluster board; the same object until something changed. */
  board(): Promise<Board>;
  /** Gives the codes nearest to a code, with reasons. */
  neighbours(codeId: Id, limit: number): Promise<readonly Neighbour[]>;
  /** Gives what a results text says and the open project does not, and the other way round. Nothing is kept. */
  checkClaims(text: string): Promise<ClaimReport>;
  /** Gives which fragments a code and those below it have; `null` when the code is not there. */
  fragmentList(codeId: Id): Promise<FragmentList | null>;
  /** Gives some fragments of the list that was asked for last; those that are not in it are left out. */
  listedFragments(ids: readonly Id[]): Promise<readonly ListedFragment[]>;
  /** Gives the codings on some fragments of the list that was asked for last. */
  codingIdsOf(fragmentIds: readonly Id[]): Promise<readonly Id[]>;
  /** Gives the fragments that a question asks for, at most `limit` of them, and counts all. */
  retrieve(query: RetrievalQuery, limit: number): Promise<Retrieved>;
  /** Gives the newest changes of the project, of a code, or of a fragment. */
  timeline(scope: TimelineScope, limit: number): Promise<Timeline>;
  /** Gives the days on which something was changed, newest first. */
  days(): Promise<readonly LogDay[]>;
  /** Gives what is different between the codebooks of two points of the log. */
  compare(from: LogPoint, to: LogPoint): Promise<CodebookComparison>;
  /** Gives a branch of the codebook as it was at a point; `null` when it was not there. */
  branchAt(point: LogPoint, codeId: Id): Promise<PastBranch | null>;
  /** Gives the checklist of an audit of a version; `null` for all that was ever reviewed. */
  checklist(version: LogPosition | null): Promise<Checklist>;
  /** Gives passages of a code to look at; `null` when the code is not there. */
  sample(codeId: Id, options: SampleOptions): Promise<Sample | null>;
  /** Calls `listener` with the version after every change that was taken in; gives what ends that. */
  subscribe(listener: (version: number) => void): () => void;
  /** Gives the bytes of an exported thematic table. Aborting stops the work and rejects with the signal's reason. */
  exportTable(options: TableExport, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** Gives the bytes of all passages that a question asks for. Aborting does as for the table. */
  exportRetrieval(options: RetrievalExport, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}
