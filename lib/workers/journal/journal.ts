// The second copy of the log, outside IndexedDB: what all kinds of journal have in common.
import type { Change } from '@/lib/domain/change';

/** Where a journal stands: number of entries and the chain over all of them, in 16 hex digits. */
export type JournalMark = { readonly entries: number; readonly chain: string };

/** Whether the changes are in the journal; `mark` is null when this journal does not know the whole chain. */
export type AppendOutcome = { readonly kept: boolean; readonly mark: JournalMark | null };

/** What comparing journal and log gave. Missing entries have been added to the journal already. */
export type JournalReport = {
  /** False where the browser gives no private files, such as Firefox's private windows. */
  readonly isAvailable: boolean;
  /** Whole changes in the journal, each counted once. */
  readonly changes: number;
  /** Of those, the ones that the log does not have. */
  readonly missingFromLog: number;
  /** Entries added to the journal because only the log had them. */
  readonly addedToJournal: number;
  /** Names of the files that damaged journals were moved to, now and before. */
  readonly movedAside: readonly string[];
  /** What was wrong with the journal; empty when nothing. */
  readonly damage: readonly string[];
  readonly mark: JournalMark | null;
};

/** Keeps changes a second time. All of it is idempotent by change id. */
export interface Journal {
  /** Keeps changes; resolves when they are on disk. Rejects when the file system fails. */
  append(changes: readonly Change[]): Promise<AppendOutcome>;
  /** Compares with the log, adds to the journal what it lacks and moves damage aside. */
  reconcile(): Promise<JournalReport>;
  /** Gives the changes that the last `reconcile` missed in the log. */
  missingFromLog(): Promise<readonly Change[]>;
}

/** What is remembered of log and journal in another place than both, to notice that either went back in time. */
export type Watermark = {
  /** Changes in the log, which is its newest arrival. */
  readonly changes: number;
  readonly mark: JournalMark | null;
};
