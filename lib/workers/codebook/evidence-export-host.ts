// What the codebook worker writes down of tables of evidence.
import { transfer } from 'comlink';
import type { Language } from '@/lib/base/language';
import type { EvidenceExport, EvidenceFile, RichText } from '@/lib/domain/evidence/evidence-export';
import { evidenceTable, type EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { writeEvidence } from '@/lib/formats/evidence-export';
import { evidenceRichText } from '@/lib/formats/evidence-rich-text';
import type { ExportContext } from '@/lib/formats/thematic-export';

/** The part of the worker's host that writes tables of evidence. */
export type EvidenceExportHost = {
  /** `exportId` is the caller's, to stop it by; `onProgress` gets the part that is done. */
  exportEvidence(
    options: EvidenceExport,
    exportId: number,
    onProgress: (part: number) => void,
  ): Promise<EvidenceFile>;
  evidenceRichText(request: EvidenceRequest, language: Language, rowKeys: readonly Id[] | null): RichText;
};

/** What the workbench asks of it. */
export interface EvidenceExportEngine {
  /** Gives the file; `onProgress` is told which part is done. Aborting stops the work and rejects with the signal's reason. */
  exportEvidence(
    options: EvidenceExport,
    signal?: AbortSignal,
    onProgress?: (part: number) => void,
  ): Promise<EvidenceFile>;
  /** Gives a table for the clipboard, or of it the rows with these keys in the table's order. */
  evidenceRichText(
    request: EvidenceRequest,
    language: Language,
    rowKeys?: readonly string[] | null,
  ): Promise<RichText>;
}

/** Runs work that can be stopped under a number. */
export type Stoppable = <T>(exportId: number, make: (context: ExportContext) => Promise<T>) => Promise<T>;

/** Writes from a projection. */
export function evidenceExportHost(project: CodebookProjection, stoppable: Stoppable): EvidenceExportHost {
  return {
    exportEvidence: (options, exportId, onProgress) =>
      stoppable(exportId, async (context) => {
        const file = await writeEvidence(project, options, { ...context, onProgress });
        return transfer(file, [file.bytes.buffer]);
      }),
    evidenceRichText: (request, language, rowKeys) =>
      evidenceRichText(evidenceTable(project, request, language), language, rowKeys),
  };
}
