import type { Language } from '@/lib/base/language';
import type { Crosswalk, SystemId } from '@/lib/domain/crosswalk/crosswalk-view';
import { crosswalkCsv } from './crosswalk-csv';
import type { ExportContext } from './thematic-export';

/** What an export of the crosswalk is to be. */
export type CrosswalkExport = {
  readonly systems: readonly SystemId[];
  /** Whether codes that no concept holds come after the concepts. */
  readonly withOpenEnds: boolean;
  readonly format: 'csv' | 'docx';
  readonly language: Language;
  readonly title: string;
  /** ISO date printed in the document. */
  readonly date: string;
};

/** Gives the bytes of the exported crosswalk. @throws the signal's reason when it was aborted */
export async function exportCrosswalk(
  crosswalk: Crosswalk,
  options: CrosswalkExport & ExportContext,
): Promise<Uint8Array<ArrayBuffer>> {
  options.signal?.throwIfAborted();
  switch (options.format) {
    case 'csv':
      return new TextEncoder().encode(crosswalkCsv(crosswalk, options));
    case 'docx': {
      const { crosswalkDocx } = await import('./crosswalk-docx');
      return crosswalkDocx(crosswalk, options);
    }
  }
}
