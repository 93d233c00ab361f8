// The journal of the worker that holds the file: appends directly, folds small files in, repairs.
import type { Change } from '@/lib/domain/change';
import type { CodeboomDatabase } from '@/lib/store/schema';
import type { AppendOutcome, Journal, JournalReport } from './journal';
import type { JournalFolder } from './journal-folder';
import { compareWithLog, unionWithLog } from './reconcile';
import { SyncJournal } from './sync-journal';

/** The parts of a held journal. */
export type HeldParts = { readonly database: CodeboomDatabase; readonly folder: JournalFolder };

/** Keeps changes in the journal file. */
export class HeldJournal implements Journal {
  #missing: readonly Change[] = [];
  #damage: readonly string[] = [];

  private constructor(
    private readonly parts: HeldParts,
    private readonly file: SyncJournal,
  ) {}

  /** Opens the file. A damaged one is kept aside and written anew from what is whole of it and from the log. */
  static async open(parts: HeldParts): Promise<HeldJournal> {
    const journal = new HeldJournal(parts, await SyncJournal.open(parts.folder));
    await journal.#repair();
    return journal;
  }

  /** @inheritdoc */
  append(changes: readonly Change[]): Promise<AppendOutcome> {
    return Promise.resolve().then(() => {
      this.file.append(changes);
      return { kept: true, mark: this.file.mark() };
    });
  }

  /** @inheritdoc */
  async reconcile(): Promise<JournalReport> {
    await this.#foldSegments();
    const { changes } = this.file.content();
    const { missingFromLog, missingFromJournal } = await compareWithLog(this.parts.database, changes);
    this.file.append(missingFromJournal);
    this.#missing = missingFromLog;
    return {
      isAvailable: true,
      changes: changes.length + missingFromJournal.length,
      missingFromLog: missingFromLog.length,
      addedToJournal: missingFromJournal.length,
      movedAside: await this.parts.folder.movedAside(),
      damage: this.#damage,
      mark: this.file.mark(),
    };
  }

  /** @inheritdoc */
  missingFromLog(): Promise<readonly Change[]> {
    return Promise.resolve(this.#missing);
  }

  /** Lets go of the file. */
  close(): void {
    this.file.close();
  }

  async #repair(): Promise<void> {
    const { changes, damage } = this.file.content();
    if (damage.length === 0) return;
    this.#damage = damage;
    await this.file.rewrite(await unionWithLog(this.parts.database, changes));
  }

  /** A small file goes only when its changes are on disk in the journal; a damaged one is kept. */
  async #foldSegments(): Promise<void> {
    for (const { name, bytes, content } of await this.parts.folder.readSegments()) {
      this.file.append(content.changes);
      if (content.damage.length > 0) {
        this.#damage = [...this.#damage, ...content.damage];
        await this.parts.folder.moveAside(bytes);
      }
      await this.parts.folder.removeSegment(name);
    }
  }
}
