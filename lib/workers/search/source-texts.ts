// The long texts: which file each source is read from, and its prepared text from the shelf, or made from a kept page.
import { prepareText, type PreparedText } from './prepared-text';
import type { FoldState } from '@/lib/domain/fold';
import type { Id, Source } from '@/lib/domain/records';
import type { SearchedPdf } from '@/lib/domain/search';
import { readPageSnapshot } from '@/lib/formats/page-snapshot';
import { sourceFileById } from '@/lib/store/read/source-files';
import type { CodeboomDatabase } from '@/lib/store/schema';
import { openShelf, type Shelf } from './shelf';

/** The text of a source, or what is to be done to have it. */
export type SourceText =
  | { readonly kind: 'ready'; readonly prepared: PreparedText }
  | { readonly kind: 'waiting'; readonly fileId: string }
  | { readonly kind: 'none' };

/** Reads and keeps the texts of sources. */
export class SourceTexts {
  #shelf: Promise<Shelf> | null = null;

  constructor(private readonly database: CodeboomDatabase) {}

  /** Gives the text of a file of a source. */
  async textOf(source: Source, fileId: string | null): Promise<SourceText> {
    if (fileId === null) return { kind: 'none' };
    const known = await (await this.#open()).get(fileId);
    if (known !== null) return ready(known);
    if (source.kind === 'pdf') return { kind: 'waiting', fileId };
    const file = await sourceFileById(this.database, fileId);
    if (file === undefined) return { kind: 'none' };
    const { text, blocks } = await readPageSnapshot(file.bytes);
    const hasMain = blocks.some(({ isMain }) => isMain);
    const shown = hasMain ? blocks.filter(({ isMain }) => isMain) : blocks;
    const omitted = hasMain ? blocks.filter(({ isMain }) => !isMain) : [];
    const prepared = prepareText({ text, language: null, blocks: shown, omitted });
    await this.#keep(fileId, prepared);
    return ready(prepared);
  }

  /** Prepares the text of a PDF and keeps it. */
  async take({ fileId, pages, running }: SearchedPdf): Promise<SourceText> {
    const pageStarts: number[] = [];
    let length = 0;
    for (const page of pages) {
      pageStarts.push(length);
      length += page.length + 1;
    }
    const omitted = running.flatMap((ranges, at) =>
      ranges.map(({ start, end }) => {
        const from = pageStarts[at] ?? 0;
        return { start: from + start, end: from + end };
      }),
    );
    const prepared = prepareText({ text: pages.join('\n'), language: null, omitted, pageStarts });
    await this.#keep(fileId, prepared);
    return ready(prepared);
  }

  async #keep(fileId: string, prepared: PreparedText): Promise<void> {
    await (await this.#open()).put(fileId, prepared);
  }

  #open(): Promise<Shelf> {
    this.#shelf ??= openShelf();
    return this.#shelf;
  }
}

/** Gives the file that the text of a source is in: its own, or the newest page that was kept. */
export function textFileOf(state: FoldState, source: Source): string | null {
  if (source.kind === 'pdf') return source.fileId;
  const pages = [...state.version.values()].filter(
    ({ sourceId, removed, snapshotFileId }) =>
      sourceId === source.id && !removed && typeof snapshotFileId === 'string',
  );
  return pages.sort((one, other) => (one.id < other.id ? 1 : -1))[0]?.snapshotFileId ?? null;
}

/** Tells the sources whose text may have changed with these versions. */
export function sourcesOf(state: FoldState, versionIds: Iterable<Id>): Id[] {
  return [...versionIds].flatMap((id) => state.version.get(id)?.sourceId ?? []);
}

/** A scan has no words. */
function ready(prepared: PreparedText): SourceText {
  return prepared.tokens.length === 0 ? { kind: 'none' } : { kind: 'ready', prepared };
}
