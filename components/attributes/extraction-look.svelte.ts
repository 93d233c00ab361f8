// What of the extraction table is looked at: shared by its views and its commands, as long as the window is open.
import type { ExtractionOrder } from '@/lib/domain/evidence/extraction-table';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';
import type { GridColumn } from './grid-model';

/** The workbench with all services. */
export type ExtractionWorkbench = Workbench<Services>;

/** The look at the extraction table; reactive. */
export class ExtractionLook {
  /** The document and the column that the keys are at; no column stands for the document itself. */
  row: Id | null = $state(null);
  column: GridColumn['key'] | null = $state(null);
  filter = $state('');
  /** Only documents with a cell that nobody filled in. */
  onlyGaps = $state(false);
  order: ExtractionOrder = $state('author');
  showsColumns = $state(false);
  /** The attribute that is open in the list of columns. */
  openColumn: Id | null = $state(null);
}

/** Gives the look at the extraction table of a workbench. */
export const extractionLookOf: (workbench: ExtractionWorkbench) => ExtractionLook = oneEach(
  () => new ExtractionLook(),
);
