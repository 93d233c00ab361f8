// Notices that the database went back in time or was emptied, and brings the log back from the journal.
import { v7 } from 'uuid';
import { AppError } from '@/lib/base/errors';
import { keepSourceFile } from '@/lib/store/keep-source-file';
import { mergeChanges } from '@/lib/store/merge-changes';
import { newestArrival } from '@/lib/store/read/changes';
import { missingSourceFiles } from '@/lib/store/read/source-files';
import { allFileIds } from '@/lib/store/read/sources';
import type { CodeboomDatabase } from '@/lib/store/schema';
import { readFileCopy } from '@/lib/workers/journal/file-copies';
import type { Journal, JournalReport } from '@/lib/workers/journal/journal';
import type { SafetyMonitor } from './safety';
import type { RecoveryReason, Settings } from './settings';
import { raiseWatermark } from './watermark';

/** What a recovery works with. */
export type RecoveryOptions = {
  readonly database: CodeboomDatabase;
  readonly journal: Journal | null;
  readonly settings: Settings;
  readonly safety: SafetyMonitor;
  /** Opening said that the browser threw a damaged database away. */
  readonly wasReplaced: boolean;
  readonly now: () => Date;
  /** Part of this device's log is gone: it must count under a new id, or it would give numbers twice. */
  readonly onNewDevice: (device: string) => void;
};

/** Compares database, journal and watermark, and mends the database. */
export class Recovery {
  #ready: Promise<void> | null = null;

  constructor(private readonly options: RecoveryOptions) {}

  /** Resolves when the database is known not to be behind: at once, or after it was rebuilt. @throws AppError `storage-damaged` */
  ready(): Promise<void> {
    this.#ready ??= this.#mendIfBehind().catch((reason: unknown) => {
      // The next call tries again.
      this.#ready = null;
      throw reason;
    });
    return this.#ready;
  }

  /** As `ready`, looking again: something is missing that was there. */
  recheck(): Promise<void> {
    this.#ready = null;
    return this.ready();
  }

  /** Compares the whole journal with the whole log and gives each what it lacks. */
  async check(): Promise<void> {
    await this.ready();
    await this.#alone(() => this.#mend());
  }

  /** The background and the workbench may start at the same moment. */
  async #alone(work: () => Promise<void>): Promise<void> {
    await navigator.locks.request('codeboom-recovery', work);
  }

  /** The lock is only for those who mend: a page must not wait while the workbench reads its journal. */
  async #mendIfBehind(): Promise<void> {
    if (!(await this.#isBehind())) return;
    await this.#alone(async () => {
      if (await this.#isBehind()) await this.#mend();
    });
  }

  async #isBehind(): Promise<boolean> {
    const { database, settings } = this.options;
    const known = (await settings.get('watermark'))?.changes ?? 0;
    const newest = await newestArrival(database);
    return newest === 0 || newest < known;
  }

  async #mend(): Promise<void> {
    const { database, settings, safety, wasReplaced } = this.options;
    const known = (await settings.get('watermark'))?.changes ?? 0;
    const before = await newestArrival(database);
    const report = await this.#compare(before < known);
    safety.setTwice(report?.isAvailable ?? false);
    const rebuilt = report === null || report.missingFromLog === 0 ? 0 : await this.#rebuild();
    const after = await newestArrival(database);
    const lost = Math.max(0, known - after);
    const reason: RecoveryReason = wasReplaced
      ? 'database-replaced'
      : before === 0
        ? 'database-empty'
        : 'database-behind';
    if (rebuilt > 0 || lost > 0) await this.#tell({ rebuilt, lost, reason });
    if (lost > 0) await this.#startAfresh(after, report);
    else await raiseWatermark(settings, after, report?.mark ?? null);
  }

  /** A journal that cannot be read only matters when it is needed. */
  async #compare(isNeeded: boolean): Promise<JournalReport | null> {
    try {
      return (await this.options.journal?.reconcile()) ?? null;
    } catch (reason) {
      if (!isNeeded) return null;
      throw new AppError(
        'storage-damaged',
        'The database is behind and its copy cannot be read',
        {},
        { cause: reason },
      );
    }
  }

  async #rebuild(): Promise<number> {
    const { database, journal } = this.options;
    const merged = await mergeChanges(database, (await journal?.missingFromLog()) ?? []);
    await this.#restoreFiles();
    return merged.length;
  }

  async #restoreFiles(): Promise<void> {
    const { database } = this.options;
    // One at a time: together they may be larger than the memory.
    for (const id of await missingSourceFiles(database, await allFileIds(database))) {
      const file = await readFileCopy(id);
      if (file !== null) await keepSourceFile(database, file);
    }
  }

  async #tell({
    rebuilt,
    lost,
    reason,
  }: {
    rebuilt: number;
    lost: number;
    reason: RecoveryReason;
  }): Promise<void> {
    const state = lost > 0 ? 'lost' : 'rebuilt';
    const at = this.options.now().toISOString();
    await this.options.settings.set('recoveryNotice', { state, reason, rebuilt, lost, at });
  }

  async #startAfresh(changes: number, report: JournalReport | null): Promise<void> {
    const device = v7();
    await this.options.settings.set('watermark', { changes, mark: report?.mark ?? null });
    await this.options.settings.set('deviceId', device);
    this.options.onNewDevice(device);
  }
}
