// The journal file, held open by one dedicated worker: append and flush, 1 ms each.
import type { Change } from '@/lib/domain/change';
import { decodeJournal, encodeEntries, markOf, type Chain, type JournalContent } from './entries';
import type { JournalMark } from './journal';
import type { JournalFolder } from './journal-folder';
import { holdFile, type SyncAccessHandle } from './sync-access';

/** Holds the journal file. Only the holder of the journal's lock makes one. */
export class SyncJournal {
  #handle: SyncAccessHandle;
  /** What was read last and nobody has asked for yet. */
  #unread: JournalContent | null;
  #ids: Set<string>;
  #entries: number;
  #chain: Chain;
  #size: number;

  private constructor(
    private readonly folder: JournalFolder,
    handle: SyncAccessHandle,
  ) {
    this.#handle = handle;
    const bytes = this.#read();
    const content = decodeJournal(bytes);
    this.#unread = content;
    this.#ids = new Set(content.changes.map((change) => change.id));
    this.#entries = content.entries;
    this.#chain = content.chain;
    this.#size = bytes.length;
  }

  /** Opens the file and reads it. */
  static async open(folder: JournalFolder): Promise<SyncJournal> {
    const file = await folder.journalFile();
    return new SyncJournal(folder, await holdFile(file));
  }

  /** Gives what is in the file. Not kept afterwards: it is as large as the log. */
  content(): JournalContent {
    const content = this.#unread ?? decodeJournal(this.#read());
    this.#unread = null;
    return content;
  }

  /** Gives where the journal stands. */
  mark(): JournalMark {
    return markOf(this.#entries, this.#chain);
  }

  /** Appends those changes that are not in the journal and waits for the disk. @throws DOMException when the disk is full */
  append(changes: readonly Change[]): void {
    const fresh = changes.filter((change) => !this.#ids.has(change.id));
    if (fresh.length === 0) return;
    this.#unread = null;
    const { bytes, chain } = encodeEntries(fresh, this.#size === 0 ? 'new file' : this.#chain);
    this.#write(bytes);
    this.#chain = chain;
    this.#entries += fresh.length;
    for (const change of fresh) this.#ids.add(change.id);
  }

  /** Keeps the damaged file under another name and starts the journal anew with these changes. */
  async rewrite(changes: readonly Change[]): Promise<string> {
    const name = await this.folder.moveAside(this.#read());
    const { bytes, chain } = encodeEntries(changes, 'new file');
    this.#handle.close();
    try {
      await this.folder.replaceJournal(bytes);
    } finally {
      this.#handle = await holdFile(await this.folder.journalFile());
    }
    this.#handle.flush();
    this.#unread = null;
    this.#ids = new Set(changes.map((change) => change.id));
    this.#entries = changes.length;
    this.#chain = chain;
    this.#size = bytes.length;
    return name;
  }

  /** Lets go of the file. */
  close(): void {
    this.#handle.close();
  }

  #read(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#handle.getSize());
    this.#handle.read(bytes, { at: 0 });
    return bytes;
  }

  /** A write that did not fit is taken back, so that the next one does not follow half an entry. */
  #write(bytes: Uint8Array<ArrayBuffer>): void {
    try {
      const written = this.#handle.write(bytes, { at: this.#size });
      if (written !== bytes.length)
        throw new DOMException('The journal could not grow', 'QuotaExceededError');
      this.#handle.flush();
      this.#size += bytes.length;
    } catch (reason) {
      this.#handle.truncate(this.#size);
      throw reason;
    }
  }
}
