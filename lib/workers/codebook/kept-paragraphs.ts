// Where the paragraphs of kept pages lie, read when a question asks for them.
import type { FoldState } from '@/lib/domain/fold';
import { paragraphsIn, type ParagraphsOf } from '@/lib/domain/paragraphs';
import type { TextRange } from '@/lib/domain/records';
import { readPageSnapshot } from '@/lib/formats/page-snapshot';
import { sourceFileById } from '@/lib/store/read/source-files';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Reads paragraphs, each file once. */
export class KeptParagraphs {
  /** By the id of the file. */
  readonly #blocks = new Map<string, readonly TextRange[]>();

  constructor(private readonly database: CodeboomDatabase) {}

  /** Gives the paragraphs of all pages of a project that were kept. */
  async of({ version: versions }: Pick<FoldState, 'version'>): Promise<ParagraphsOf> {
    const blocksOf = new Map<string, readonly TextRange[]>();
    for (const { textHash, snapshotFileId, removed } of versions.values()) {
      if (removed || typeof snapshotFileId !== 'string') continue;
      const blocks = await this.#blocksIn(snapshotFileId);
      if (blocks !== null) blocksOf.set(textHash, blocks);
    }
    return paragraphsIn(blocksOf);
  }

  async #blocksIn(fileId: string): Promise<readonly TextRange[] | null> {
    const known = this.#blocks.get(fileId);
    if (known !== undefined) return known;
    const file = await sourceFileById(this.database, fileId);
    if (file === undefined) return null;
    const { blocks } = await readPageSnapshot(file.bytes);
    const ranges = blocks.map(({ start, end }) => ({ start, end }));
    this.#blocks.set(fileId, ranges);
    return ranges;
  }
}
