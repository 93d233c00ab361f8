// What the codebook worker makes and writes down of running text: the results, the codebook as a document.
import { transfer } from 'comlink';
import type { CodebookExport } from '@/lib/domain/codebook-document/codebook-document';
import type { EvidenceFile, RichText } from '@/lib/domain/evidence/evidence-export';
import type { CodebookProjection } from '@/lib/domain/projection';
import { makeResults } from '@/lib/domain/results/make-results';
import type { ResultsExport } from '@/lib/domain/results/results-export';
import type { ResultsOutline, ResultsRequest } from '@/lib/domain/results/results-outline';
import type { Stoppable } from './evidence-export-host';
import type { ProjectPast } from './past';

/** The part of the worker's host that the results text asks. */
export type ResultsHost = {
  results(request: ResultsRequest): ResultsOutline;
  /** `exportId` is the caller's, to stop it by; `onProgress` gets the part that is done. */
  exportResults(
    options: ResultsExport,
    exportId: number,
    onProgress: (part: number) => void,
  ): Promise<EvidenceFile>;
  resultsRichText(request: ResultsRequest): Promise<RichText>;
  exportCodebook(
    options: CodebookExport,
    exportId: number,
    onProgress: (part: number) => void,
  ): Promise<EvidenceFile>;
};

/** What the workbench asks of it. */
export interface ResultsEngine {
  /** Gives the results text; the same object until something changed. */
  results(request: ResultsRequest): Promise<ResultsOutline>;
  /** Gives the file; `onProgress` is told which part is done. Aborting stops the work and rejects with the signal's reason. */
  exportResults(
    options: ResultsExport,
    signal?: AbortSignal,
    onProgress?: (part: number) => void,
  ): Promise<EvidenceFile>;
  /** Gives the text for the clipboard, with full quotes. */
  resultsRichText(request: ResultsRequest): Promise<RichText>;
  /** Gives the codebook as a document; progress and aborting as for the results text. */
  exportCodebook(
    options: CodebookExport,
    signal?: AbortSignal,
    onProgress?: (part: number) => void,
  ): Promise<EvidenceFile>;
}

/** Answers and writes from a projection. */
export function resultsHost(
  project: CodebookProjection,
  past: Pick<ProjectPast, 'compare'>,
  stoppable: Stoppable,
): ResultsHost {
  // The writers are loaded when they are needed.
  const writer = () => import('@/lib/formats/results-file');
  return {
    results: (request) => makeResults(project, request),
    exportResults: (options, exportId, onProgress) =>
      stoppable(exportId, async (context) => {
        const file = await (await writer()).writeResults(project, options, { ...context, onProgress });
        return transfer(file, [file.bytes.buffer]);
      }),
    exportCodebook: (options, exportId, onProgress) =>
      stoppable(exportId, async (context) => {
        const { since } = options;
        const changes = since === null ? [] : past.compare(since.point, { kind: 'now' }).rows;
        const { writeCodebook } = await import('@/lib/formats/codebook-file');
        const file = await writeCodebook(project, { ...options, changes }, { ...context, onProgress });
        return transfer(file, [file.bytes.buffer]);
      }),
    resultsRichText: async (request) => (await writer()).resultsRichText(project, request),
  };
}
