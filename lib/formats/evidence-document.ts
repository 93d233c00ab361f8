// What every format of tables of evidence is made from, and how rows are written so that a worker answers meanwhile.
import type { Language } from '@/lib/base/language';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import type { Id } from '@/lib/domain/records';
import { slices } from './slices';

/** Tables with what stands around them. */
export type EvidenceDocument = {
  readonly tables: readonly EvidenceTable[];
  readonly title: string;
  readonly language: Language;
  /** ISO date printed in the document. */
  readonly date: string;
  /** Sentences about the whole, such as that everything is invented. */
  readonly notes: readonly string[];
  /** What links to passages of PDFs begin with, before the fragment's id; left out, `codeboom://fragment/`. */
  readonly passageAddress?: string | undefined;
  /** Gives the words of a footnote about where a passage stands; `null` for no footnotes. */
  readonly footnoteOf: ((sourceId: Id) => string) | null;
};

/** How the work is followed and stopped. */
export type WritingContext = {
  readonly signal?: AbortSignal | undefined;
  /** Told which part is done, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
};

/** Counts rows that were written, and tells the part at each hundredth. */
export class RowProgress {
  #done = 0;
  #told = 0;
  readonly #all: number;

  constructor(
    tables: readonly EvidenceTable[],
    private readonly onProgress: WritingContext['onProgress'],
  ) {
    this.#all = Math.max(
      1,
      tables.reduce((sum, { rows }) => sum + rows.length, 0),
    );
  }

  /** Counts some more rows. */
  add(rows: number): void {
    this.#done += rows;
    const part = Math.min(1, Math.floor((100 * this.#done) / this.#all + 1e-6) / 100);
    if (part <= this.#told) return;
    this.#told = part;
    this.onProgress?.(part);
  }
}

/** Gives what `write` makes of each item, in slices. @throws the signal's reason when it was aborted */
export async function written<T, R>(
  items: readonly T[],
  write: (item: T) => R,
  { progress, signal }: { readonly progress: RowProgress; readonly signal: AbortSignal | undefined },
): Promise<R[]> {
  const all: R[] = [];
  for await (const slice of slices(items, signal)) {
    for (const item of slice) all.push(write(item));
    progress.add(slice.length);
  }
  return all;
}
