// The codings as data for R and SPSS: exact CSV with a codebook and a script each that reads it, in one zip.
import papaparse from 'papaparse';
import type { Language } from '@/lib/base/language';
import { cellText, headingOf } from '@/lib/domain/evidence/cell-text';
import type { CodingData, DataVariable } from '@/lib/domain/evidence/coding-data';
import type { EvidenceCell, EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { RowProgress, written, type EvidenceDocument, type WritingContext } from './evidence-document';
import { printable } from './printable';
import { rScript, spssScript } from './evidence-data-scripts';
import { ZipWriter } from './zip-writer';

/** Names of the files in the zip. */
export const dataFiles = {
  data: 'data.csv',
  codebook: 'codebook.csv',
  tables: 'tables.csv',
  r: 'read-data.R',
  spss: 'read-data.sps',
} as const;

const tableColumns = [
  'table',
  'row',
  'row_label',
  'depth',
  'role',
  'column',
  'column_label',
  'value',
  'text',
];

/** Gives the bytes of the zip: the codings, and a row for each cell of the tables. */
export async function evidenceData(
  { variables, table }: CodingData,
  { tables, language, notes }: Pick<EvidenceDocument, 'tables' | 'language' | 'notes'>,
  { signal, onProgress }: WritingContext = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const progress = new RowProgress([table, ...tables], onProgress);
  const rows = await written(table.rows, ({ cells }) => cells.map(dataCell), { progress, signal });
  const zip = new ZipWriter();
  const put = (name: string, text: string): void => {
    const file = zip.add(name);
    file.write(text);
    file.end();
  };
  put(
    dataFiles.data,
    csv(
      variables.map(({ name }) => name),
      rows,
    ),
  );
  put(dataFiles.codebook, codebook(variables, [...notes, ...table.notes]));
  put(dataFiles.r, rScript(variables, dataFiles.data));
  put(dataFiles.spss, spssScript(variables, rows, dataFiles.data));
  if (tables.length > 0) {
    const cells: string[][] = [];
    for (const each of tables) {
      const all = await written(each.rows, (row) => cellRows(each, row, language), { progress, signal });
      for (const lines of all) cells.push(...lines);
    }
    put(dataFiles.tables, csv(tableColumns, cells));
  }
  return zip.bytes();
}

function csv(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${papaparse.unparse([[...fields], ...rows.map((row) => [...row])], { newline: '\r\n' })}\r\n`;
}

function codebook(variables: readonly DataVariable[], notes: readonly string[]): string {
  const rows = variables.map(({ name, label, kind, values }) => [
    ...[name, label, kind === 'number' ? 'number' : 'text'],
    values.map(({ value, label: meaning }) => `${value} = ${meaning}`).join('; '),
  ]);
  return csv(['variable', 'label', 'type', 'values'], [...rows, ...notes.map((note) => ['', note, '', ''])]);
}

/** Gives a cell on one line, since SPSS reads line by line; empty for what is missing. */
function dataCell(cell: EvidenceCell): string {
  if (cell.kind === 'number') return cell.value === null ? '' : String(cell.value);
  return oneLine(cellText(cell, 'en'));
}

function oneLine(text: string): string {
  return printable(text).replace(/[\s\u0085\u2028\u2029]+/g, ' ');
}

function cellRows(table: EvidenceTable, row: EvidenceTable['rows'][number], language: Language): string[][] {
  const [first] = row.cells;
  const label = first === undefined ? '' : oneLine(cellText(first, language));
  return table.columns.flatMap((column, at) => {
    const cell = row.cells[at];
    if (cell === undefined) return [];
    const value = cell.kind === 'number' ? dataCell(cell) : '';
    const text = cell.kind === 'number' ? (cell.says ?? '') : dataCell(cell);
    return [
      [table.title, row.key, label, String(row.depth), row.role, column.key, headingOf(column), value, text],
    ];
  });
}
