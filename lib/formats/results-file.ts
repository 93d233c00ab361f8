import type { EvidenceFile, RichText } from '@/lib/domain/evidence/evidence-export';
import type { CodebookProjection } from '@/lib/domain/projection';
import { makeResults } from '@/lib/domain/results/make-results';
import type { ResultsExport } from '@/lib/domain/results/results-export';
import type { ResultsRequest } from '@/lib/domain/results/results-outline';
import { tableWords } from '@/lib/domain/thematic-words';
import type { WritingContext } from './evidence-document';
import { proseRichText } from './prose-html';
import { resultsProse } from './results-prose';
import type { ExportContext } from './thematic-export';
import { writeProse } from './write-prose';

/** Gives the results text as a file. What comes into the project meanwhile does not get into it. @throws the signal's reason when it was aborted */
export function writeResults(
  project: CodebookProjection,
  options: ResultsExport,
  { isSample, signal, onProgress }: ExportContext & WritingContext,
): Promise<EvidenceFile> {
  const { request, format, title, date } = options;
  const { language } = request;
  const { blocks, notes } = resultsProse(makeResults(project, request), options);
  const all = [...(isSample ? [tableWords(language).sample] : []), ...notes];
  return writeProse({ title, language, date, notes: all, blocks }, format, { signal, onProgress });
}

/** Gives the results text for the clipboard, which is private: quotes are in full. */
export function resultsRichText(project: CodebookProjection, request: ResultsRequest): RichText {
  const { blocks } = resultsProse(makeResults(project, request), { limits: null });
  return proseRichText(blocks, request.language);
}
