// The journal of a dedicated worker. One worker at a time holds the file, under a Web Lock;
// the others write small files until the lock is theirs.
import type { Change } from '@/lib/domain/change';
import type { CodeboomDatabase } from '@/lib/store/schema';
import { HeldJournal } from './held-journal';
import type { AppendOutcome, Journal, JournalReport } from './journal';
import { JournalFolder } from './journal-folder';
import { defaultFolder, SegmentJournal } from './segment-journal';
import { canHoldFiles } from './sync-access';

/** What entrypoints expose to the workbench. */
export type JournalHost = Journal & {
  /** Lets go of the file and the lock. */
  close(): Promise<void>;
};

/** Makes the journal of this worker. It opens at the first call. */
export function createJournalHost(
  database: CodeboomDatabase,
  folderName: string = defaultFolder,
): JournalHost {
  const host = new Host(database, folderName);
  // A plain object, because Comlink hands on the methods of what it is given.
  return {
    append: (changes) => host.append(changes),
    reconcile: () => host.reconcile(),
    missingFromLog: () => host.missingFromLog(),
    close: () => host.close(),
  };
}

class Host {
  readonly #segments: SegmentJournal;
  #held: HeldJournal | null = null;
  /** The journal that was compared last: the lock may come in between. */
  #reconciled: Journal | null = null;
  #opened: Promise<void> | null = null;
  /** Lets go of the lock. */
  #release = (): void => {};
  /** Calls go one after the other: the file has one position to write at. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: CodeboomDatabase,
    private readonly folderName: string,
  ) {
    this.#segments = new SegmentJournal(database, folderName);
  }

  append(changes: readonly Change[]): Promise<AppendOutcome> {
    return this.#inTurn((journal) => journal.append(changes));
  }

  reconcile(): Promise<JournalReport> {
    return this.#inTurn((journal) => {
      this.#reconciled = journal;
      return journal.reconcile();
    });
  }

  missingFromLog(): Promise<readonly Change[]> {
    return this.#inTurn((journal) => (this.#reconciled ?? journal).missingFromLog());
  }

  async close(): Promise<void> {
    await this.#queue;
    this.#held?.close();
    this.#held = null;
    this.#release();
  }

  async #inTurn<T>(work: (journal: Journal) => Promise<T>): Promise<T> {
    this.#opened ??= this.#open().catch((reason: unknown) => {
      // The next call tries again.
      this.#opened = null;
      throw reason;
    });
    const turn = Promise.all([this.#opened, this.#queue]).then(() => work(this.#held ?? this.#segments));
    // A failed call is told to its caller; the next one starts all the same.
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Takes the lock when it is free; otherwise waits for it in the background. */
  async #open(): Promise<void> {
    const folder = canHoldFiles() ? await JournalFolder.open(this.folderName) : null;
    if (folder === null) return;
    if (await this.#takeLock(folder, { ifAvailable: true })) return;
    void this.#takeLock(folder, {});
  }

  /** Resolves when the file is held, or with false when the lock is not free; keeps the lock until `close`. */
  #takeLock(folder: JournalFolder, options: LockOptions): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const hold = async (lock: Lock | null): Promise<void> => {
        if (lock === null) return resolve(false);
        this.#held = await HeldJournal.open({ database: this.database, folder });
        resolve(true);
        await new Promise<void>((release) => {
          this.#release = release;
        });
      };
      navigator.locks.request(`codeboom-${this.folderName}`, options, hold).catch(reject);
    });
  }
}
