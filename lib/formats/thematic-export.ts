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
};

/** Gives the bytes of the exported table. */
export async function exportThematicTable(
  table: ThematicTable,
  options: TableExport & { readonly isSample: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
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
