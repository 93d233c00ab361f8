// The way from a user's action to the disk: transaction, journal, watermark. Every service writes through here.
import { v7 } from 'uuid';
import type { ActionName, Change } from '@/lib/domain/change';
import { unnamedCoder } from '@/lib/domain/coder-name';
import type { Id } from '@/lib/domain/records';
import { commitChange, type Plan } from '@/lib/store/commit-change';
import { manyCodings } from '@/lib/store/late-codings';
import { mergeChanges } from '@/lib/store/merge-changes';
import type { CodeboomDatabase, StoredChange, StoredFile } from '@/lib/store/schema';
import type { AppendOutcome, Journal } from '@/lib/workers/journal/journal';
import { asWritten } from '@/lib/workers/journal/reconcile';
import { changesAfter, newestArrival } from '@/lib/store/read/changes';
import type { ReadOnlyMode } from './read-only';
import type { SafetyMonitor } from './safety';
import type { Settings } from './settings';
import type { Settler } from './settler';
import { raiseWatermark } from './watermark';

/** What a recorder works with. */
export type RecorderOptions = {
  readonly database: CodeboomDatabase;
  readonly device: Id;
  /** `null` when there is no second copy. */
  readonly journal: Journal | null;
  readonly settings: Settings;
  readonly safety: SafetyMonitor;
  readonly now: () => Date;
  /** Waits until a database that lost something has got it back. */
  readonly ready: () => Promise<void>;
  /** What may be written while the window is read-only. */
  readonly readOnly: ReadOnlyMode;
  /** Puts in place what big changes write late. */
  readonly settler: Settler;
};

/** How long the second copy may take, in milliseconds, before the work counts as saved once. */
const journalPatience = 5000;

/** Writes changes. A call resolves when the work is on disk in both places. */
export class Recorder {
  device: Id;
  #unkept: Change[] = [];
  #keeping: Promise<void> = Promise.resolve();
  #takenOver: Promise<void> | null = null;

  constructor(private readonly options: RecorderOptions) {
    this.device = options.device;
  }

  /** Gives the time of a new record. */
  timestamp(): string {
    return this.options.now().toISOString();
  }

  /** Gives who is at work. */
  async coder(): Promise<string> {
    const name = await this.options.settings.get('coderName');
    return name === null || name.trim() === '' ? unnamedCoder : name.trim();
  }

  /** Writes one action as one change; gives what `plan` made of it. @throws AppError `read-only` */
  async record<T>(action: ActionName, plan: () => Promise<Plan<T>>, isBaseline = false): Promise<T> {
    return (await this.recordChange(action, plan, isBaseline)).result;
  }

  /** As `record`, with the change itself; `null` when there was nothing to change. */
  async recordChange<T>(
    action: ActionName,
    plan: () => Promise<Plan<T>>,
    isBaseline = false,
  ): Promise<{ change: StoredChange | null; result: T }> {
    this.options.readOnly.check(action);
    await this.#ready();
    const actor = await this.coder();
    const request = { id: v7(), device: this.device, actor, at: this.timestamp(), action, isBaseline };
    const done = this.options.safety.begin();
    try {
      const committed = await commitChange(this.options.database, request, plan);
      if ((committed.change?.operations.length ?? 0) >= manyCodings) this.options.settler.soon();
      await this.#keepChange(committed.change);
      return committed;
    } finally {
      done();
    }
  }

  /** Takes changes of a file over; gives those that were new here. @throws AppError `read-only` */
  async merge(changes: readonly Change[], files: readonly StoredFile[]): Promise<readonly Change[]> {
    this.options.readOnly.checkMerge();
    await this.#ready();
    const done = this.options.safety.begin();
    try {
      const merged = await mergeChanges(this.options.database, changes, files);
      if (merged.length > 0) await this.#keep(merged, await newestArrival(this.options.database));
      return merged;
    } finally {
      done();
    }
  }

  async #ready(): Promise<void> {
    await this.options.ready();
    this.#takenOver ??= this.#takeOver().catch((reason: unknown) => {
      // The next call tries again.
      this.#takenOver = null;
      throw reason;
    });
    await this.#takenOver;
  }

  /** A service worker may have died between database and journal: what lies above the watermark is kept with our first. */
  async #takeOver(): Promise<void> {
    const { database, settings, settler } = this.options;
    settler.soon();
    const kept = (await settings.get('watermark'))?.changes ?? 0;
    this.#unkept.push(...(await changesAfter(database, kept)).map(asWritten));
  }

  async #keepChange(change: StoredChange | null): Promise<void> {
    if (change !== null) await this.#keep([asWritten(change)], change.arrival);
    else if (this.#unkept.length > 0) await this.#keep([], await newestArrival(this.options.database));
  }

  /** Brings changes into the journal, with those that did not get there before, one batch at a time. */
  async #keep(changes: readonly Change[], arrival: number): Promise<void> {
    this.#unkept.push(...changes);
    this.#keeping = this.#keeping.then(() => this.#keepAll(arrival));
    await this.#keeping;
  }

  async #keepAll(arrival: number): Promise<void> {
    const { journal, safety, settings } = this.options;
    const batch = this.#unkept;
    const outcome =
      journal === null || batch.length === 0 ? nothingKept(journal) : await appendPatiently(journal, batch);
    if (outcome.kept) this.#unkept = this.#unkept.slice(batch.length);
    safety.setTwice(outcome.kept);
    // Not awaited: the work is safe, and a watermark that lags behind only notices less.
    void raiseWatermark(settings, arrival, outcome.mark);
  }
}

function nothingKept(journal: Journal | null): AppendOutcome {
  return { kept: journal !== null, mark: null };
}

/** A journal that fails or hangs must not stop work that the database already has; it is tried again with the next change. */
async function appendPatiently(journal: Journal, changes: readonly Change[]): Promise<AppendOutcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<AppendOutcome>((resolve) => {
    timer = setTimeout(() => resolve({ kept: false, mark: null }), journalPatience);
  });
  const appended = journal.append(changes).catch(() => ({ kept: false, mark: null }));
  const outcome = await Promise.race([appended, late]);
  clearTimeout(timer);
  return outcome;
}
