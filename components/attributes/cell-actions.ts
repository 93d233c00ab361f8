// Commands on the cell that the keys are at.
import type { ValuePlace } from '@/lib/services/attribute-values';
import { extractionLookOf, type ExtractionWorkbench } from './extraction-look.svelte';
import { isDerived, type DocumentRow } from './grid-model';
import { messages } from './messages';

/** Says that the document does not report it. */
export async function markNotReported(workbench: ExtractionWorkbench): Promise<void> {
  const place = currentPlace(workbench);
  if (place !== null) await workbench.services.attributeValues.markNotReported([place]);
}

/** Empties the cell. */
export async function clearCell(workbench: ExtractionWorkbench): Promise<void> {
  const place = currentPlace(workbench);
  if (place === null) return;
  await workbench.services.attributeValues.clear([place]);
  workbench.announce(messages[workbench.language].cleared);
}

function currentPlace(workbench: ExtractionWorkbench): ValuePlace | null {
  const { row, column } = extractionLookOf(workbench);
  const text = messages[workbench.language];
  const isCell = row !== null && column !== null;
  if (isCell && !isDerived(column)) return { attributeId: column, aboutId: row };
  workbench.notify({ severity: 'info', text: isCell ? text.derivedCell : text.noCell });
  return null;
}

/** Opens the document of a row. */
export function openDocument(workbench: ExtractionWorkbench, row: DocumentRow | undefined): void {
  if (row === undefined) return;
  const { kind, id } = row.source;
  workbench.openEditor({ editor: kind, key: id }, { takesFocus: true });
}
