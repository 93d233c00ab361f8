// The journal for contexts that cannot hold the file: the background, and the workers of second tabs.
// One small file a batch, written once; the worker that holds the journal folds them in.
import type { Change } from '@/lib/domain/change';
import type { CodeboomDatabase } from '@/lib/store/schema';
import { decodeJournal, type JournalContent } from './entries';
import type { AppendOutcome, Journal, JournalReport } from './journal';
import { JournalFolder } from './journal-folder';
import { compareWithLog } from './reconcile';

/** Where the journal is kept when nobody says otherwise. */
export const defaultFolder = 'journal';

/** The report where there are no private files. */
export const unavailableReport: JournalReport = {
  isAvailable: false,
  changes: 0,
  missingFromLog: 0,
  addedToJournal: 0,
  movedAside: [],
  damage: [],
  mark: null,
};

/** Keeps changes beside the journal file, without holding it. */
export class SegmentJournal implements Journal {
  #missing: readonly Change[] = [];
  readonly #folder: Promise<JournalFolder | null>;

  constructor(
    private readonly database: CodeboomDatabase,
    folderName: string = defaultFolder,
  ) {
    this.#folder = JournalFolder.open(folderName);
  }

  /** @inheritdoc */
  async append(changes: readonly Change[]): Promise<AppendOutcome> {
    const folder = await this.#folder;
    await folder?.addSegment(changes);
    return { kept: folder !== null, mark: null };
  }

  /** Compares without touching the journal file: only its holder repairs it. */
  async reconcile(): Promise<JournalReport> {
    const folder = await this.#folder;
    if (folder === null) return unavailableReport;
    const contents = await readEverything(folder);
    const changes = [
      ...new Map(contents.flatMap((each) => each.changes).map((each) => [each.id, each])).values(),
    ];
    const difference = await compareWithLog(this.database, changes);
    this.#missing = difference.missingFromLog;
    await folder.addSegment(difference.missingFromJournal);
    return {
      isAvailable: true,
      changes: changes.length + difference.missingFromJournal.length,
      missingFromLog: difference.missingFromLog.length,
      addedToJournal: difference.missingFromJournal.length,
      movedAside: await folder.movedAside(),
      damage: contents.flatMap((each) => each.damage),
      mark: null,
    };
  }

  /** @inheritdoc */
  missingFromLog(): Promise<readonly Change[]> {
    return Promise.resolve(this.#missing);
  }
}

async function readEverything(folder: JournalFolder): Promise<JournalContent[]> {
  const segments = await folder.readSegments();
  return [decodeJournal(await folder.journalBytes()), ...segments.map((segment) => segment.content)];
}
