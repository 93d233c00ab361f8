// The kinds of tables of evidence. A new kind is a file with its request and its maker, and a line in both lists.
import type { Language } from '@/lib/base/language';
import type { CodebookProjection } from '@/lib/domain/projection';
import { coverage, saturation, type CoverageRequest, type SaturationRequest } from './coverage';
import { crossTable, type CrossRequest } from './cross-table';
import { days, type DaysRequest } from './days';
import type { CellBehind, CellPlace, EvidenceTable } from './evidence-table';
import { extractionTable, type ExtractionRequest } from './extraction-table';
import { frameworkMatrix, type MatrixRequest } from './framework-matrix';
import { frequencies, type FrequenciesRequest } from './frequencies';
import { quoteRows, type QuoteRowsRequest } from './quote-rows';
import { spread, type SpreadRequest } from './spread';
import { thematicEvidence, type ThematicRequest } from './thematic-evidence';

/** Which table is asked for; plain data, so that it travels, is a key, and can be kept. */
export type EvidenceRequest =
  | CrossRequest
  | FrequenciesRequest
  | SpreadRequest
  | CoverageRequest
  | SaturationRequest
  | DaysRequest
  | QuoteRowsRequest
  | ExtractionRequest
  | ThematicRequest
  | MatrixRequest;

/** The name of a kind of table. */
export type TableKind = EvidenceRequest['table'];

/** Makes the tables of one kind. */
export type TableMaker<R> = {
  /** Gives the table as the project is now. */
  readonly make: (project: CodebookProjection, request: R, language: Language) => EvidenceTable;
  /** Gives what a number counts; empty for a cell that is not there or counts nothing. */
  readonly behind: (project: CodebookProjection, request: R, place: CellPlace) => CellBehind;
};

const makers: { readonly [K in TableKind]: TableMaker<Extract<EvidenceRequest, { table: K }>> } = {
  coverage,
  cross: crossTable,
  days,
  frequencies,
  saturation,
  spread,
  extraction: extractionTable,
  matrix: frameworkMatrix,
  quotes: quoteRows,
  thematic: thematicEvidence,
};

/** Gives a table as the project is now. */
export function evidenceTable(
  project: CodebookProjection,
  request: EvidenceRequest,
  language: Language,
): EvidenceTable {
  return makerOf(request).make(project, request, language);
}

/** Gives the documents and passages that a number of a table counts. */
export function behindCell(
  project: CodebookProjection,
  request: EvidenceRequest,
  place: CellPlace,
): CellBehind {
  return makerOf(request).behind(project, request, place);
}

function makerOf(request: EvidenceRequest): TableMaker<EvidenceRequest> {
  // The list pairs each kind with the maker of its own requests.
  return makers[request.table] as TableMaker<EvidenceRequest>;
}
