// Where the journal lives in the private file system, and how it is read without holding it.
import type { Change } from '@/lib/domain/change';
import { decodeJournal, encodeEntries, type JournalContent } from './entries';
import { fileHandle, fileNames, privateFolder, readFile, writeFile } from './private-files';

const journalName = 'journal';
const damagedPrefix = 'journal-damaged-';
const segmentsName = 'segments';

/** The journal's folder; contexts that do not hold the journal write small files beside it. */
export class JournalFolder {
  private constructor(
    private readonly folder: FileSystemDirectoryHandle,
    private readonly segments: FileSystemDirectoryHandle,
  ) {}

  /** Opens the folder; `null` where the browser gives no private files. */
  static async open(name: string): Promise<JournalFolder | null> {
    const folder = await privateFolder(name);
    if (folder === null) return null;
    return new JournalFolder(folder, await folder.getDirectoryHandle(segmentsName, { create: true }));
  }

  /** Gives the journal file itself, making it. */
  journalFile(): Promise<FileSystemFileHandle> {
    return this.folder.getFileHandle(journalName, { create: true });
  }

  /** Gives the journal's bytes, also while another context appends to it. */
  async journalBytes(): Promise<Uint8Array<ArrayBuffer>> {
    return (await readFile(this.folder, journalName)) ?? new Uint8Array();
  }

  /** Puts a new journal in the place of the old one, as a whole or not at all. Nobody may hold the file. */
  replaceJournal(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    return writeFile(this.folder, journalName, bytes);
  }

  /** Keeps damaged bytes under a new name that no file has yet; gives the name. */
  async moveAside(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const numbers = (await this.movedAside()).map((name) => Number(name.slice(damagedPrefix.length)));
    const name = `${damagedPrefix}${Math.max(0, ...numbers) + 1}`;
    await writeFile(this.folder, name, bytes);
    return name;
  }

  /** Gives the names of damaged journals that were kept. */
  async movedAside(): Promise<string[]> {
    return (await fileNames(this.folder)).filter((name) => name.startsWith(damagedPrefix));
  }

  /** Writes changes as one small file, once. */
  async addSegment(changes: readonly Change[]): Promise<void> {
    const [first] = changes;
    if (first === undefined) return;
    const { bytes } = encodeEntries(changes, 'new file');
    await writeFile(this.segments, `${first.id}-${changes.length}`, bytes);
  }

  /** Gives the small files with what they hold. */
  async readSegments(): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer>; content: JournalContent }[]> {
    const read = [];
    for (const name of await fileNames(this.segments)) {
      const bytes = await readFile(this.segments, name);
      if (bytes !== null) read.push({ name, bytes, content: decodeJournal(bytes) });
    }
    return read;
  }

  /** Takes a small file away, after its changes are in the journal. */
  async removeSegment(name: string): Promise<void> {
    if ((await fileHandle(this.segments, name)) !== null) await this.segments.removeEntry(name);
  }
}
