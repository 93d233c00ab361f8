// What the tables of a window share with its commands, and what was typed into cells and is not saved yet.
import type { CellPlace, EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import type { Services } from '@/lib/services/services';
import type { WrittenPlace } from '@/lib/services/written-cells';
import type { Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';
import { SvelteMap } from 'svelte/reactivity';

/** The workbench with all services. */
export type TablesWorkbench = Workbench<Services>;

/** The look at the tables; reactive. */
export class TableLook {
  /** Whether the bigger numbers of a table are shaded darker. */
  heat: boolean = $state(true);
  /** The document and code of the cell that the keys are at, in the table in front; `null` where it has none. */
  current: WrittenPlace | null = $state.raw(null);
  /** Summaries that were typed and not saved, by `draftKey`. */
  readonly drafts = new SvelteMap<string, string>();
}

/** Gives the look at the tables of a workbench. */
export const tableLookOf: (workbench: TablesWorkbench) => TableLook = oneEach(() => new TableLook());

/** Names the draft of a cell. */
export function draftKey({ sourceId, codeId }: WrittenPlace): string {
  return `${sourceId} ${codeId}`;
}

const written: ReadonlySet<string> = new Set(['matrix', 'coverage']);

/** Gives the document and the code of a cell; `null` for one that is not of both. */
export function writtenPlaceOf(
  request: EvidenceRequest,
  { row, column }: CellPlace,
  { rows, columns }: Pick<EvidenceTable, 'rows' | 'columns'>,
): WrittenPlace | null {
  if (!written.has(request.table) || column === columns[0]?.key) return null;
  const isOfDocument = rows.some(({ key, role }) => key === row && role === 'plain');
  return isOfDocument ? { sourceId: row, codeId: column } : null;
}
