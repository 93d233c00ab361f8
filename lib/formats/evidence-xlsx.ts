// Tables of evidence as an Excel workbook: a sheet a table, numbers as numbers, texts that never run, and a sheet of notes.
import { headingOf, plainCellText } from '@/lib/domain/evidence/cell-text';
import type { EvidenceCell, EvidenceRow, EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { rowSpans } from '@/lib/domain/evidence/merged-cells';
import type { Language } from '@/lib/base/language';
import { distinct } from './evidence-csv';
import { RowProgress, type EvidenceDocument, type WritingContext } from './evidence-document';
import { dayInWords, exportWords } from './evidence-words';
import { typeColours } from './evidence-colours';
import { printable } from './printable';
import { addressOfQuote } from './quote-address';
import { startsFormula } from './thematic-csv';
import { xlsxFile, type XlsxCell, type XlsxSheet } from './xlsx-file';
import type { CellLook } from './xlsx-styles';

/** Characters that Excel takes in one cell. */
export const longestCell = 32_767;
const greyOfRepeated = '6B7683';
const omission = ' […]';

/** Characters of the widths of all columns together. */
const sheetWidth = 150;

/** A row of a table, or lines of the sheet of notes. */
type Line = EvidenceRow | readonly XlsxCell[];

/** Gives the bytes of an .xlsx file. @throws the signal's reason when it was aborted */
export async function evidenceXlsx(
  document: EvidenceDocument,
  { signal, onProgress }: WritingContext = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { tables, language } = document;
  const progress = new RowProgress(tables, onProgress);
  const names = sheetNames([...tables.map(({ title }) => title), exportWords(language).notes]);
  const sheets: XlsxSheet<Line>[] = tables.map((table, at) => sheetOf(table, names[at] ?? '', document));
  const notes: XlsxSheet<Line> = {
    ...{ name: names.at(-1) ?? '', widths: [110], header: null },
    items: notesOf(document).map((cell) => [cell]),
    row: cellsOfLine,
  };
  return xlsxFile([...sheets, notes], { signal, onRows: (rows) => progress.add(rows) });
}

function notesOf({ title, notes, tables, language, date }: EvidenceDocument): XlsxCell[] {
  const words = exportWords(language);
  return [
    textCell(title, { bold: true }),
    ...notes.map((note) => textCell(note)),
    ...tables.flatMap((table) => {
      const cut = table.rows.flatMap(({ cells }) => cells.filter((cell) => isTooLong(cell, language))).length;
      return [
        textCell(''),
        textCell(table.title, { bold: true }),
        ...table.notes.map((note) => textCell(note)),
        ...(table.rows.length === 0 ? [textCell(words.noRows)] : []),
        ...(cut === 0 ? [] : [textCell(words.tooLong(cut, longestCell))]),
      ];
    }),
    textCell(''),
    textCell(words.made(dayInWords(date, language))),
  ];
}

function sheetOf(table: EvidenceTable, name: string, document: EvidenceDocument): XlsxSheet<Line> {
  const spans = rowSpans(table.rows);
  const all = table.columns.reduce((sum, { width }) => sum + width, 0) || 1;
  return {
    name,
    widths: table.columns.map(({ width, kind }) =>
      Math.min(80, Math.max(kind === 'number' ? 9 : 14, Math.round((width / all) * sheetWidth))),
    ),
    header: table.columns.map((column) =>
      textCell(headingOf(column), {
        ...{ bold: true, fill: 'EEF1F5' },
        ...(column.kind === 'number' ? { align: 'right' } : {}),
      }),
    ),
    items: table.rows,
    row: (line) => (isRow(line) ? rowOf(line, spans.get(line) ?? [], document) : line),
  };
}

function isRow(line: Line): line is EvidenceRow {
  return 'cells' in line;
}

function cellsOfLine(line: Line): readonly XlsxCell[] {
  return isRow(line) ? [] : line;
}

/** A cell that goes on is written again, in grey: filters and sorting need it, and merged cells would break them. */
function rowOf(
  { cells, depth, role }: EvidenceRow,
  spans: readonly number[],
  document: EvidenceDocument,
): XlsxCell[] {
  const strong: CellLook = role === 'plain' ? {} : { bold: true, fill: 'EDF1F5' };
  return cells.map((cell, at) => {
    const { look, ...rest } = cellOf(cell, document);
    return {
      ...rest,
      look: {
        ...look,
        ...(spans[at] === 0 ? { colour: greyOfRepeated } : {}),
        ...strong,
        ...(at === 0 && depth > 0 ? { indent: Math.min(15, depth) } : {}),
      },
    };
  });
}

function cellOf(cell: EvidenceCell, { language, passageAddress }: EvidenceDocument): XlsxCell {
  if (cell.kind === 'number' && cell.says === undefined) {
    const isNumber = cell.value !== null && Number.isFinite(cell.value);
    return { value: isNumber ? cell.value : null, look: { align: 'right', ...formatOf(cell.as) } };
  }
  const text = textCell(fitted(plainCellText(cell, language)));
  if (cell.kind === 'text' && cell.type !== undefined) {
    return { ...text, look: { ...text.look, colour: typeColours[cell.type], bold: true } };
  }
  const [quote, ...others] = cell.kind === 'lines' ? cell.lines.flatMap((line) => line.quote ?? []) : [];
  // A cell has one link: several quotes have none rather than that of the first.
  if (quote === undefined || others.length > 0) return text;
  return { ...text, address: addressOfQuote(quote, passageAddress) };
}

function formatOf(as: (EvidenceCell & { kind: 'number' })['as']): CellLook {
  if (as === undefined) return {};
  if (as === 'percent') return { format: '0.0%' };
  return { format: as.decimals === 0 ? '0' : `0.${'0'.repeat(as.decimals)}` };
}

function textCell(text: string, look: CellLook = {}): XlsxCell {
  const value = printable(text);
  return { value, look: startsFormula.test(value) ? { ...look, isQuoted: true } : look };
}

function isTooLong(cell: EvidenceCell, language: Language): boolean {
  return cell.kind !== 'number' && plainCellText(cell, language).length > longestCell;
}

/** Gives a text that fits into a cell: its beginning and a sign that there is more. */
function fitted(text: string): string {
  if (text.length <= longestCell) return text;
  const kept = text.slice(0, longestCell - omission.length);
  return kept.replace(/[\ud800-\udbff]$/, '') + omission;
}

/** Gives names of sheets: at most 31 characters, without what Excel forbids, no two the same. */
export function sheetNames(titles: readonly string[]): string[] {
  return distinct(
    titles.map((title) => {
      const name = printable(title)
        .replace(/[[\]*/\\?:\s]+/g, ' ')
        .slice(0, 27)
        .replace(/[\ud800-\udbff]$/, '')
        .replace(/^['\s]+|['\s]+$/g, '');
      // A name that Excel keeps for itself, and none at all.
      return name === '' || /^history$/i.test(name) ? `${name} 1`.trim() : name;
    }),
  );
}
