// What the codebook worker answers about tables of evidence.
import type { Language } from '@/lib/base/language';
import type { CellBehind, CellPlace, EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { tablePresets, type TablePreset } from '@/lib/domain/evidence/presets';
import { TableKeeper } from '@/lib/domain/evidence/table-keeper';
import { behindCell, type EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import type { TableUpdate } from '@/lib/domain/evidence/table-update';
import type { CodebookProjection } from '@/lib/domain/projection';

/** The part of the worker's host that tables of evidence ask. */
export type EvidenceHost = {
  /** `making` is that of the table that the asker has, 0 for none. */
  evidenceTableSince(request: EvidenceRequest, language: Language, making: number): TableUpdate;
  behindCell(request: EvidenceRequest, place: CellPlace): CellBehind;
  tablePresets(): readonly TablePreset[];
};

/** What the workbench asks of it. */
export interface EvidenceEngine {
  /** Gives a table; the same object until something changed. */
  evidenceTable(request: EvidenceRequest, language: Language): Promise<EvidenceTable>;
  /** Gives the documents and passages behind a number of a table. */
  behindCell(request: EvidenceRequest, place: CellPlace): Promise<CellBehind>;
  /** Gives the tables that the project is offered. */
  tablePresets(): Promise<readonly TablePreset[]>;
}

/** Answers from a projection. */
export function evidenceHost(project: CodebookProjection): EvidenceHost {
  const keeper = new TableKeeper(project);
  return {
    evidenceTableSince: (request, language, making) => keeper.since(request, language, making),
    behindCell: (request, place) => behindCell(project, request, place),
    tablePresets: () => tablePresets(project),
  };
}
