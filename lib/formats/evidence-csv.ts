// A table of evidence as CSV, in two flavours: one that spreadsheets open without running anything, one that is exact.
import papaparse from 'papaparse';
import type { Language } from '@/lib/base/language';
import { cellText, headingOf, plainCellText } from '@/lib/domain/evidence/cell-text';
import type { EvidenceCell, EvidenceRow, EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { RowProgress, written, type WritingContext } from './evidence-document';
import { byteOrderMark, inert } from './thematic-csv';

/** Columns that the exact flavour has before those of the table. */
export const exactColumns = ['row', 'depth', 'role'] as const;

/**
 * Gives the table as CSV text with CRLF. For spreadsheets: with a byte order mark, numbers as the language writes them,
 * nothing that would run as a formula. Exact: texts and numbers as they are, each row behind its key, depth and role.
 */
export async function evidenceCsv(
  table: EvidenceTable,
  { language, isExact }: { readonly language: Language; readonly isExact: boolean },
  { signal, onProgress }: WritingContext = {},
): Promise<string> {
  const progress = new RowProgress([table], onProgress);
  const headings = table.columns.map(headingOf);
  const fields = isExact ? distinct([...exactColumns, ...headings]) : headings.map(inert);
  const cells = isExact
    ? (row: EvidenceRow) => [row.key, String(row.depth), row.role, ...row.cells.map(exactCell)]
    : (row: EvidenceRow) => row.cells.map((cell) => spreadsheetCell(cell, language));
  const data = await written(table.rows, cells, { progress, signal });
  const text = papaparse.unparse([fields, ...data], { newline: '\r\n' });
  return isExact ? text : byteOrderMark + text;
}

function spreadsheetCell(cell: EvidenceCell, language: Language): string {
  // A number of ours begins with a minus at most, and is to stay one.
  if (cell.kind === 'number' && cell.says === undefined) {
    return cell.value === null ? '' : cellText(cell, language);
  }
  return inert(plainCellText(cell, language));
}

/** Gives a cell as it is: a number with all its digits and a point, a share as a part of 1. */
function exactCell(cell: EvidenceCell): string {
  if (cell.kind !== 'number') return cellText(cell, 'en');
  return cell.value === null ? (cell.says ?? '') : String(cell.value);
}

/** Gives names of which no two are the same. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let again = 2; taken.has(free.toLowerCase()); again += 1) free = `${name} ${again}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
