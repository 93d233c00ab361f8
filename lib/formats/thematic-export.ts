import type { Language } from '@/lib/base/language';
import type { ThematicTable, ThematicTableOptions } from '@/lib/domain/codebook-view';
import { thematicCsv } from './thematic-csv';

/** What an export of the thematic table is to be. */
export type TableExport = ThematicTableOptions & {
  readonly format: 'csv' | 'docx';
  readonly language: Language;
  readonly title: string;
  /** ISO date printed in the document. */
  readonly date: string;
  /** What links to passages of PDFs begin with, before the fragment's id; left out, `codeboom://fragment/`. */
  readonly passageAddress?: string;
};

/** What the table does not know of its project. */
export type ExportContext = { readonly isSample: boolean; readonly signal?: AbortSignal };

/** Gives the bytes of the exported table. Makes long exports in slices, and rejects with the signal's reason between two. */
export async function exportThematicTable(
  table: ThematicTable,
  options: TableExport & ExportContext,
): Promise<Uint8Array<ArrayBuffer>> {
  options.signal?.throwIfAborted();
  switch (options.format) {
    case 'csv':
      return new TextEncoder().encode(thematicCsv(table, options.language));
    case 'docx': {
      // Loaded when it is needed: the Word writer is heavier than all the rest of the worker.
      const { thematicDocx } = await import('./thematic-docx');
      return thematicDocx(table, options);
    }
  }
}
